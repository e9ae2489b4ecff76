package brobygger.desktop.exchange;

import brobygger.copy.CopyText;
import brobygger.desktop.Desk;
import brobygger.desktop.field.Parts;
import brobygger.usecase.bundle.CaseCopy;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A copy to read on the screen: what each field is called at the left, what it says beside it. */
final class CopyLines {
  private static final double FIELD_WIDTH = 190;
  private static final double STEP_IN = 16;

  private final CopyText words;

  CopyLines(Desk desk) {
    words = new CopyText(desk.texts(), desk.pack()::stepName);
  }

  List<Node> of(CaseCopy copy) {
    return words.of(copy).stream().map(CopyLines::node).toList();
  }

  private static Node node(CopyText.Line line) {
    Label text = Parts.words(line.text().isEmpty() ? line.name() : line.text());
    Node node = text;
    if (line.text().isEmpty()) {
      text.getStyleClass().add(line.depth() == 0 ? "heading" : "strong");
    } else if (!line.name().isEmpty()) {
      Label name = Parts.words(line.name(), "soft");
      name.setMinWidth(FIELD_WIDTH);
      name.setPrefWidth(FIELD_WIDTH);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox row = Parts.beside(12, name, text);
      row.setAlignment(Pos.TOP_LEFT);
      node = row;
    }
    VBox.setMargin(node, new Insets(0, 0, 0, STEP_IN * line.depth()));
    return node;
  }
}
