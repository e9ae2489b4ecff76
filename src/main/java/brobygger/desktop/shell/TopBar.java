package brobygger.desktop.shell;

import brobygger.desktop.Desk;
import brobygger.desktop.SavedLabel;
import brobygger.desktop.SavedState;
import brobygger.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Search, saved state and the way to a new case, above every screen but an open case. */
final class TopBar extends HBox {
  private static final double SEARCH_WIDTH = 430;

  private final Texts texts;
  private final Label prompt = new Label();
  private final Button field = new Button();
  private final SavedLabel state;

  TopBar(Desk desk, SavedState saved, Runnable search) {
    texts = desk.texts();
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    prompt.setText(texts.of("shell.search"));
    prompt.getStyleClass().add("soft");
    prompt.setMinWidth(Region.USE_PREF_SIZE);
    Label key = new Label(texts.of("shell.search.key"));
    key.getStyleClass().add("kbd");
    key.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = new HBox(8, prompt, between, key);
    row.setAlignment(Pos.CENTER_LEFT);
    field.setId("search");
    field.setGraphic(row);
    field.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    field.setAccessibleText(texts.of("shell.search"));
    field.getStyleClass().add("search");
    field.setOnAction(event -> search.run());
    field.setPrefWidth(SEARCH_WIDTH);
    field.setMinWidth(Region.USE_PREF_SIZE);
    row.prefWidthProperty().bind(field.widthProperty().subtract(30));
    Region grow = new Region();
    HBox.setHgrow(grow, Priority.ALWAYS);
    Button add = new Button(texts.of("shell.newcase"));
    add.setId("new-case");
    add.getStyleClass().add("primary");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> desk.newCase());
    state = new SavedLabel(saved, texts);
    getChildren().addAll(field, grow, state, add);
  }

  /** Says less where there is little room. */
  void compact(boolean compact) {
    prompt.setText(texts.of(compact ? "shell.search.short" : "shell.search"));
    field.setPrefWidth(compact ? Region.USE_COMPUTED_SIZE : SEARCH_WIDTH);
    state.brief(compact);
  }
}
