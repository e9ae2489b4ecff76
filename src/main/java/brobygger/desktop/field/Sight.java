package brobygger.desktop.field;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** What of a scrolled part of the window is in sight. */
public final class Sight {
  /** What a part reads first may come after it; then an element is found in a later layout. */
  private static final int LAYOUTS = 20;

  /** Pixels of what stands above an element that stay in sight. */
  private static final double ABOVE = 12;

  private Sight() {}

  /** Whatever scrolls in the part begins at its top. */
  public static void toTop(Node part) {
    if (part instanceof ScrollPane scroll) {
      scroll.setVvalue(scroll.getVmin());
      if (scroll.getContent() != null) {
        toTop(scroll.getContent());
      }
    } else if (part instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(Sight::toTop);
    }
  }

  /**
   * Scrolls to an element and brings the keyboard to it, once the part is laid out; does nothing
   * when the part does not show it.
   *
   * @param element the element's identity, as {@link FieldPlace#within} marks it or an id names it
   */
  public static void bring(Node part, String element) {
    bring(part, element, LAYOUTS);
  }

  private static void bring(Node part, String element, int layouts) {
    Keyboard.afterLayout(
        part,
        () -> {
          Optional<Node> found = find(part, element);
          found.ifPresent(
              node -> {
                show(node);
                focusable(node).ifPresent(Node::requestFocus);
              });
          if (found.isEmpty() && layouts > 0) {
            bring(part, element, layouts - 1);
          }
        });
  }

  /** Scrolls everything around the node such that it is in sight. */
  public static void show(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll && scroll.getContent() != null) {
        show(scroll, node);
      }
    }
  }

  private static void show(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    double height = scroll.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - height;
    if (room <= 0) {
      return;
    }
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = scroll.getVvalue() * room;
    if (at.getMinY() < top || at.getMaxY() > top + height) {
      scroll.setVvalue(Math.clamp((at.getMinY() - ABOVE) / room, 0, 1));
    }
  }

  private static Optional<Node> find(Node node, String element) {
    if (!node.isVisible()) {
      return Optional.empty();
    }
    boolean named = node.getId() != null && node.getId().contains(element);
    if (named || FieldPlace.isOf(node, element)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(child -> find(child, element))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** What one writes in, else whatever takes the keyboard. */
  private static Optional<Node> focusable(Node node) {
    return first(node, true).or(() -> first(node, false));
  }

  private static Optional<Node> first(Node node, boolean writing) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && (!writing || node instanceof TextInputControl)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(child -> first(child, writing))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
