package brobygger.desktop.staircase;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A real, shown window that a test drives by keys and mouse. */
public final class InWindow implements AutoCloseable {
  private final ScreenPictures screen;
  private final Stage stage;

  /** The hands of the user. */
  public final FxRobot robot = new FxRobot();

  public InWindow(ScreenPictures screen, Supplier<? extends Parent> content) {
    this.screen = screen;
    this.stage =
        screen.onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(new StackPane(content.get()), 1200, 800);
              new Look(Theme.LIGHT, 100).applyTo(scene);
              window.setScene(scene);
              window.setX(0);
              window.setY(0);
              window.show();
              window.requestFocus();
              return window;
            });
    robot.targetWindow(stage);
    screen.settle();
  }

  /** The node with that id or style, which must be there. */
  public Node find(String selector) {
    screen.settle();
    return screen.onScreen(
        () -> {
          Node found = stage.getScene().getRoot().lookup(selector);
          if (found == null) {
            throw new AssertionError("nothing matches " + selector);
          }
          return found;
        });
  }

  /** Whether a node with that id or style is shown. */
  public boolean shows(String selector) {
    screen.settle();
    return screen.onScreen(() -> stage.getScene().getRoot().lookup(selector) != null);
  }

  /** Clicks in the middle of the node. */
  public void click(String selector) {
    robot.clickOn(find(selector));
    screen.settle();
  }

  /** Gives the node the keyboard. */
  public void focus(String selector) {
    Node node = find(selector);
    screen.onScreen(
        () -> {
          node.requestFocus();
          return true;
        });
  }

  /** Types into the field, in place of what stood there. */
  public void write(String selector, String text) {
    focus(selector);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write(text, 0);
    screen.settle();
  }

  /** Presses keys one after another. */
  public void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
      screen.settle();
    }
  }

  @Override
  public void close() {
    screen.onScreen(
        () -> {
          ScreenPictures.away(stage);
          return true;
        });
  }
}
