package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that opens and closes what stands below it. */
public final class Disclosure extends VBox {
  private final ToggleButton line = new ToggleButton();
  private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);

  /** A line with this title. */
  public Disclosure(String title, Node body, boolean open) {
    super(4);
    line.setText(BidiMarks.without(title));
    line.setGraphic(arrow);
    line.getStyleClass().add("disclosure");
    Wrapping.of(line);
    line.setMinHeight(USE_PREF_SIZE);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox indented = new VBox(body);
    indented.getStyleClass().add("disclosed");
    line.selectedProperty()
        .subscribe(
            shown -> {
              Parts.show(indented, shown);
              arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            });
    line.setSelected(open);
    getChildren().addAll(line, indented);
  }

  /** Gives the line an id, to be found by the keyboard's tests, and hands the whole back. */
  public Disclosure named(String id) {
    line.setId(id);
    return this;
  }
}
