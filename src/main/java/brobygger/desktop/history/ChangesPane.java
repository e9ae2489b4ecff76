package brobygger.desktop.history;

import brobygger.desktop.Uncached;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import brobygger.usecase.history.FieldChange;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What one step changed: for each field what stood there and what stands there after it. */
final class ChangesPane {
  private final Texts texts;
  private final ChangeWords words;
  private final Label title = new Label();
  private final Label line = new Label();
  private final Button restore;
  private final VBox rows = new VBox();
  private final ScrollPane root;
  private @Nullable HistoryStep shown;

  ChangesPane(Texts texts, ChangeWords words, Consumer<HistoryStep> onRestore) {
    this.texts = texts;
    this.words = words;
    title.getStyleClass().add("heading");
    Wrapping.of(title);
    line.getStyleClass().add("soft");
    line.setId("history-who");
    Wrapping.of(line);
    restore = new Button(texts.of("history.restore"));
    restore.setId("history-restore");
    restore.getStyleClass().add("ghost");
    restore.setMinWidth(Region.USE_PREF_SIZE);
    restore.setVisible(false);
    restore.setOnAction(
        event -> {
          if (shown != null) {
            onRestore.accept(shown);
          }
        });
    VBox head = new VBox(2, title, line);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox top = new HBox(12, head, restore);
    top.setAlignment(Pos.TOP_LEFT);
    VBox card = new VBox(14, top, rows);
    card.getStyleClass().add("card");
    root = Uncached.of(new ScrollPane(card));
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.getStyleClass().add("edge-to-edge");
  }

  Node node() {
    return root;
  }

  void show(
      String what, String who, HistoryStep step, List<FieldChange> changes, boolean restorable) {
    shown = step;
    title.setText(BidiMarks.without(what));
    line.setText(BidiMarks.without(who));
    restore.setVisible(restorable);
    rows.getChildren().clear();
    if (changes.isEmpty()) {
      rows.getChildren().add(Parts.words(texts.of("history.nothing"), "soft"));
    }
    for (FieldChange change : changes) {
      rows.getChildren().add(row(change, rows.getChildren().isEmpty()));
    }
  }

  private Node row(FieldChange change, boolean first) {
    Label place = new Label(BidiMarks.without(words.place(change)));
    place.getStyleClass().add("strong");
    Wrapping.of(place);
    VBox row = new VBox(4, place);
    row.getStyleClass().add("item");
    if (first) {
      row.getStyleClass().add("first");
    }
    if (change.before() != null && !"".equals(change.before())) {
      row.getChildren().add(value("history.before", words.value(change.before()), "soft"));
    }
    row.getChildren().add(value("history.after", words.value(change.after()), "words"));
    return row;
  }

  private Node value(String key, String value, String style) {
    Label name = new Label(texts.of(key));
    name.getStyleClass().addAll("soft", "small");
    name.setMinWidth(44);
    Label text = new Label(BidiMarks.without(value));
    text.getStyleClass().add(style);
    Wrapping.of(text);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox box = new HBox(8, name, text);
    box.setAlignment(Pos.BASELINE_LEFT);
    return box;
  }
}
