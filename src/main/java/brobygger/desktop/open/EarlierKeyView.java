package brobygger.desktop.open;

import brobygger.desktop.field.Keyboard;
import brobygger.desktop.keys.KeyParts;
import brobygger.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says that the key file is an earlier one, and offers to go on with it where that can be done. */
final class EarlierKeyView extends VBox {
  EarlierKeyView(OpenViewModel model, Texts texts) {
    super(13);
    KeyParts parts = new KeyParts(texts);
    boolean opens = model.earlierKeyOpens();
    getChildren()
        .addAll(
            parts.words(texts.of("open.earlierkey"), "title"),
            parts.words(texts.of("open.earlierkey.what")),
            parts.words(texts.of("open.earlierkey.do")),
            parts.words(
                texts.of(opens ? "open.earlierkey.else" : "open.earlierkey.never"), "soft"));
    Button back =
        parts.button("earlierkey-back", "open.earlierkey.back", "primary", model::leaveEarlierKey);
    HBox row = new HBox(10, back);
    row.setAlignment(Pos.CENTER_RIGHT);
    if (opens) {
      row.getChildren()
          .addFirst(
              parts.button("earlierkey-go", "open.earlierkey.go", "danger", model::useEarlierKey));
    }
    getChildren().add(row);
    Keyboard.bringTo(() -> back);
  }
}
