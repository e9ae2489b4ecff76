package brobygger.desktop.staircase;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.placement.PlacementDraft;
import brobygger.desktop.placement.PlacementForm;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StaircasePictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  @Test
  void showsTheStairsOfTheMockUp() {
    take("staircase-rich", Jonas.rich());
  }

  @Test
  void showsBothPlacingsWhereCitizenAndCompanyDiffer() {
    take("staircase-differing", Jonas.with(List.of(Jonas.differing(), Jonas.plants())));
  }

  @Test
  void showsSixFunctionsWithAwkwardNames() {
    take("staircase-awkward", Jonas.awkward());
  }

  @Test
  void saysWhatToDoFirstWhenThereIsNoFunction() {
    take("staircase-empty", Jonas.with(List.of()));
  }

  private static void take(String name, CaseFile file) {
    assertThat(pictures.take(name, () -> screen(file)))
        .hasSize(4)
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  static Parent screen(CaseFile file) {
    StackPane room = new StackPane(view(new OpenCaseInMemory(file, Jonas.NURSERY)).node());
    room.setStyle("-fx-padding: 150px 30px 22px 238px;");
    return new StackPane(room);
  }

  static PlacementForm form(OpenCaseInMemory open) {
    return new PlacementForm(
        new Texts(Language.DANISH), Jonas.TODAY, open, new CompaniesInMemory(Jonas.NURSERY));
  }

  static StaircaseView view(OpenCaseInMemory open) {
    StaircaseViewModel model = new StaircaseViewModel(open, () -> Jonas.TODAY);
    StairsWords words = words();
    return new StaircaseView(
        model,
        () -> words,
        () -> "Birkelund Planteskole",
        done -> form(open).of(PlacementDraft.fresh(Jonas.TODAY), done));
  }

  static StairsWords words() {
    return new StairsWords(
        new Texts(Language.DANISH),
        new ContentPacks(new ContentPackReader()).builtIn(brobygger.guide.Language.DANISH),
        new StairsWords.People("Jonas", "Grethe", "Anna"),
        Jonas.TODAY);
  }
}
