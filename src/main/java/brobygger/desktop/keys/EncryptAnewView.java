package brobygger.desktop.keys;

import brobygger.desktop.Following;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows how far the encrypting is, and afterwards what it means for copies and papers. */
public final class EncryptAnewView extends VBox {
  private final EncryptAnewViewModel model;
  private final Texts texts;
  private final KeyParts parts;
  private final Runnable back;

  /**
   * @param back goes back to unlocking
   */
  public EncryptAnewView(EncryptAnewViewModel model, Texts texts, Runnable back) {
    super(13);
    this.model = model;
    this.texts = texts;
    this.parts = new KeyParts(texts);
    this.back = back;
    build(model.stageProperty().get());
    Following.whileInWindow(
        this, () -> model.stageProperty().subscribe((before, now) -> build(now)));
  }

  private void build(EncryptAnewViewModel.Stage stage) {
    switch (stage) {
      case WORKING -> working();
      case DONE -> done();
      case STOPPED -> stopped();
    }
  }

  private void working() {
    ProgressBar bar = new ProgressBar();
    bar.setId("anew-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.of("keys.anew.working"));
    bar.progressProperty().bind(model.progressProperty());
    Button cancel = parts.button("anew-cancel", "keys.anew.cancel", "ghost", model::cancel);
    getChildren()
        .setAll(
            parts.words(texts.of("keys.anew.working"), "title"),
            parts.words(texts.of("keys.anew.working.why"), "soft"),
            bar,
            end(cancel));
    Keyboard.bringTo(() -> cancel);
  }

  private void done() {
    Button go = parts.button("anew-go", "keys.anew.on", "primary", model::goOn);
    go.disableProperty().bind(model.busyProperty());
    CheckBox backup = new CheckBox(texts.of("keys.anew.backup"));
    backup.setId("anew-backup");
    Wrapping.of(backup);
    backup.selectedProperty().bindBidirectional(model.backupProperty());
    getChildren()
        .setAll(
            parts.words(texts.of("keys.anew.done"), "title"),
            parts.words(texts.of("keys.anew.done.why")));
    if (model.recoveryIsVoid()) {
      getChildren().add(parts.words(texts.of("keys.anew.void")));
    }
    int earlier = model.earlier().size();
    getChildren()
        .addAll(
            parts.words(
                earlier == 0
                    ? texts.of("keys.anew.copies")
                    : texts.of("keys.anew.earlier", earlier),
                "soft"),
            backup);
    if (earlier > 0) {
      CheckBox remove = new CheckBox(texts.of("keys.anew.remove"));
      remove.setId("anew-remove");
      Wrapping.of(remove);
      remove.selectedProperty().bindBidirectional(model.removeEarlierProperty());
      getChildren().add(remove);
    }
    getChildren()
        .addAll(parts.saying("anew-problem", "danger-text", model.problemProperty()), end(go));
    Keyboard.bringTo(() -> go);
  }

  private void stopped() {
    Button go = parts.button("anew-back", "keys.anew.back", "primary", back);
    getChildren()
        .setAll(
            parts.words(texts.of("keys.anew.stopped"), "title"),
            parts.saying("anew-problem", "soft", model.problemProperty()),
            end(go));
    Keyboard.bringTo(() -> go);
  }

  private static HBox end(Button button) {
    HBox row = new HBox(10, button);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
