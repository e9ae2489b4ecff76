package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFileId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.MemoryVault;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.SavedState;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Typing;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a box does with the window it stands in, and once it is gone from there. */
@SuppressWarnings("NullAway.Init") // made on the screen\'s thread, which is waited for
class TypedBoxTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private final SavedState saved = new SavedState();
  private final Typing typing =
      new Typing(
          new MemoryVault().drafts(),
          BackgroundWork.onThisThread(),
          (delay, action) -> () -> {},
          RecordingDesk.CLOCK,
          saved);
  private final VBox root = new VBox();
  private TypingWindow window;
  private Stage stage;

  @BeforeEach
  void open() {
    screen.onScreen(
        () -> {
          Optional<DocumentKey> about = Optional.of(DocumentKey.of(CaseFileId.random()));
          window =
              new TypingWindow(
                  typing,
                  new Texts(Language.DANISH),
                  RecordingDesk.CLOCK,
                  () -> new TypingWindow.Spot(about, "notes"));
          window.in(root);
          stage = new Stage();
          stage.setScene(new Scene(root));
          stage.show();
          return true;
        });
  }

  @AfterEach
  void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  private static TypedField box() {
    return TypedField.line("remark", "Bemærkning", "");
  }

  private List<String> drafts() {
    return typing.all().stream().map(Draft::text).toList();
  }

  @Test
  void theHeadLeadsOnlyToABoxThatTakesTheKeyboard() {
    screen.onScreen(
        () -> {
          TypedField off = box();
          root.getChildren().add(off);
          off.input().setText("Ring i morgen");
          off.input().setDisable(true);
          assertThat(window.goToShown()).isFalse();
          off.input().setDisable(false);
          assertThat(window.goToShown()).isTrue();
          assertThat(stage.getScene().getFocusOwner()).isEqualTo(off.input());
          return true;
        });
  }

  @Test
  void aBoxThatIsGoneSaysNothingOfTheFieldItWas() {
    screen.onScreen(
        () -> {
          TypedField old = box();
          root.getChildren().add(old);
          old.input().setText("Ring i morgen");
          root.getChildren().clear();
          TypedField anew = box();
          root.getChildren().add(anew);
          assertThat(anew.text()).isEqualTo("Ring i morgen");
          old.input().setText("");
          assertThat(drafts()).containsExactly("Ring i morgen");
          old.input().setText("Noget andet");
          assertThat(drafts()).containsExactly("Ring i morgen");
          return true;
        });
  }

  @Test
  void aBoxWhoseSheetClosedBeforeItsTextWasTakenHoldsItNoLonger() {
    screen.onScreen(
        () -> {
          TypedField box = box();
          root.getChildren().add(box);
          box.input().setText("Ring i morgen");
          root.getChildren().clear();
          assertThat(drafts()).containsExactly("Ring i morgen");
          box.taken();
          assertThat(drafts()).isEmpty();
          return true;
        });
  }

  @Test
  void whatIsTooLongToHoldIsSaidAtTheBox() {
    screen.onScreen(
        () -> {
          TypedField box = TypedField.area("remark", "Bemærkning", "", 2);
          root.getChildren().add(box);
          box.input().replaceText(0, 0, "Før. ");
          box.input().replaceText(5, 5, "x".repeat(Draft.LONGEST));
          assertThat(box.text()).isEqualTo("Før. ");
          assertThat(said(box)).anyMatch(words -> words.contains("1.000.005"));
          box.input().replaceText(5, 5, "y");
          assertThat(said(box)).noneMatch(words -> words.contains("1.000.005"));
          return true;
        });
  }

  private static List<String> said(TypedField box) {
    return box.lookupAll(".label").stream()
        .map(Label.class::cast)
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }
}
