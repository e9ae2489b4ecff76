package brobygger.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClippedTextTest {
  private static final String LONG = "En lang sætning, som ikke kan stå på så lidt plads";

  private static final String ASKED = "Hvad skal der tages hensyn til?";

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private static Set<String> in(Node node) {
    Stage stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              window.setScene(new Scene(new Pane(node), 300, 200));
              window.show();
              return window;
            });
    screen.settle();
    return screen.onScreen(
        () -> {
          Set<String> found = ClippedText.in(stage.getScene());
          ScreenPictures.away(stage);
          return found;
        });
  }

  private static Label label(double width) {
    Label label = new Label(LONG);
    label.setId("label");
    label.setMaxWidth(width);
    return label;
  }

  private static <T extends javafx.scene.layout.Region> T sized(T node, double w, double h) {
    node.setMinSize(w, h);
    node.setMaxSize(w, h);
    return node;
  }

  @Test
  void textThatFitsIsNotNamed() {
    assertThat(in(new Label("Kort"))).isEmpty();
  }

  @Test
  void dotsAreNamedUnlessTheyAreThereOnPurpose() {
    assertThat(in(label(80))).containsExactly("#label: " + LONG);
    Label preview = label(80);
    preview.getStyleClass().add(ClippedText.SHORTENED);
    assertThat(in(preview)).isEmpty();
    Label hidden = label(80);
    hidden.setVisible(false);
    assertThat(in(hidden)).isEmpty();
  }

  @Test
  void textBeyondTheWindowIsNamed() {
    Label beyond = new Label("Udenfor");
    beyond.setLayoutX(290);
    assertThat(in(beyond)).hasSize(1);
    Label below = new Label("Nedenfor");
    below.setLayoutY(195);
    assertThat(in(below)).hasSize(1);
  }

  @Test
  void whatCanBeScrolledIntoSightIsNotNamed() {
    VBox tall = new VBox(new Label("Øverst"), sized(new Pane(), 10, 900), new Label("Nederst"));
    assertThat(in(sized(new ScrollPane(tall), 200, 100))).isEmpty();
    ListView<String> list = new ListView<>();
    for (int i = 0; i < 50; i++) {
      list.getItems().add("Række " + i);
    }
    assertThat(in(sized(list, 200, 100))).isEmpty();
  }

  @Test
  void whatOnlySidewaysScrollingWouldShowIsNamedWhereThereIsNone() {
    Label wide = new Label(LONG);
    wide.setMinWidth(600);
    ScrollPane pane = sized(new ScrollPane(wide), 120, 100);
    assertThat(in(pane)).isEmpty();
    Label again = new Label(LONG);
    again.setMinWidth(600);
    ScrollPane never = sized(new ScrollPane(again), 120, 100);
    never.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    assertThat(in(never)).hasSize(1);
  }

  @Test
  void whatAClipCutsIsNamedAndWhatIsTypedInAFieldIsNot() {
    Pane clipped = new Pane(new Label(LONG));
    clipped.setClip(new Rectangle(40, 100));
    assertThat(in(clipped)).hasSize(1);
    assertThat(in(sized(new TextField(LONG), 60, 30))).isEmpty();
  }

  private static <T extends javafx.scene.control.TextInputControl> T asking(T field) {
    field.setId("field");
    field.setPromptText(ASKED);
    return field;
  }

  @Test
  void aQuestionTooLongForItsFieldIsNamedUntilSomethingIsTyped() {
    assertThat(in(sized(asking(new TextField()), 90, 30))).containsExactly("#field: " + ASKED);
    assertThat(in(sized(asking(new TextField()), 600, 60))).isEmpty();
    assertThat(in(sized(asking(new TextField("Ja")), 90, 30))).isEmpty();
    TextArea low = asking(new TextArea());
    low.setWrapText(true);
    assertThat(in(sized(low, 120, 40))).containsExactly("#field: " + ASKED);
    TextArea high = asking(new TextArea());
    high.setWrapText(true);
    assertThat(in(sized(high, 120, 300))).isEmpty();
  }

  @Test
  void aQuestionTooLongForItsFieldStandsAboveIt() {
    TextField narrow = new TextField();
    VBox box = new VBox(brobygger.desktop.field.Prompt.of(narrow, ASKED), sized(narrow, 90, 30));
    assertThat(in(sized(box, 600, 100))).isEmpty();
    assertThat(narrow.getPromptText()).isEmpty();
    assertThat(box.getChildren().getFirst().isVisible()).isTrue();
    TextField wide = new TextField();
    Node line = brobygger.desktop.field.Prompt.of(wide, ASKED);
    assertThat(in(sized(new VBox(line, sized(wide, 600, 60)), 600, 100))).isEmpty();
    assertThat(wide.getPromptText()).isEqualTo(ASKED);
    assertThat(line.isVisible()).isFalse();
  }
}
