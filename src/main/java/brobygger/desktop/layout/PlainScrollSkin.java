package brobygger.desktop.layout;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The platform's own scrolling, but drawn anew each time. JavaFX's keeps a picture of what it
 * shows, as large as itself, also while nobody sees it: in the software pipeline 3 to 5 MB of the
 * heap for each tab that was ever looked at. Named in {@code base.css} for every scroll pane there
 * is, also the one inside a text area.
 */
public final class PlainScrollSkin extends ScrollPaneSkin {
  /** For that scroll pane. */
  public PlainScrollSkin(ScrollPane pane) {
    super(pane);
    getChildren().forEach(part -> part.setCache(false));
  }
}
