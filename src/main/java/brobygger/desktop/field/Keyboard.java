package brobygger.desktop.field;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is. */
public final class Keyboard {
  private Keyboard() {}

  /**
   * Whether keys go to the node as soon as the window is in front. Unlike {@link Node#isFocused} it
   * holds while another window is, so that a screen that is drawn anew then keeps its place.
   */
  public static boolean isAt(Node node) {
    return node.getScene() != null && node.getScene().getFocusOwner() == node;
  }

  /**
   * Brings the keyboard to a node of a screen that has just come into the window, and the node into
   * sight. What stands in a scroll pane is in no scene before the pane is first styled, so the node
   * is waited for; and it is asked again after the layout, because a window whose focused node went
   * away looks for another.
   */
  public static void bringTo(Supplier<Node> node) {
    Node wanted = node.get();
    Scene scene = wanted.getScene();
    if (scene == null) {
      new Waiting(wanted, () -> Platform.runLater(() -> bringTo(node))).follow();
    } else {
      wanted.requestFocus();
      new Once(
              scene,
              () -> {
                Node now = node.get();
                now.requestFocus();
                Sight.show(now);
              })
          .follow();
      Platform.requestNextPulse();
    }
  }

  /** Does something once the window around the node has been laid out. */
  public static void afterLayout(Node node, Runnable then) {
    Scene scene = node.getScene();
    if (scene == null) {
      new Waiting(node, () -> Platform.runLater(() -> afterLayout(node, then))).follow();
    } else {
      new Once(
              scene,
              () -> {
                if (node.getScene() == scene) {
                  then.run();
                }
              })
          .follow();
      Platform.requestNextPulse();
    }
  }

  /** Runs when the node comes into a scene, and then no more. */
  private record Waiting(Node node, Runnable then) implements ChangeListener<Scene> {
    void follow() {
      node.sceneProperty().addListener(this);
    }

    @Override
    public void changed(
        ObservableValue<? extends Scene> property, @Nullable Scene before, @Nullable Scene now) {
      if (now != null) {
        node.sceneProperty().removeListener(this);
        then.run();
      }
    }
  }

  /** Runs after the scene's next layout, and then no more. */
  private record Once(Scene scene, Runnable then) implements Runnable {
    void follow() {
      scene.addPostLayoutPulseListener(this);
    }

    @Override
    public void run() {
      scene.removePostLayoutPulseListener(this);
      then.run();
    }
  }
}
