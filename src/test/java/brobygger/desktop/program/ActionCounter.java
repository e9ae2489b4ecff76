package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/**
 * Works the real window as a person does and counts what the person did: a click, a key chord, and
 * a text typed into what has the keyboard are one action each, and so is turning the wheel to what
 * is out of sight. Nothing is reached past the window.
 */
final class ActionCounter {
  private final FxRobot robot = new FxRobot();
  private final ScreenPictures screen;
  private final LiveWindow live;

  /** The headless platform's double click, and a little more, in nanoseconds. */
  private static final long DOUBLE_CLICK = 550_000_000L;

  private long lastClick;
  private int actions;
  private int clicks;

  ActionCounter(ScreenPictures screen, LiveWindow live) {
    this.screen = screen;
    this.live = live;
  }

  /** Clicks what is to be seen in the window. */
  ActionCounter click(String selector) {
    actions++;
    clicks++;
    Node node = live.on(selector);
    live.until(() -> !node.isDisabled(), selector + " can be clicked");
    if (screen.onScreen(() -> scrollTo(node))) {
      actions++;
      screen.settle();
    }
    apart();
    robot.clickOn(selector);
    lastClick = System.nanoTime();
    screen.settle();
    return this;
  }

  /** Two clicks a user means are further apart than the two of a double click. */
  private void apart() {
    while (System.nanoTime() - lastClick < DOUBLE_CLICK) {
      screen.settle();
      Thread.onSpinWait();
    }
  }

  /** Turns the wheel until the node is in sight; whether it had to. */
  static boolean scrollTo(Node node) {
    boolean turned = false;
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane && pane.getContent() != null) {
        Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room =
            pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double top = -pane.getViewportBounds().getMinY();
        boolean seen =
            at.getMinY() >= top - 1
                && at.getMinY() + Math.min(at.getHeight(), 40)
                    <= top + pane.getViewportBounds().getHeight() + 1;
        if (room > 1 && !seen) {
          pane.setVvalue(Math.clamp((at.getMinY() - 20) / room, 0, 1));
          pane.layout();
          turned = true;
        }
      }
    }
    return turned;
  }

  /** Presses keys together. */
  ActionCounter chord(KeyCode... keys) {
    actions++;
    robot.press(keys);
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    screen.settle();
    return this;
  }

  /** Types a text where the keyboard is. */
  ActionCounter type(String text) {
    actions++;
    screen.onScreen(
        () -> {
          Node owner = Objects.requireNonNull(live.window.scene().getFocusOwner(), "focus");
          text.codePoints()
              .mapToObj(Character::toString)
              .forEach(
                  letter ->
                      owner.fireEvent(
                          new KeyEvent(
                              KeyEvent.KEY_TYPED,
                              letter,
                              "",
                              KeyCode.UNDEFINED,
                              false,
                              false,
                              false,
                              false)));
          return true;
        });
    screen.settle();
    return this;
  }

  /** Presses Tab until something has the keyboard; each press counts. */
  ActionCounter tabTo(String id) {
    for (int i = 0; i < 60 && !focused().equals(id); i++) {
      chord(KeyCode.TAB);
    }
    assertThat(focused()).isEqualTo(id);
    return this;
  }

  /** The id of what has the keyboard. */
  String focused() {
    return screen.onScreen(
        () -> Optional.ofNullable(live.window.scene().getFocusOwner()).map(Node::getId).orElse(""));
  }

  int clicks() {
    return clicks;
  }

  /** Starts to count anew. */
  void reset() {
    actions = 0;
    clicks = 0;
  }

  /** Prints the count and refuses one above the budget. */
  void within(int budget, String task) {
    System.out.println("actions: " + task + ": " + actions + " of at most " + budget);
    assertThat(actions).as("actions for " + task).isPositive().isLessThanOrEqualTo(budget);
  }
}
