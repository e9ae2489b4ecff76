package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.value.Source;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.accommodation.AccommodationScreens;
import brobygger.desktop.citizen.CitizenScreens;
import brobygger.desktop.description.DescriptionScreens;
import brobygger.desktop.followup.FollowUpScreens;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.edit.MadeEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The case's tabs in a real window, by keyboard alone. */
final class CaseTabsKeyboardTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private final CaseInMemory open = SampleCase.rich();

  @SuppressWarnings("NullAway.Init") // every test begins with show
  private Stage stage;

  @AfterEach
  void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  private void show(Function<CaseInMemory, Node> tab) {
    stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(CaseFrame.around(tab.apply(open)), 1440, 900);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    screen.settle();
  }

  private Node node(String id) {
    Node node = stage.getScene().lookup("#" + id);
    assertThat(node).as(id).isNotNull();
    return node;
  }

  private void type(String id, String text) {
    screen.onScreen(
        () -> {
          Node field = node(id);
          field.requestFocus();
          ((TextInputControl) field).setText(text);
          return true;
        });
    screen.settle();
  }

  private void press(String id, KeyCode... keys) {
    for (KeyCode key : keys) {
      screen.onScreen(
          () -> {
            Node target = node(id);
            target.requestFocus();
            for (var kind :
                new javafx.event.EventType<?>[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
              @SuppressWarnings("unchecked")
              var type = (javafx.event.EventType<KeyEvent>) kind;
              Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
            }
            return true;
          });
      screen.settle();
    }
  }

  @Test
  void aFollowUpIsHeldAndItsNoteSavedWithoutTheMouse() {
    show(FollowUpScreens::node);
    type("followup-draft", "Hun fyldte op uden at spørge");
    press("followup-draft", KeyCode.F4);
    type("followup-draft", "Det er rart at være her");
    press("followup-draft", KeyCode.F2);
    assertThat(open.now().followUps().getLast().statements())
        .extracting(said -> said.source())
        .containsExactly(Source.CONSULTANT, Source.CITIZEN);
    press("followup-draft", KeyCode.F5);
    assertThat(screen.onScreen(() -> node("followup-assessment").isFocused())).isTrue();
    var salad = open.now().placements().getFirst().functions().getFirst();
    press("steps-" + salad.id(), KeyCode.RIGHT);
    assertThat(
            open.now()
                .placements()
                .getFirst()
                .functions()
                .getFirst()
                .observations()
                .getFirst()
                .step())
        .isEqualTo(FiveSteps.ADVANCED_BEGINNER);
    type("agreement-who", "Fatima");
    type("agreement-what", "skriver tavlen");
    press("agreement-what", KeyCode.ENTER);
    assertThat(open.now().agreements()).hasSize(1);
    press("followup-finish", KeyCode.SPACE);
    press("followup-note-save", KeyCode.SPACE);
    assertThat(open.now().notes()).hasSize(1);
  }

  @Test
  void anAccommodationIsAddedByEnter() {
    show(AccommodationScreens::node);
    type("accommodation-new", "Larm");
    press("accommodation-new", KeyCode.ENTER);
    assertThat(open.now().accommodations().getLast().need()).isEqualTo("Larm");
    type("accommodation-extent", "Højst to timer");
    assertThat(open.now().accommodations().getLast().extent()).isEqualTo("Højst to timer");
  }

  @Test
  void theEyeShowsTheCprNumberUntilItIsPressedAgainOrTheTabIsLeft() {
    open.edit(
        MadeEdit.of(
            "citizen.cpr",
            file -> file.withCitizen(file.citizen().withCpr(CprNumber.of("770981-4012")))));
    show(CitizenScreens::node);
    assertThat(text("citizen-cpr")).isEqualTo("770981-••••");
    assertThat(screen.onScreen(() -> node("citizen-cpr-eye").getAccessibleText()))
        .startsWith("Vis CPR-nummeret");
    press("citizen-cpr-eye", KeyCode.SPACE);
    assertThat(text("citizen-cpr")).isEqualTo("770981-4012");
    assertThat(screen.onScreen(() -> node("citizen-cpr-eye").getAccessibleText()))
        .isEqualTo("Skjul CPR-nummeret");
    press("citizen-cpr-eye", KeyCode.SPACE);
    assertThat(text("citizen-cpr")).isEqualTo("770981-••••");
    press("citizen-cpr-eye", KeyCode.SPACE);
    TextInputControl field = (TextInputControl) node("citizen-cpr");
    screen.onScreen(
        () -> {
          stage.getScene().setRoot(new javafx.scene.Group());
          return true;
        });
    assertThat(field.getText()).isEqualTo("770981-••••");
  }

  private String text(String id) {
    return screen.onScreen(() -> ((TextInputControl) node(id)).getText());
  }

  @Test
  void theCprNumberHidesByItselfAfterHalfAMinute() {
    String[] value = {"770981-4012"};
    Masked masked = new Masked(() -> value[0], () -> "770981-••••", typed -> "");
    List<Runnable> planned = new ArrayList<>();
    show(
        nothing -> {
          MaskedInput input =
              new MaskedInput(
                  masked,
                  "vis",
                  "skjul",
                  (delay, action) -> {
                    assertThat(delay).isEqualTo(MaskedInput.SHOWN_FOR);
                    planned.add(action);
                    return () -> {};
                  });
          input.eye().setId("eye");
          return input;
        });
    press("eye", KeyCode.SPACE);
    assertThat(masked.kept().textProperty().get()).isEqualTo("770981-4012");
    screen.onScreen(
        () -> {
          planned.getFirst().run();
          return true;
        });
    assertThat(masked.kept().textProperty().get()).isEqualTo("770981-••••");
  }

  @Test
  void anImpossibleDateOfBirthIsExplainedByTheField() {
    show(CitizenScreens::node);
    type("citizen-born", "31.2.1984");
    press("citizen-born", KeyCode.ENTER);
    assertThat(screen.onScreen(() -> node("citizen-born").getStyleClass())).contains("wrong");
    assertThat(screen.onScreen(() -> ((TextInputControl) node("citizen-born")).getText()))
        .isEqualTo("31.2.1984");
    type("goal-new", "Møder hver dag");
    press("goal-new", KeyCode.ENTER);
    assertThat(open.now().goals()).hasSize(2);
  }

  @Test
  void theDescriptionIsProposedAndCopiedAndItsVagueWordsAreMarked() {
    show(DescriptionScreens::node);
    assertThat(screen.onScreen(() -> ((GrowingArea) node("description-TASKS").getParent()).waves()))
        .isEqualTo(1);
    press("propose-all", KeyCode.SPACE);
    assertThat(open.now().placements().getFirst().description().direction()).isNotBlank();
    press("copy-description", KeyCode.SPACE);
    assertThat(open.now().placements().getFirst().description().copies()).hasSize(1);
  }

  @Test
  void whatALinkNamesIsScrolledIntoSightAndHasTheKeyboard() {
    show(CitizenScreens::node);
    for (int i = 0; i < 3; i++) {
      type("goal-new", "Mål nummer " + i);
      press("goal-new", KeyCode.ENTER);
    }
    screen.onScreen(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(500);
          return true;
        });
    screen.settle();
    String goal = open.now().goals().getLast().id().toString();
    screen.onScreen(
        () -> {
          Sight.bring(stage.getScene().getRoot(), goal);
          return true;
        });
    long end = System.nanoTime() + 30_000_000_000L;
    while (!screen.onScreen(() -> node("goal-" + goal).isFocused())) {
      assertThat(System.nanoTime()).as("the goal has the keyboard").isLessThan(end);
      screen.settle();
    }
    screen.settle();
    double[] at =
        screen.onScreen(
            () -> {
              Node field = node("goal-" + goal);
              var box = field.localToScene(field.getLayoutBounds());
              return new double[] {box.getMinY(), box.getMaxY(), stage.getScene().getHeight()};
            });
    assertThat(at[0]).isPositive();
    assertThat(at[1]).isLessThan(at[2]);
    screen.onScreen(
        () -> {
          Sight.toTop(stage.getScene().getRoot());
          return true;
        });
    screen.settle();
    assertThat(screen.onScreen(() -> scrolled(stage.getScene().getRoot()))).isZero();
  }

  private static long scrolled(Node root) {
    return root.lookupAll(".scroll-pane").stream()
        .map(javafx.scene.control.ScrollPane.class::cast)
        .filter(pane -> pane.getVvalue() > 0)
        .count();
  }
}
