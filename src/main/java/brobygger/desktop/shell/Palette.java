package brobygger.desktop.shell;

import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Wrapping;
import brobygger.desktop.picture.ClippedText;
import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheet of Ctrl+K: type, arrow to a line, Enter. */
final class Palette extends VBox {
  private static final int MOST_ROWS = 9;

  private final TextField field = Passing.search();
  private final ListView<Hit> list = new ListView<>();
  private final Runnable close;

  Palette(PaletteViewModel model, Texts texts, Runnable close) {
    this.close = close;
    getStyleClass().addAll("overlay-sheet", "palette");
    field.setId("palette-field");
    field.setPromptText(texts.of("shell.search"));
    field.setAccessibleText(texts.of("shell.search"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    list.setId("palette-list");
    list.getStyleClass().add("palette-list");
    list.setItems(model.hits());
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new HitCell(texts));
    list.setOnMouseClicked(event -> go());
    Label none = new Label();
    none.setId("palette-none");
    none.getStyleClass().add("soft");
    Wrapping.of(none);
    model
        .queryProperty()
        .subscribe(
            typed -> none.setText(texts.of("shell.search.none", BidiMarks.without(typed.strip()))));
    list.setPlaceholder(none);
    // The list first, so that there is something to select in it.
    model
        .hits()
        .subscribe(
            () -> {
              selectFirst();
              // The list forgets its choice when it was empty before, once it hears of it itself.
              Platform.runLater(this::selectFirst);
            });
    selectFirst();
    list.setPrefHeight(MOST_ROWS * 40);
    Button away = Parts.cross(texts.of("shell.search.close"), close);
    away.setId("palette-close");
    away.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(Parts.beside(6, Parts.growing(field), away), list);
  }

  /** The best answer is chosen; where there is none, nothing is. */
  private void selectFirst() {
    if (list.getItems().isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(0);
      list.scrollTo(0);
    }
  }

  TextField field() {
    return field;
  }

  private void keys(KeyEvent event) {
    if (Shortcut.NEXT_LINE.is(event)) {
      move(1);
    } else if (Shortcut.PREVIOUS_LINE.is(event)) {
      move(-1);
    } else if (Shortcut.OPEN_LINE.is(event)) {
      go();
    } else {
      return;
    }
    event.consume();
  }

  private void move(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }
  }

  private void go() {
    Hit chosen = list.getSelectionModel().getSelectedItem();
    Hit hit = chosen != null || list.getItems().isEmpty() ? chosen : list.getItems().getFirst();
    if (hit != null) {
      close.run();
      hit.go().run();
    }
  }

  private static final class HitCell extends ListCell<Hit> {
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;
    private final Texts texts;

    HitCell(Texts texts) {
      this.texts = texts;
      kind.getStyleClass().addAll("chip", "plain");
      kind.setMinWidth(Region.USE_PREF_SIZE);
      title.setMinWidth(0);
      // The start of a note is shown; Enter opens it in full.
      title.getStyleClass().add(ClippedText.SHORTENED);
      detail.getStyleClass().add("soft");
      detail.setMinWidth(Region.USE_PREF_SIZE);
      Region grow = new Region();
      HBox.setHgrow(grow, Priority.ALWAYS);
      row = new HBox(10, title, grow, detail, kind);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setGraphic(null);
        return;
      }
      kind.setText(
          switch (hit.kind()) {
            case CASE -> texts.of("shell.search.case");
            case COMPANY -> texts.of("shell.search.company");
            case COMMAND -> texts.of("shell.search.command");
            case NOTE -> texts.of("shell.search.note");
          });
      title.setText(BidiMarks.without(hit.title()));
      detail.setText(BidiMarks.without(hit.detail()));
      setGraphic(row);
    }
  }
}
