package brobygger.desktop.shell;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard where the work is. When what had it goes away, JavaFX gives it to the first
 * thing in the window, which is the menu; here it goes to the neighbour of what went away, or to
 * what came in its place.
 */
@Lives(Lifetime.PROGRAM)
final class KeptFocus {
  private final Scene scene;
  private final List<Spot> spots = new ArrayList<>();
  private boolean looking;
  private @Nullable Node given;

  /** A parent above what has the keyboard, and which of its children leads there. */
  private record Spot(Parent parent, int child) {}

  private KeptFocus(Scene scene) {
    this.scene = scene;
  }

  /** Begins to look after a scene. */
  static void in(Scene scene) {
    KeptFocus kept = new KeptFocus(scene);
    scene.focusOwnerProperty().subscribe(kept::moved);
  }

  private void moved(@Nullable Node before, @Nullable Node now) {
    if (now == null) {
      given = null;
      if (!looking && !spots.isEmpty()) {
        looking = true;
        Platform.runLater(this::look);
      }
    } else {
      if (looking && given == null) {
        given = now;
      }
      if (!looking) {
        remember(now);
      }
    }
  }

  private void remember(Node owner) {
    spots.clear();
    Node child = owner;
    for (Parent above = owner.getParent(); above != null; above = above.getParent()) {
      spots.add(new Spot(above, above.getChildrenUnmodifiable().indexOf(child)));
      child = above;
    }
  }

  /** Unless somebody has asked for the keyboard meanwhile. */
  private void look() {
    Node owner = scene.getFocusOwner();
    if (owner == null || owner == given) {
      neighbour().ifPresent(Node::requestFocus);
    }
    looking = false;
    given = null;
    Node now = scene.getFocusOwner();
    if (now != null) {
      remember(now);
    }
  }

  private Optional<Node> neighbour() {
    for (Spot spot : spots) {
      boolean stands = spot.parent().getScene() == scene && Panes.isShown(spot.parent());
      if (stands && spot.parent().getParent() != null) {
        Optional<Node> found = beside(spot);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> beside(Spot spot) {
    List<Node> children = spot.parent().getChildrenUnmodifiable();
    int from = Math.clamp(spot.child(), 0, children.size());
    for (int i = from; i < children.size(); i++) {
      Optional<Node> found = Panes.first(children.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = from - 1; i >= 0; i--) {
      Optional<Node> found = Panes.first(children.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
