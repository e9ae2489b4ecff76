package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.description.DescriptionField;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionsViewModelTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final CaseInMemory open = SampleCase.rich();
  private final Sittings sittings = new Sittings(open);

  private List<DescriptionVersion> versions() {
    return sittings.model().read();
  }

  @Test
  void aDescriptionThatWasNeverChangedHasNoEarlierVersion() {
    assertThat(versions()).isEmpty();
  }

  @Test
  void whatOnePersonWritesInOneGoIsOneVersion() {
    sittings.after(DAY).writes("Anna Dahl", d -> d.withTasks("Skærer"));
    sittings.after(MINUTE).writes("Anna Dahl", "description.purpose", d -> d.withPurpose("Mad"));
    sittings.after(MINUTE).writes("Anna Dahl", d -> d.withTasks("Skærer grønt"));
    sittings.after(MINUTE).writes("Bo Krag", d -> d.withTasks("Skærer frugt"));
    sittings.after(DAY).writes("Bo Krag", d -> d.withTasks("Skærer begge dele"));
    assertThat(versions())
        .extracting(version -> version.description().tasks())
        .containsExactly(
            "Skærer frugt",
            "Skærer grønt",
            "Samira skærer grønt, fylder salatbaren op og rydder af. Derudover forefaldende"
                + " opgaver.");
    assertThat(versions())
        .extracting(version -> version.entry().author())
        .containsExactly("Bo Krag", "Anna Dahl", "Anna Dahl");
  }

  @Test
  void aVersionIsNotListedForChangesElsewhereOrForCopying() {
    sittings.after(DAY).changesElsewhere("/citizen/wishes");
    sittings.after(DAY).changesElsewhere("/placements/0/description/copies/-");
    sittings.after(DAY).changesElsewhere("/placements/0/period/end");
    assertThat(versions()).isEmpty();
    sittings.after(DAY).writes("Anna Dahl", d -> d.withTasks("Skærer"));
    assertThat(versions()).hasSize(1);
  }

  @Test
  void anEmptyDescriptionIsNoVersion() {
    CaseInMemory empty = SampleCase.awkward();
    Sittings first = new Sittings(empty);
    first.after(DAY).writes("Anna Dahl", d -> d.withTasks("Skærer"));
    assertThat(first.model().read()).isEmpty();
  }

  @Test
  void atMostFortyVersionsAreRead() {
    for (int i = 0; i < 45; i++) {
      String text = "Udgave " + i;
      sittings.after(DAY).writes("Anna Dahl", d -> d.withTasks(text));
    }
    assertThat(versions()).hasSize(40);
    assertThat(versions().getFirst().description().tasks()).isEqualTo("Udgave 43");
  }

  @Test
  void onlyTheFieldsThatDifferAreCompared() {
    sittings
        .after(DAY)
        .writes("Anna Dahl", d -> d.withTasks("Samira skærer frugt.").withDirection("Kassen"));
    VersionsViewModel model = sittings.model();
    model.show(model.read());
    DescriptionVersion first = model.versions.getFirst();
    assertThat(model.chosen.get()).isEqualTo(first);
    assertThat(model.differences(first))
        .extracting(FieldDifference::field)
        .containsExactly(DescriptionField.DIRECTION, DescriptionField.TASKS);
    assertThat(model.differences(first).getFirst().difference().later()).isEqualTo("Kassen");
  }

  @Test
  void oneFieldIsTakenBackAndCanBeUndone() {
    sittings
        .after(DAY)
        .writes("Anna Dahl", d -> d.withTasks("Samira skærer frugt.").withDirection("Kassen"));
    VersionsViewModel model = sittings.model();
    model.show(model.read());
    model.takeBack(DescriptionField.TASKS);
    assertThat(model.now().tasks()).startsWith("Samira skærer grønt");
    assertThat(model.now().direction()).isEqualTo("Kassen");
    assertThat(open.labels()).endsWith("description.back");
    open.undo();
    assertThat(model.now().tasks()).isEqualTo("Samira skærer frugt.");
  }

  @Test
  void whatStoodBeforeATextWasTakenBackIsAVersionEvenMinutesLater() {
    sittings.after(DAY).writes("Anna Dahl", d -> d.withTasks("Samira skærer frugt."));
    sittings
        .after(MINUTE)
        .writes("Anna Dahl", "description.back", d -> d.withTasks("Samira skærer grønt."));
    assertThat(versions())
        .extracting(version -> version.description().tasks())
        .startsWith("Samira skærer frugt.");
  }

  @Test
  void nothingIsTakenBackBeforeAVersionIsChosen() {
    VersionsViewModel model = sittings.model();
    model.takeBack(DescriptionField.TASKS);
    assertThat(open.labels()).isEmpty();
  }
}
