package brobygger.desktop;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * How a part of the window follows what lives longer than itself, such as the vault's companies or
 * the settings: only while it is in a window. A listener that is never taken away would keep the
 * part, and all it stands in, in memory.
 */
public final class Following {
  private Following() {}

  /**
   * Follows something for as long as the part is in a window, and again when it comes back.
   *
   * @param following begins to follow, and says how to end it
   */
  public static void whileInWindow(Node part, Supplier<Subscription> following) {
    Subscription[] now = {Subscription.EMPTY};
    part.sceneProperty()
        .subscribe(
            scene -> {
              now[0].unsubscribe();
              now[0] = scene == null ? Subscription.EMPTY : following.get();
            });
  }
}
