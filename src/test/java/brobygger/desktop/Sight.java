package brobygger.desktop;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What somebody in front of the window can see of it. */
public final class Sight {
  private Sight() {}

  /**
   * Whether a part and everything around it is shown. A part's own {@code isVisible} stays true
   * while the card around it is hidden and still empty.
   */
  public static boolean isSeen(@Nullable Node part) {
    for (Node at = part; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return part != null;
  }
}
