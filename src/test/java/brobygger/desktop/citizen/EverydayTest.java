package brobygger.desktop.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.staircase.WorkTask;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EverydayTest {
  private final List<Everyday> all =
      Everyday.of(
          new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH));

  @Test
  void everyExperienceOfThePackPointsToConcreteTasks() {
    assertThat(all).hasSize(12).allSatisfy(each -> assertThat(each.tasks()).isNotEmpty());
    assertThat(all.getFirst().source()).isEqualTo(CompetenceSource.HOME);
    assertThat(all.getFirst().tasks()).contains("Planter", "Opvask");
  }

  @Test
  void oneClickAddsItWithItsTasksAndUndoTakesItAway() {
    CaseInMemory open = SampleCase.empty();
    CitizenViewModel model =
        new CitizenViewModel(open, new Texts(Language.DANISH), SampleCase.TODAY);
    Everyday cooking = all.get(1);
    assertThat(model.knows(cooking)).isFalse();
    model.addEveryday(cooking);
    assertThat(model.knows(cooking)).isTrue();
    Competence added = open.file().getValue().citizen().competences().getFirst();
    assertThat(added.tasks()).extracting(WorkTask::name).isEqualTo(cooking.tasks());
    open.undo();
    assertThat(model.knows(cooking)).isFalse();
  }
}
