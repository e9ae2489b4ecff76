package brobygger.desktop.staircase;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.ClippedText;
import brobygger.desktop.picture.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stairs that are shown to the citizen. */
final class TogetherTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static TogetherView view(CaseInMemory open) {
    return new TogetherView(
        new StaircaseViewModel(open, () -> Jonas.TODAY), StaircasePictureTest.words(), () -> {});
  }

  private static CaseInMemory open(WorkFunction... functions) {
    return new CaseInMemory(Jonas.with(List.of(functions)), Jonas.NURSERY);
  }

  private static List<Observation> ownOf(CaseFile file, int function) {
    return file.placements().getFirst().functions().get(function).observations().stream()
        .filter(o -> o.seenBy() == Source.CITIZEN && o.on().equals(Jonas.TODAY))
        .toList();
  }

  @Test
  void arrowKeysMoveTheCitizensOwnMarkAndLeaveOneObservation() {
    CaseInMemory open = open(Jonas.plants(), Jonas.differing());
    try (InWindow window = new InWindow(screen, () -> view(open).node())) {
      window.focus("#together-mark");
      window.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
    }
    assertThat(ownOf(open.now(), 0))
        .singleElement()
        .satisfies(own -> assertThat(own.step()).isEqualTo(FiveSteps.SELF_STARTING))
        .satisfies(own -> assertThat(own.example()).isEmpty());
    assertThat(open.labels()).containsOnly("staircase.observe");
  }

  @Test
  void theMarkIsDraggedToAStepAndAStepIsClicked() {
    CaseInMemory open = open(Jonas.plants());
    try (InWindow window = new InWindow(screen, () -> view(open).node())) {
      window
          .robot
          .drag(window.find("#together-mark .stair-person"))
          .moveTo(window.find("#step-SELF_DRIVING"))
          .drop();
      assertThat(ownOf(open.now(), 0))
          .extracting(Observation::step)
          .containsExactly(FiveSteps.SELF_DRIVING);
      window.click("#step-TRAINED");
    }
    assertThat(ownOf(open.now(), 0))
        .extracting(Observation::step)
        .containsExactly(FiveSteps.TRAINED);
  }

  @Test
  void functionsNeverGateEachOther() {
    CaseInMemory open = open(WorkFunction.named("Kasse"), Jonas.plants());
    try (InWindow window = new InWindow(screen, () -> view(open).node())) {
      window.focus("#together-mark");
      window.type(KeyCode.PAGE_DOWN);
      assertThat(((Labeled) window.find("#together-function")).getText())
          .isEqualTo("Pasning af planter");
      window.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    }
    assertThat(ownOf(open.now(), 1))
        .extracting(Observation::step)
        .containsExactly(FiveSteps.TRAINED);
    assertThat(ownOf(open.now(), 0)).as("the first function is not even begun").isEmpty();
  }

  @Test
  void chordsThatWouldShowOtherCasesDoNothingWhileTheCitizenLooks() {
    AtomicInteger reached = new AtomicInteger();
    CaseInMemory open = open(Jonas.plants());
    TogetherView[] shown = new TogetherView[1];
    try (InWindow window =
        new InWindow(
            screen,
            () -> {
              shown[0] = view(open);
              StackPane shell = new StackPane(shown[0].node());
              shell.addEventFilter(
                  javafx.scene.input.KeyEvent.KEY_PRESSED,
                  event -> reached.addAndGet(event.getCode().isModifierKey() ? 0 : 1));
              return shell;
            })) {
      window.focus("#together-mark");
      window.robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
      window.type(KeyCode.F7);
      screen.settle();
      assertThat(reached).hasValue(0);
      window.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
      screen.settle();
      assertThat(reached).hasValue(1);
      screen.onScreen(
          () -> {
            shown[0].leave();
            return true;
          });
      window.type(KeyCode.F7);
      assertThat(reached).hasValue(2);
    }
  }

  @Test
  void nothingPrivateStandsThere() {
    try (InWindow window =
        new InWindow(screen, () -> view(open(Jonas.plants(), Jonas.differing())).node())) {
      String words =
          screen.onScreen(
              () ->
                  window.find(".together").lookupAll(".label").stream()
                      .map(node -> ((Labeled) node).getText() + node.getAccessibleText())
                      .collect(Collectors.joining("\n")));
      assertThat(words).contains("Pasning af planter", "Grethe", "Dig", "15. nov.");
      assertThat(words)
          .doesNotContain("Klarede", "Jonas", "bord 4", "Anna", "efter datoen", "Starter");
    }
  }

  @Test
  void isLookedAt() {
    assertThat(
            screen.take(
                "together",
                () -> new StackPane(view(open(Jonas.plants(), Jonas.differing())).node())))
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    assertThat(
            screen.take(
                "together-differing", () -> new StackPane(view(open(Jonas.differing())).node())))
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    assertThat(
            screen.take(
                "together-open",
                () -> new StackPane(view(open(WorkFunction.named("Rydde op ".repeat(15)))).node())))
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 200})
  void nothingIsClippedInASmallWindowWithLargeText(int percent) {
    Stage stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene =
                  new Scene(
                      new StackPane(view(open(Jonas.plants(), Jonas.differing())).node()),
                      1024,
                      700);
              new Look(Theme.LIGHT, percent).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    screen.settle();
    screen.onScreen(
        () -> {
          Pictures.write(
              stage.getScene(), Path.of("target", "pictures", "together-" + percent + ".png"));
          assertThat(ClippedText.in(stage.getScene())).isEmpty();
          ScreenPictures.away(stage);
          return true;
        });
  }
}
