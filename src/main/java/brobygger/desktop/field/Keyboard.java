package brobygger.desktop.field;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

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
   * Brings the keyboard to a node of a screen that has just come into the window: now, and again
   * when it is laid out, because a window whose focused node went away looks for another by itself.
   */
  public static void bringTo(Supplier<Node> node) {
    node.get().requestFocus();
    Platform.runLater(() -> whenLaidOut(node));
  }

  private static void whenLaidOut(Supplier<Node> node) {
    Scene scene = node.get().getScene();
    if (scene != null) {
      new Once(scene, () -> node.get().requestFocus()).follow();
      Platform.requestNextPulse();
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
