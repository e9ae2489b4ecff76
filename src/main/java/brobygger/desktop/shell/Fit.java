package brobygger.desktop.shell;

import brobygger.desktop.look.Look;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Makes rail and margins narrower where there is less room than the text would like. */
final class Fit {
  /** Below this width, in pixels, the rail and the margins are narrower. */
  private static final double NARROW = 1200;

  /** Below this width, as it would be at a text size of 100 %, the rail shows pictures alone. */
  private static final double TINY = 900;

  private final Region frame;
  private final Parent root;
  private final Rail rail;
  private final TopBar topBar;

  Fit(Region frame, Parent root, Rail rail, TopBar topBar) {
    this.frame = frame;
    this.root = root;
    this.rail = rail;
    this.topBar = topBar;
  }

  void follow() {
    frame.widthProperty().subscribe(width -> fit());
    // The size of the text stands in the root's style.
    root.styleProperty().subscribe(style -> fit());
  }

  private void fit() {
    double room = frame.getWidth() * Look.BASE_SIZE / Look.em(root);
    mark("narrow", room < NARROW);
    mark("tiny", room < TINY);
    rail.compact(room < TINY);
    topBar.compact(room < TINY);
  }

  private void mark(String style, boolean on) {
    List<String> styles = root.getStyleClass();
    styles.remove(style);
    if (on) {
      styles.add(style);
    }
  }
}
