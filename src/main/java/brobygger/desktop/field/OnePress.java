package brobygger.desktop.field;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button does one thing. The second click of a double click, the repeats of a key
 * that is held down, and a key pressed twice as fast as a double click are one gesture with the
 * press before them, and do nothing more. What the first press brought under the pointer is spared
 * as well: it was never aimed at.
 */
@Lives(Lifetime.PROGRAM)
public final class OnePress {
  private static final String REPEATING = "brobygger.press.repeating";

  /** As long as the desktops' own double click, in nanoseconds. */
  private static final long GESTURE = 400_000_000L;

  /**
   * Longer than any desktop waits before a held key repeats, in nanoseconds. A release may never be
   * heard of: what had the keyboard went away with the press. After this time a key that seems to
   * be held is pressed anew.
   */
  private static final long REPEAT = 1_000_000_000L;

  private static final Set<KeyCode> PRESSING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

  /** As far as a hand moves within one gesture, in pixels. */
  private static final double SPOT = 5;

  private final Map<KeyCode, Long> down = new EnumMap<>(KeyCode.class);
  private Point2D spot = new Point2D(-SPOT, -SPOT);
  private long clickedAt;
  private boolean clicking;
  private @Nullable EventTarget last;
  private long lastAt;
  private boolean acting;

  private OnePress() {}

  /** Guards everything that is ever shown in a scene. */
  public static void guard(Scene scene) {
    OnePress guard = new OnePress();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, guard::clicked);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> guard.clickEnds());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, guard::pressed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> guard.released(event.getCode()));
    // A key let go in another window is never heard of here.
    scene
        .windowProperty()
        .flatMap(window -> window.focusedProperty())
        .subscribe(focused -> guard.down.clear());
  }

  /** A button that is meant to be pressed many times in a row, such as a step up or down. */
  public static <T extends Node> T repeating(T button) {
    button.getProperties().put(REPEATING, true);
    return button;
  }

  /** On a slow computer what the first click did outlasts the time in which clicks are counted. */
  private void clicked(MouseEvent event) {
    Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
    boolean soon = clicking || System.nanoTime() - clickedAt < GESTURE;
    boolean again = event.getClickCount() > 1 || soon && at.distance(spot) < SPOT;
    spot = at;
    if (again && isGuarded(event.getTarget())) {
      event.consume();
    }
  }

  private void clickEnds() {
    clicking = true;
    Platform.runLater(
        () -> {
          clicking = false;
          clickedAt = System.nanoTime();
        });
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (!PRESSING.contains(code)) {
      return;
    }
    long now = System.nanoTime();
    Long before = down.put(code, now);
    boolean held = before != null && now - before < REPEAT;
    boolean button = isGuarded(event.getTarget());
    if (held && (button || isAction(event)) || button && again(event.getTarget())) {
      event.consume();
    }
  }

  /** Enter acts wherever it is not a new line. */
  private static boolean isAction(KeyEvent event) {
    boolean repeats = event.getTarget() instanceof Node node && isRepeating(node);
    boolean line = event.getTarget() instanceof TextArea && !event.isShortcutDown();
    return event.getCode() == KeyCode.ENTER && !line && !repeats;
  }

  /** What the press does may take longer than the gesture, and is no part of it. */
  private void released(KeyCode code) {
    if (down.remove(code) != null) {
      acting = true;
      Platform.runLater(
          () -> {
            acting = false;
            lastAt = System.nanoTime();
          });
    }
  }

  private boolean again(EventTarget target) {
    long now = System.nanoTime();
    boolean soon = target.equals(last) && (acting || now - lastAt < GESTURE);
    last = target;
    lastAt = now;
    return soon;
  }

  /** The skin's own parts of a button are what a click hits. */
  private static boolean isGuarded(EventTarget target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at instanceof Button) {
        return !isRepeating(at);
      }
    }
    return false;
  }

  private static boolean isRepeating(Node node) {
    return node.getProperties().containsKey(REPEATING);
  }
}
