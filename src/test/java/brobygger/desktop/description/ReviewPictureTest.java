package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.Placement;
import brobygger.description.DescriptionField;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReviewPictureTest {
  @RegisterExtension static final ScreenPictures pictures = new ScreenPictures();

  private static final String LONG =
      "Skriv hvilke opgaver Samira begynder med, hvem der viser hende dem, og hvad der kommer"
          + " bagefter, når salatbaren sidder fast. Så kan Fatima se, hvad hun siger ja til.";

  @Test
  void looksRightForTheConsultantWhoIsAskedToImprove() {
    pictures
        .take("review-consultant", () -> CaseFrame.around(view(commented(), "Ida Lund", true)))
        .forEach(file -> assertThat(file).isNotEmptyFile());
    pictures
        .take(
            "review-consultant-200",
            200,
            () -> CaseFrame.around(view(commented(), "Ida Lund", true)))
        .forEach(file -> assertThat(file).isNotEmptyFile());
  }

  @Test
  void looksRightForTheSupervisorWhoComments() {
    pictures
        .take("review-supervisor", () -> CaseFrame.around(view(resolved(), "Anna Holm", false)))
        .forEach(file -> assertThat(file).isNotEmptyFile());
    pictures
        .take(
            "review-supervisor-200",
            200,
            () -> CaseFrame.around(view(resolved(), "Anna Holm", false)))
        .forEach(file -> assertThat(file).isNotEmptyFile());
  }

  private static CaseInMemory commented() {
    CaseInMemory open = SampleCase.rich();
    ReviewViewModel anna = model(open, "Anna Holm", false);
    anna.comment(DescriptionField.HEADING, "Skriv køkkenets navn.");
    anna.comment(DescriptionField.TASKS, LONG);
    anna.comment(null, "God og konkret. Sætningerne må gerne være kortere.");
    anna.askToImprove();
    return open;
  }

  private static CaseInMemory commentedOnTheWhole() {
    CaseInMemory open = SampleCase.rich();
    model(open, "Anna Holm", false).comment(null, "Kortere sætninger.");
    return open;
  }

  private static CaseInMemory resolved() {
    CaseInMemory open = commented();
    model(open, "Ida Lund", true).resolve(placement(open).comments().getFirst().id());
    return open;
  }

  private static ReviewViewModel model(CaseInMemory open, String name, boolean owner) {
    return new ReviewViewModel(
        open,
        DescriptionPictureTest.desk(new StringBuilder(), new Reviewer(name, file -> owner)),
        placement(open).id());
  }

  private static Placement placement(CaseInMemory open) {
    return open.now().currentPlacement(SampleCase.TODAY).orElseThrow();
  }

  private static Node view(CaseInMemory open, String name, boolean owner) {
    return new DescriptionView(
            open,
            DescriptionPictureTest.desk(new StringBuilder(), new Reviewer(name, file -> owner)),
            placement(open))
        .node();
  }

  @Test
  void theSupervisorWritesByKeyboardAndTheConsultantClosesWithOneAction() {
    CaseInMemory open = SampleCase.rich();
    Stage anna = shown(() -> view(open, "Anna Holm", false));
    type(anna, "#review-improve", KeyCode.SPACE);
    assertThat(anna.getScene().getFocusOwner().getId())
        .as("first the words, then the state")
        .isEqualTo("comment-text-WHOLE");
    assertThat(placement(open).reviews()).isEmpty();
    assertThat(node(anna, "#comment-TASKS", Button.class).getAccessibleText())
        .isEqualTo("Kommentér: Opgaver");
    type(anna, "#comment-TASKS", KeyCode.SPACE);
    TextField text = node(anna, "#comment-text-TASKS", TextField.class);
    assertThat(anna.getScene().getFocusOwner()).isSameAs(text);
    pictures.onScreen(
        () -> {
          text.setText("Hvilken salat?");
          return true;
        });
    type(anna, "#comment-text-TASKS", KeyCode.ENTER);
    assertThat(anna.getScene().getFocusOwner().getId()).isEqualTo("comment-TASKS");
    type(anna, "#review-improve", KeyCode.SPACE);
    assertThat(placement(open).lastReview()).isPresent();
    close(anna);

    Stage reader = shown(() -> view(commentedOnTheWhole(), "Ida Lund", true));
    type(reader, "#review-first", KeyCode.SPACE);
    assertThat(reader.getScene().getFocusOwner().getAccessibleText())
        .as("a comment on the whole is found as well")
        .isEqualTo("Klaret: Kortere sætninger.");
    close(reader);

    Stage ida = shown(() -> view(open, "Ida Lund", true));
    assertThat(node(ida, "#comment-TASKS", Button.class).isVisible())
        .as("one does not review one's own case")
        .isFalse();
    assertThat(node(ida, "#review-state", Label.class).getText()).isEqualTo("Ret gerne til");
    String resolve = "#resolve-" + placement(open).comments().getFirst().id();
    assertThat(node(ida, resolve, Button.class).getAccessibleText())
        .isEqualTo("Klaret: Hvilken salat?");
    type(ida, resolve, KeyCode.SPACE);
    assertThat(placement(open).toImprove()).isEmpty();
    close(ida);
  }

  private static Stage shown(Supplier<Node> view) {
    Stage stage =
        pictures.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(CaseFrame.around(view.get()), 1440, 900);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    pictures.settle();
    return stage;
  }

  private static void close(Stage stage) {
    pictures.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  private static void type(Stage in, String id, KeyCode code) {
    Node node = node(in, id, Node.class);
    pictures.onScreen(
        () -> {
          node.requestFocus();
          for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(kind, "", "", code, false, false, false, false));
          }
          return true;
        });
    pictures.settle();
  }

  private static <T extends Node> T node(Stage in, String id, Class<T> type) {
    return type.cast(in.getScene().lookup(id));
  }
}
