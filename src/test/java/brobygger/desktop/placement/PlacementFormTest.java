package brobygger.desktop.placement;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.company.Company;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.OnePress;
import brobygger.desktop.layout.DraftBox;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.staircase.CompaniesInMemory;
import brobygger.desktop.staircase.Jonas;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/** The form of a placement as it is filled in with the keyboard. */
final class PlacementFormTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static final Company BAKERY = Company.named("Bageriet Kornblomsten");
  private static final Company CANTEEN = Company.named("Fjordkøkkenet");
  private static final Company HARBOUR =
      Company.named("Havnens Kantine").withAddress("Kajen 2").withTown("9990 Havnekøbing");
  private static final Company OTHER_HARBOUR =
      Company.named("Havnens Kantine").withAddress("Torvet 7").withTown("9991 Åby");

  private final FxRobot robot = new FxRobot();
  private final CaseInMemory open = new CaseInMemory(Jonas.empty());
  private final CompaniesInMemory companies =
      new CompaniesInMemory(BAKERY, CANTEEN, HARBOUR, OTHER_HARBOUR);
  private final PlacementDraft draft = PlacementDraft.fresh(Jonas.TODAY);

  @SuppressWarnings("NullAway.Init") // made by every test
  private Stage stage;

  private void show(PlacementDraft shown) {
    stage =
        screen.onScreen(
            () -> {
              DraftBox box =
                  new PlacementForm(new Texts(Language.DANISH), Jonas.TODAY, open, companies)
                      .of(shown, () -> {});
              Stage window = new Stage();
              Scene scene = new Scene(new ScrollPane(box), 560, 900);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              OnePress.guard(scene);
              window.setScene(scene);
              window.setX(0);
              window.setY(0);
              window.show();
              window.requestFocus();
              box.focusFirst();
              return window;
            });
    screen.settle();
  }

  @AfterEach
  void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  private Node node(String id) {
    return stage.getScene().getRoot().lookup("#" + id);
  }

  private void type(String id, String text) {
    screen.onScreen(
        () -> {
          ((TextInputControl) node(id)).setText(text);
          return true;
        });
    screen.settle();
  }

  private void press(KeyCode code) {
    robot.press(code).release(code);
    screen.settle();
  }

  private List<String> suggested() {
    return screen.onScreen(
        () ->
            ((FlowPane) node("placement-company-suggestions"))
                .getChildren().stream().map(chip -> ((Button) chip).getText()).toList());
  }

  private String which() {
    return ((Label) node("placement-company-which")).getText();
  }

  private Company kept() {
    screen.onScreen(
        () -> {
          draft.keep(open, companies);
          return true;
        });
    return companies.companies.stream()
        .filter(each -> each.id().equals(open.now().placements().getLast().company()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void suggestionsFollowTheTypingAndTheWordsSayWhichCompanyItIs() {
    show(draft);
    assertThat(suggested()).hasSize(4);
    type("placement-company", "korn");
    assertThat(suggested()).containsExactly("Bageriet Kornblomsten");
    assertThat(which())
        .isEqualTo("“korn” er ikke kendt i forvejen og bliver oprettet som ny virksomhed.");
    type("placement-company", "  fjordKØKKENET ");
    assertThat(suggested()).isEmpty();
    assertThat(which()).isEqualTo("Fjordkøkkenet er kendt i forvejen.");
    type("placement-company", "Zoo");
    assertThat(suggested()).isEmpty();
  }

  @Test
  void tabGoesToTheNextFieldAndSpaceChoosesNoCompany() {
    show(draft);
    type("placement-company", "Zoo i byen");
    press(KeyCode.TAB);
    assertThat(Keyboard.isAt(node("placement-contact"))).isTrue();
    press(KeyCode.SPACE);
    assertThat(draft.company()).isEqualTo("Zoo i byen");
    assertThat(kept().name()).isEqualTo("Zoo i byen");
    assertThat(companies.companies).hasSize(5);
  }

  @Test
  void aKnownNameIsTheCompanyWhateverSpacesAndLetters() {
    show(draft);
    type("placement-company", " bageriet   KORNblomsten ");
    press(KeyCode.TAB);
    assertThat(kept()).isEqualTo(BAKERY);
    assertThat(companies.companies).hasSize(4);
  }

  @Test
  void theArrowsGoThroughWhatIsSuggestedAndEnterChoosesWhatIsSeenToHaveTheKeyboard() {
    show(draft);
    type("placement-company", "havn");
    assertThat(suggested())
        .containsExactly(
            "Havnens Kantine · Kajen 2, 9990 Havnekøbing", "Havnens Kantine · Torvet 7, 9991 Åby");
    press(KeyCode.DOWN);
    press(KeyCode.RIGHT);
    Node second = node("suggest-" + OTHER_HARBOUR.id());
    assertThat(Keyboard.isAt(second)).isTrue();
    assertThat(((Button) second).getBorder().getStrokes().getFirst().getWidths().getTop())
        .isEqualTo(2);
    press(KeyCode.ENTER);
    assertThat(Keyboard.isAt(node("placement-company"))).isTrue();
    assertThat(which()).isEqualTo("Havnens Kantine, Torvet 7, 9991 Åby, er kendt i forvejen.");
    press(KeyCode.TAB);
    assertThat(kept()).isEqualTo(OTHER_HARBOUR);
  }

  @Test
  void hoursThatAreClearedAreReckonedFromTheDaysAgain() {
    show(draft);
    type("placement-company", "Fjordkøkkenet");
    type("placement-hours", "7,4");
    press(KeyCode.TAB);
    leave("placement-hours");
    assertThat(draft.hours()).isEqualTo(Duration.ofMinutes(444));
    type("placement-hours", "");
    leave("placement-hours");
    assertThat(draft.hours()).isZero();
    assertThat(kept().name()).isEqualTo("Fjordkøkkenet");
    assertThat(open.now().placements().getLast().weeklyHours()).isZero();
  }

  @Test
  void aClearedClockTimeIsAskedForAndNotQuietlyPutBack() {
    screen.onScreen(
        () -> {
          draft.toggle(DayOfWeek.MONDAY);
          return true;
        });
    show(draft);
    type("time-from-MONDAY", "");
    leave("time-from-MONDAY");
    assertThat(((Label) node("time-from-MONDAY-problem")).getText())
        .isEqualTo("Skriv et klokkeslæt, for eksempel 10.00.");
  }

  private void leave(String id) {
    screen.onScreen(
        () -> {
          node(id).requestFocus();
          return true;
        });
    screen.settle();
    screen.onScreen(
        () -> {
          node("placement-contact").requestFocus();
          return true;
        });
    screen.settle();
  }
}
