package brobygger.desktop.field;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A finding where it was caused: what is seen, why it matters, and ways to mend it. */
public final class FindingBox extends VBox {
  /** Lines that are empty are left out. */
  public FindingBox(String what, String why, List<Button> mends) {
    super(2);
    getStyleClass().add("finding");
    setMinWidth(0);
    getChildren().add(Parts.words(what, "finding-title"));
    if (!why.isBlank()) {
      getChildren().add(Parts.words(why));
    }
    if (!mends.isEmpty()) {
      FlowPane ways = new FlowPane(10, 2);
      ways.getStyleClass().add("mends");
      // A flow pane asks for the width of its widest child; a long name must wrap instead.
      ways.setMinWidth(0);
      mends.forEach(mend -> mend.maxWidthProperty().bind(ways.widthProperty()));
      ways.getChildren().addAll(mends);
      getChildren().add(ways);
    }
    setAccessibleText(what);
  }
}
