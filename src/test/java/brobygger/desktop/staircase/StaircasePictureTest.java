package brobygger.desktop.staircase;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.OtherSteps;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.Parts;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.ClippedText;
import brobygger.desktop.picture.Pictures;
import brobygger.desktop.placement.PlacementDraft;
import brobygger.desktop.placement.PlacementForm;
import brobygger.guide.ContentPack;
import brobygger.guide.Packs;
import brobygger.progression.Staircase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 9})
  void showsAsManyStepsAsThePackHas(int count) {
    ContentPack pack = Packs.withSteps(count);
    CaseFile file = OtherSteps.in(Jonas.rich(), pack.stepCodes());
    assertThat(pictures.take("staircase-steps-" + count, () -> screen(file, pack)))
        .hasSize(4)
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 9})
  void clipsNothingOnAsManySteps(int count) {
    ContentPack pack = Packs.withSteps(count);
    CaseFile file =
        OtherSteps.in(Jonas.with(List.of(Jonas.differing(), Jonas.plants())), pack.stepCodes());
    clipsNothing("steps-" + count, () -> screen(file, pack));
  }

  @Test
  void drawsTheCourseOfAFunctionOverTime() {
    for (int percent : new int[] {100, 200}) {
      assertThat(pictures.take("progress-" + percent, percent, () -> course()))
          .hasSize(4)
          .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }
  }

  @Test
  void theCourseClipsNothingWithLargeText() {
    clipsNothing("course", StaircasePictureTest::course);
  }

  @Test
  void theTabClipsNothingWithLargeText() {
    clipsNothing(
        "tab",
        () -> {
          StackPane room =
              new StackPane(
                  view(new CaseInMemory(
                          Jonas.with(List.of(Jonas.differing(), Jonas.plants())), Jonas.NURSERY))
                      .node());
          room.setStyle("-fx-padding: 150px 30px 22px 90px;");
          return room;
        });
  }

  private static void clipsNothing(String name, Supplier<Parent> screen) {
    Stage stage =
        pictures.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(screen.get(), 1024, 700);
              new Look(Theme.LIGHT, 200).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    pictures.settle();
    pictures.onScreen(
        () -> {
          Pictures.write(
              stage.getScene(),
              Path.of("target", "pictures", "staircase-large-text-" + name + ".png"));
          assertThat(ClippedText.in(stage.getScene())).isEmpty();
          ScreenPictures.away(stage);
          return true;
        });
  }

  private static Parent course() {
    VBox cards = new VBox(16);
    for (WorkFunction function : List.of(Jonas.differing(), Jonas.plants())) {
      cards
          .getChildren()
          .add(
              ProgressCard.of(Staircase.of(function, FiveSteps.ORDER, Jonas.TODAY), words(), true)
                  .orElseThrow());
    }
    ScrollPane scroll = Parts.scrolling(cards);
    scroll.setStyle("-fx-padding: 20px;");
    return new StackPane(scroll);
  }

  private static void take(String name, CaseFile file) {
    assertThat(pictures.take(name, () -> screen(file)))
        .hasSize(4)
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  static Parent screen(CaseFile file) {
    return screen(file, Packs.in(Language.DANISH));
  }

  private static Parent screen(CaseFile file, ContentPack pack) {
    StackPane room = new StackPane(view(new CaseInMemory(file, Jonas.NURSERY), pack).node());
    room.setStyle("-fx-padding: 150px 30px 22px 238px;");
    return new StackPane(room);
  }

  static PlacementForm form(CaseInMemory open) {
    return new PlacementForm(
        new Texts(Language.DANISH), Jonas.TODAY, open, new CompaniesInMemory(Jonas.NURSERY));
  }

  static StaircaseView view(CaseInMemory open) {
    return view(open, Packs.in(Language.DANISH));
  }

  private static StaircaseView view(CaseInMemory open, ContentPack pack) {
    StaircaseViewModel model = new StaircaseViewModel(open, () -> Jonas.TODAY);
    StairsWords words = words(pack);
    return new StaircaseView(
        model,
        () -> words,
        () -> "Birkelund Planteskole",
        done -> form(open).of(PlacementDraft.fresh(Jonas.TODAY), done));
  }

  static StairsWords words() {
    return words(Packs.in(Language.DANISH));
  }

  static StairsWords words(ContentPack pack) {
    return new StairsWords(
        new Texts(Language.DANISH),
        pack,
        new StairsWords.People("Jonas", "Grethe", "Anna"),
        Jonas.TODAY);
  }
}
