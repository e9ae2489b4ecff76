package brobygger.desktop.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A user's hand on the window: finds what is to be seen by its id, moves the mouse there, clicks,
 * types and presses keys. It can do only what a user can: what is hidden, disabled or covered
 * cannot be clicked.
 */
final class Hand {
  private final Screenside screen;

  /** Looks in a row that must see a control at the same place before it is clicked. */
  private static final int STILL = 3;

  /** The platform's double click, and a little more, in nanoseconds. */
  private static final long DOUBLE_CLICK = 550_000_000L;

  private final Robot robot;
  private long lastClick;

  Hand(Screenside screen) {
    this.screen = screen;
    robot = screen.ask("a mouse and a keyboard", Robot::new);
  }

  /** Waits until the control is there and can be used. */
  void waitFor(String id) {
    screen.waitUntil("#" + id, () -> find(id).filter(node -> !node.isDisabled()).isPresent());
    screen.settle();
  }

  /** Waits until the control is gone. */
  void waitForNo(String id) {
    screen.waitUntil("#" + id + " to go away", () -> find(id).isEmpty());
  }

  /** Waits until it is so. */
  void waitUntil(String what, BooleanSupplier condition) {
    screen.waitUntil(what, condition);
    screen.settle();
  }

  /** Whether it is to be seen now. */
  boolean sees(String id) {
    return screen.ask("#" + id, () -> find(id).isPresent());
  }

  /** What stands on the control or in the field. */
  String reads(String id) {
    return screen.ask("#" + id, () -> text(id));
  }

  private static String text(String id) {
    return switch (there(id)) {
      case TextInputControl field -> field.getText();
      case Labeled labeled -> labeled.getText();
      case Node other -> throw new TourStoppedException("no text on #" + id + ": " + other);
    };
  }

  /** Waits until exactly that stands on the control or in the field. */
  void waitToRead(String id, String text) {
    screen.waitUntil(
        "“" + text + "” in #" + id, () -> find(id).isPresent() && text.equals(text(id)));
    screen.settle();
  }

  /** The full id of the first control to be seen whose id starts so. */
  String idOfFirst(String start) {
    screen.waitUntil("#" + start + "…", () -> first(start).isPresent());
    return screen.ask("#" + start + "…", () -> first(start).orElse(""));
  }

  /** Clicks in the middle of the control. */
  void click(String id) {
    waitFor(id);
    screen.waitUntil(
        "#" + id + " inside the window",
        () -> {
          find(id).ifPresent(Hand::reveal);
          return find(id).filter(Hand::withinReach).isPresent();
        });
    screen.settle();
    standStill(id);
    screen.waitUntil(
        "#" + id + " under the mouse and not covered",
        () -> find(id).filter(this::pointAt).isPresent());
    apart();
    screen.act("click on #" + id, () -> robot.mouseClick(MouseButton.PRIMARY));
    lastClick = System.nanoTime();
    screen.settle();
  }

  /** Two clicks a user means are further apart than the two of a double click. */
  private void apart() {
    while (System.nanoTime() - lastClick < DOUBLE_CLICK) {
      screen.settle();
    }
  }

  /** Moves the mouse to the middle; whether it then is over the control and nothing else is. */
  private boolean pointAt(Node node) {
    reveal(node);
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    if (at == null) {
      return false;
    }
    boolean there = node.isHover() && robot.getMousePosition().equals(middle(at));
    robot.mouseMove(middle(at));
    return there;
  }

  private static Point2D middle(Bounds bounds) {
    return new Point2D(Math.round(bounds.getCenterX()), Math.round(bounds.getCenterY()));
  }

  /** A box that is still growing moves its buttons away from under the mouse. */
  private void standStill(String id) {
    List<Bounds> seen = new ArrayList<>();
    screen.waitUntil(
        "#" + id + " to stand still",
        () -> {
          Optional<Node> node = find(id);
          node.ifPresent(each -> seen.add(each.localToScreen(each.getBoundsInLocal())));
          int last = seen.size() - 1;
          return node.isPresent()
              && last >= STILL
              && seen.subList(last - STILL, last).stream().allMatch(seen.getLast()::equals);
        });
  }

  /** Clicks into the field and types the text in place of what stood there. */
  void write(String id, String text) {
    click(id);
    screen.act("focus in #" + id, () -> focused(id).requestFocus());
    screen.act(
        "typing in #" + id,
        () -> {
          TextInputControl field = field(id);
          if (!field.isEditable()) {
            throw new TourStoppedException("#" + id + " cannot be typed in");
          }
          field.selectAll();
          if (text.isEmpty()) {
            field.deleteText(field.getSelection());
          }
          text.codePoints()
              .forEach(codePoint -> type(field, new String(Character.toChars(codePoint))));
        });
    screen.waitUntil("the text in #" + id, () -> field(id).getText().equals(text));
    screen.settle();
  }

  private static void type(TextInputControl field, String character) {
    if (character.equals("\n")) {
      field.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      // A key that is never let go is held down, and does nothing more.
      field.fireEvent(
          new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
      return;
    }
    field.fireEvent(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** Presses keys together, such as Ctrl and K. */
  void press(KeyCode... keys) {
    screen.act(
        "keys " + List.of(keys),
        () -> {
          for (KeyCode key : keys) {
            robot.keyPress(key);
          }
          for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
          }
        });
    screen.settle();
  }

  /** Moves the mouse out of the way, so that no picture shows what it hovers over. */
  void restMouse() {
    screen.act("resting the mouse", () -> robot.mouseMove(2, 2));
    screen.settle();
  }

  private TextInputControl field(String id) {
    return there(id) instanceof TextInputControl field
        ? field
        : throwing("#" + id + " is no text field");
  }

  private Node focused(String id) {
    return field(id);
  }

  private static TextInputControl throwing(String message) {
    throw new TourStoppedException(message);
  }

  private static Node there(String id) {
    return find(id).orElseThrow(() -> new TourStoppedException("#" + id + " is not to be seen"));
  }

  private static Optional<Node> find(String id) {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .map(Scene::getRoot)
        .flatMap(root -> root.lookupAll("#" + id).stream())
        .filter(Hand::toBeSeen)
        .findFirst();
  }

  private static Optional<String> first(String start) {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .map(Scene::getRoot)
        .flatMap(root -> root.lookupAll("*").stream())
        .filter(node -> node.getId() != null && node.getId().startsWith(start))
        .filter(Hand::toBeSeen)
        .map(Node::getId)
        .findFirst();
  }

  private static boolean toBeSeen(Node node) {
    for (@Nullable Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node.getBoundsInLocal().getWidth() > 0;
  }

  /** Whether the middle of the node is inside the window and not scrolled away. */
  private static boolean withinReach(Node node) {
    Scene scene = node.getScene();
    Bounds at = node.localToScene(node.getBoundsInLocal());
    Point2D middle = new Point2D(at.getCenterX(), at.getCenterY());
    if (!new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()).contains(middle)) {
      return false;
    }
    for (@Nullable Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane
          && !pane.getLayoutBounds().contains(pane.sceneToLocal(middle))) {
        return false;
      }
    }
    return true;
  }

  private static void reveal(Node node) {
    for (@Nullable Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && pane.getContent() != null) {
        reveal(node, pane, pane.getContent());
      }
    }
  }

  private static void reveal(Node node, ScrollPane pane, Node content) {
    Bounds inContent = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double visible = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - visible;
    if (beyond > 0) {
      double top = beyond * pane.getVvalue();
      boolean inView = inContent.getMinY() >= top && inContent.getMaxY() <= top + visible;
      if (!inView) {
        pane.setVvalue(Math.clamp((inContent.getCenterY() - visible / 2) / beyond, 0, 1));
      }
    }
  }
}
