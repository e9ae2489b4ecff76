package brobygger.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Moves the focus from pane to pane: what F6 does. */
final class Panes {
  private Panes() {}

  /** Goes to the next pane that has something to focus, or backwards with a negative step. */
  static void cycle(List<Node> panes, int by) {
    Scene scene = panes.getFirst().getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    int at = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (owner != null && isInside(owner, panes.get(i))) {
        at = i;
      }
    }
    int start = at < 0 && by < 0 ? 0 : at;
    for (int step = 1; step <= panes.size(); step++) {
      Node pane = panes.get(Math.floorMod(start + by * step, panes.size()));
      if (focusFirst(pane)) {
        return;
      }
    }
  }

  /** Focuses the first thing inside that takes the focus; whether there was one. */
  static boolean focusFirst(Node pane) {
    Optional<Node> first = first(pane);
    first.ifPresent(Node::requestFocus);
    return first.isPresent();
  }

  /** Whether the node and everything around it is visible and not switched off. */
  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.isDisabled()) {
        return false;
      }
    }
    return true;
  }

  /** The first thing inside that takes the keyboard. */
  static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    if (node instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .map(Panes::first)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }

  static boolean isInside(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == parent) {
        return true;
      }
    }
    return false;
  }
}
