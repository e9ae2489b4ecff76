package brobygger.desktop.overview;

import brobygger.desktop.field.Parts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What a fact is called, and beside it the fact. */
final class FactPair extends HBox {
  FactPair(String called, String fact) {
    super(10);
    Label name = Parts.mark(called, "soft", "pair-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label said = Parts.growing(Parts.words(fact));
    said.setMinWidth(0);
    getChildren().addAll(name, said);
  }
}
