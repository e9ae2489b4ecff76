package brobygger.desktop.field;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

final class OnePressTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  private final FxRobot robot = new FxRobot();
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger moved = new AtomicInteger();
  private final AtomicInteger entered = new AtomicInteger();

  @SuppressWarnings("NullAway.Init") // made before every test
  private Stage stage;

  @BeforeEach
  void show() {
    stage =
        screen.onScreen(
            () -> {
              Button add = Parts.button("Tilføj", "ghost", added::incrementAndGet);
              add.setId("add");
              Button up =
                  OnePress.repeating(Parts.button("Op", "ghost", () -> moved.incrementAndGet()));
              up.setId("up");
              ToggleButton open = new ToggleButton("Åbn");
              open.setId("open");
              TextField line = new TextField();
              line.setId("line");
              line.setOnAction(event -> entered.incrementAndGet());
              TextArea text = new TextArea();
              text.setId("text");
              text.setPrefRowCount(3);
              Stage window = new Stage();
              Scene scene = new Scene(new VBox(12, add, up, open, line, text), 400, 400);
              OnePress.guard(scene);
              window.setScene(scene);
              window.setX(0);
              window.setY(0);
              window.show();
              window.requestFocus();
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

  private Node focused(String id) {
    Node node =
        screen.onScreen(
            () -> {
              Node found = stage.getScene().getRoot().lookup("#" + id);
              found.requestFocus();
              return found;
            });
    screen.settle();
    return node;
  }

  /** The robot presses a key that is down only once; a keyboard repeats it. */
  private void held(KeyCode code) {
    screen.onScreen(
        () -> {
          for (int i = 0; i < 3; i++) {
            key(KeyEvent.KEY_PRESSED, code);
          }
          key(KeyEvent.KEY_RELEASED, code);
          return true;
        });
    screen.settle();
  }

  private void hasty(KeyCode code) {
    screen.onScreen(
        () -> {
          for (int i = 0; i < 2; i++) {
            key(KeyEvent.KEY_PRESSED, code);
            key(KeyEvent.KEY_RELEASED, code);
          }
          return true;
        });
    screen.settle();
  }

  private void key(EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(
        stage.getScene().getFocusOwner(),
        new KeyEvent(type, "", "", code, false, false, false, false));
  }

  @Test
  void theSecondClickOfADoubleClickAddsNothing() {
    robot.doubleClickOn("#add");
    screen.settle();
    assertThat(added).hasValue(1);
  }

  /** As a click is counted when the first one's work took longer than a double click may. */
  @Test
  void theSecondClickAddsNothingHoweverLongTheFirstOneTook() {
    screen.onScreen(
        () -> {
          click("add");
          click("add");
          click("up");
          click("up");
          return true;
        });
    screen.settle();
    assertThat(added).hasValue(1);
    assertThat(moved).hasValue(2);
  }

  private void click(String id) {
    Node node = stage.getScene().getRoot().lookup("#" + id);
    Point2D at = node.localToScene(3, 3);
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              at.getX(),
              at.getY(),
              at.getX(),
              at.getY(),
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              type == MouseEvent.MOUSE_PRESSED,
              false,
              false,
              true,
              false,
              true,
              null));
    }
  }

  @Test
  void aStepMayBeClickedAsFastAsOneLikes() {
    robot.doubleClickOn("#up");
    screen.settle();
    assertThat(moved).hasValue(2);
  }

  @Test
  void aChoiceOpensAndClosesAsFastAsOneLikes() {
    robot.doubleClickOn("#open");
    screen.settle();
    assertThat(((ToggleButton) focused("open")).isSelected()).isFalse();
  }

  @Test
  void theSameKeyTwiceIsOnePress() {
    focused("add");
    hasty(KeyCode.SPACE);
    assertThat(added).hasValue(1);
    focused("up");
    hasty(KeyCode.SPACE);
    assertThat(moved).hasValue(2);
  }

  @Test
  void enterHeldDownActsOnceAndStillWritesNewLines() {
    focused("line");
    held(KeyCode.ENTER);
    held(KeyCode.ENTER);
    assertThat(entered).hasValue(2);
    TextArea text = (TextArea) focused("text");
    held(KeyCode.ENTER);
    assertThat(text.getText()).isEqualTo("\n\n\n");
  }

  @Test
  void aReleaseThatNobodyHeardOfHoldsNoKeyForEver() {
    focused("line");
    down();
    down();
    assertThat(entered).as("held down").hasValue(1);
    long longer = System.nanoTime() + 1_100_000_000L;
    while (System.nanoTime() < longer) {
      screen.settle();
    }
    down();
    assertThat(entered).hasValue(2);
  }

  private void down() {
    screen.onScreen(
        () -> {
          key(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
          return true;
        });
  }
}
