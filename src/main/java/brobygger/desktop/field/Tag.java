package brobygger.desktop.field;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** A short element of a list as a chip, with a cross that takes it away. */
public final class Tag extends HBox {
  /** A chip; {@code removing} names the cross for a screen reader. */
  public Tag(String words, String removing, Runnable remove) {
    super(2);
    getStyleClass().add("tag");
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(Parts.mark(words), Parts.cross(removing, remove));
  }
}
