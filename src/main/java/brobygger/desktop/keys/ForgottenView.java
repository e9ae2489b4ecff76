package brobygger.desktop.keys;

import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Asks for the recovery key and a new passphrase. */
public final class ForgottenView extends VBox {
  /**
   * @param back goes back to unlocking
   */
  public ForgottenView(ForgottenViewModel model, Texts texts, Runnable back) {
    KeyParts parts = new KeyParts(texts);
    setSpacing(13);
    TextArea recovery = Passing.secretArea();
    recovery.setId("forgotten-key");
    recovery.setPrefRowCount(2);
    Wrapping.of(recovery);
    recovery.textProperty().bindBidirectional(model.recoveryProperty());
    Button go = parts.button("forgotten-go", "keys.forgotten.go", "primary", model::go);
    go.setMaxWidth(Double.MAX_VALUE);
    go.disableProperty().bind(model.busyProperty());
    Button no = parts.button("forgotten-back", "keys.forgotten.back", "link", back);
    VBox end = new VBox(4, go, no);
    end.setAlignment(Pos.CENTER);
    getChildren()
        .addAll(
            new VBox(
                2,
                parts.words(texts.of("keys.forgotten.title"), "title"),
                parts.words(texts.of("keys.forgotten.why"), "soft")),
            parts.field(
                "keys.forgotten.key",
                recovery,
                parts.words(texts.of("keys.forgotten.key.how"), "soft", "small")),
            parts.passphrase(model.chosen(), model::go),
            parts.saying("forgotten-problem", "danger-text", model.problemProperty()),
            end);
    Platform.runLater(recovery::requestFocus);
  }
}
