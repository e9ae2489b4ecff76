package brobygger.desktop.restore;

import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Small parts of the screens about restoring. */
final class RestoreParts {
  private RestoreParts() {}

  /** A path, however long, to be read, marked and copied. */
  static TextField path(String id, String name, String path) {
    TextField field = new TextField(path);
    field.setId(id);
    field.setEditable(false);
    field.setAccessibleText(name);
    return field;
  }

  /** A bar with a word while something is under way. */
  static Node busy(Texts texts, ObservableValue<Boolean> busy) {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().add("meter");
    bar.setMaxWidth(Double.MAX_VALUE);
    Label words = Parts.words(texts.of("restore.busy"), "soft", "small");
    bar.setAccessibleText(words.getText());
    VBox box = new VBox(3, bar, words);
    box.visibleProperty().bind(busy);
    box.managedProperty().bind(busy);
    return box;
  }
}
