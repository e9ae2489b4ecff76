package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.CaseFrame;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import java.time.Duration;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class VersionsSheetTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private final CaseInMemory open = written();

  private static CaseInMemory written() {
    return SampleCase.rich();
  }

  private static VersionsSheet sheet(CaseInMemory open, Language language) {
    Sittings sittings = new Sittings(open);
    sittings
        .after(Duration.ofDays(1))
        .writes(
            "Anna Dahl",
            d ->
                d.withTasks("Samira skærer grønt, fylder salatbaren op og vasker op.")
                    .withDirection("Om fire uger står Samira alene for salatbaren."));
    sittings
        .after(Duration.ofHours(29))
        .writes(
            "Bo Krag",
            d ->
                d.withTasks("Samira skærer grønt, fylder salatbaren op og vasker op kl. 10.")
                    .withWorkingTime("")
                    .withWishes("مساعد مطبخ og en fast plads"));
    return new VersionsSheet(sittings.model(), open, new RecordingDesk(language, SampleCase.CLOCK));
  }

  private static Parent framed(Node sheet) {
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox box = new VBox(sheet);
    box.getStyleClass().add("overlay-sheet");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane veil = new StackPane(box);
    veil.getStyleClass().add("veil");
    veil.setPadding(new Insets(24));
    StackPane.setAlignment(box, Pos.CENTER_RIGHT);
    return new StackPane(CaseFrame.around(DescriptionPictureTest.view(SampleCase.rich())), veil);
  }

  @Test
  void looksRightInBothLanguagesAndWithLargeText() {
    screen.take("versions", () -> framed(sheet(written(), Language.DANISH)));
    screen.take("versions-en", () -> framed(sheet(written(), Language.ENGLISH)));
    screen.take("versions-200", 200, () -> framed(sheet(written(), Language.DANISH)));
    screen.take(
        "versions-none",
        () ->
            framed(
                new VersionsSheet(
                    new Sittings(open).model(),
                    open,
                    new RecordingDesk(Language.DANISH, SampleCase.CLOCK))));
  }

  @Test
  void aFieldIsTakenBackByKeyboardAndTheTakingBackUndone() {
    Stage stage = shown(sheet(open, Language.DANISH));
    ListView<?> list = find(stage, "#versions-list");
    screen.onScreen(
        () -> {
          list.getSelectionModel().select(1);
          return true;
        });
    screen.settle();
    Button back = find(stage, "#back-TASKS");
    assertThat(back.isFocusTraversable()).isTrue();
    assertThat(back.getAccessibleText()).isEqualTo("Hent den tidligere tekst tilbage: Opgaver");
    fire(back);
    assertThat(tasks()).endsWith("forefaldende opgaver.");
    assertThat(screen.onScreen(() -> stage.getScene().lookup("#back-TASKS"))).isNull();
    Button undo = find(stage, "#undo-notice");
    fire(undo);
    assertThat(tasks()).endsWith("kl. 10.");
    Button again = find(stage, "#back-TASKS");
    assertThat(again).isNotNull();
    close(stage);
  }

  @Test
  void theChangesAreSaidToAScreenReader() {
    Stage stage = shown(sheet(open, Language.DANISH));
    Button back = find(stage, "#back-TASKS");
    TextFlow words =
        screen.onScreen(
            () ->
                (TextFlow)
                    back.getParent().getChildrenUnmodifiable().stream()
                        .filter(TextFlow.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    assertThat(words.getAccessibleText()).isEqualTo("skrevet siden: kl. 10.");
    Button empty = find(stage, "#back-WISHES");
    assertThat(empty.getText()).isEqualTo("Tøm feltet igen");
    close(stage);
  }

  @Test
  void aDescriptionWithoutEarlierVersionsSaysWhenTheFirstComes() {
    Stage stage =
        shown(
            new VersionsSheet(
                new Sittings(open).model(),
                open,
                new RecordingDesk(Language.DANISH, SampleCase.CLOCK)));
    Labeled none = find(stage, "#versions-none");
    assertThat(none.getText()).startsWith("Der er ingen tidligere udgave endnu.");
    assertThat(none.isVisible()).isTrue();
    close(stage);
  }

  private String tasks() {
    return open.now().placements().getFirst().description().tasks();
  }

  private static Stage shown(VersionsSheet sheet) {
    Stage stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              window.setScene(new Scene(sheet, 700, 800));
              window.show();
              return window;
            });
    screen.settle();
    return stage;
  }

  private static void fire(Button button) {
    screen.onScreen(
        () -> {
          button.fire();
          return true;
        });
    screen.settle();
  }

  private static void close(Stage stage) {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }

  @SuppressWarnings("unchecked")
  private static <T extends Node> T find(Stage stage, String id) {
    return (T) Objects.requireNonNull(screen.onScreen(() -> stage.getScene().lookup(id)), id);
  }
}
