package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A short element of a list as a chip, with a cross that takes it away. */
public final class Tag extends HBox {
  private static final double LONGEST = 260;

  /** A chip; {@code removing} names the cross for a screen reader. */
  public Tag(String words, String removing, Runnable remove) {
    super(2);
    getStyleClass().add("tag");
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    Label label = Parts.mark(words);
    label.setMaxWidth(LONGEST);
    label.setTooltip(new Tooltip(BidiMarks.without(words)));
    getChildren().addAll(label, Parts.cross(removing, remove));
  }
}
