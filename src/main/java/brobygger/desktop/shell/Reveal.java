package brobygger.desktop.shell;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Brings a part of the screen that was just opened into sight, and the keyboard to it. */
final class Reveal {
  private final Parent root;

  Reveal(Parent root) {
    this.root = root;
  }

  /** Shows a part; nothing happens where the screen has none of that name now. */
  void show(String id) {
    after(id, Reveal::focus);
  }

  /** Shows a button and presses it. */
  void press(String id) {
    after(
        id,
        part -> {
          focus(part);
          if (part instanceof ButtonBase button && !button.isDisabled()) {
            button.fire();
          }
        });
  }

  private void after(String id, java.util.function.Consumer<Node> then) {
    // The screen is built and styled first; what scrolls is in it only then.
    Platform.runLater(
        () -> {
          root.applyCss();
          root.layout();
          Node part = root.lookup("#" + id);
          if (part != null && isSeen(part)) {
            intoSight(part);
            then.accept(part);
          }
        });
  }

  private static boolean isSeen(Node part) {
    for (Node at = part; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static void focus(Node part) {
    Node first = firstInReach(part);
    if (first != null) {
      first.requestFocus();
    }
  }

  private static @Nullable Node firstInReach(Node part) {
    if (part.isFocusTraversable() && !part.isDisabled()) {
      return part;
    }
    if (part instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = child.isVisible() ? firstInReach(child) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static void intoSight(Node part) {
    for (Node at = part.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        Bounds inside = pane.getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double room =
            pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        if (room > 0) {
          double above = inside.getMinY() - pane.getViewportBounds().getHeight() / 4;
          pane.setVvalue(Math.clamp(above / room, 0, 1));
        }
      }
    }
  }
}
