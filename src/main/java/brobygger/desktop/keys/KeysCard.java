package brobygger.desktop.keys;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Wrapping;
import brobygger.texts.Texts;
import brobygger.usecase.home.RecoveryState;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Passphrase and recovery key in the settings. */
@Lives(Lifetime.LANGUAGE)
public final class KeysCard extends VBox {
  private static final double WIDTH = 480;

  private final KeysViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final KeyParts parts;

  /** Shows and changes the model. */
  public KeysCard(KeysViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.parts = new KeyParts(texts);
    getStyleClass().add("card");
    setSpacing(6);
    Label state = parts.words("", "soft");
    state.setId("keys-state");
    Button recovery =
        parts.button("keys-recovery", "keys.recovery.new", "ghost", this::askForRecovery);
    desk.whileOpen(
        model
            .stateProperty()
            .subscribe(
                now -> {
                  state.setText(texts.of("keys.state." + now.name()));
                  recovery.setText(
                      texts.of(
                          now == RecoveryState.NONE ? "keys.recovery.make" : "keys.recovery.new"));
                }));
    getChildren()
        .addAll(
            parts.words(texts.of("keys.title"), "heading"),
            state,
            new FlowPane(
                8,
                8,
                parts.button("keys-change", "keys.change", "ghost", this::askForPassphrase),
                recovery,
                parts.button("keys-anew", "keys.anew", "ghost", this::askToEncryptAnew)));
  }

  private PasswordField old() {
    PasswordField old = Passing.secret();
    old.setId("keys-old");
    old.textProperty().bindBidirectional(model.oldProperty());
    return old;
  }

  private void askForPassphrase() {
    model.clear();
    PasswordField old = old();
    Runnable change =
        () ->
            model.change(
                () -> {
                  desk.dialogs().close();
                  desk.dialogs().notice(texts.of("keys.changed"));
                });
    sheet(
        "keys.change",
        old,
        "keys.change",
        change,
        parts.field("keys.passphrase.old", old),
        parts.passphrase(model.chosen(), change),
        parts.words(texts.of("keys.change.how"), "soft", "small"));
  }

  private void askForRecovery() {
    model.clear();
    PasswordField old = old();
    Runnable make =
        () ->
            model.newRecoveryKey(
                made -> {
                  desk.dialogs().close();
                  show(made);
                },
                () -> desk.dialogs().close());
    old.setOnAction(event -> make.run());
    sheet(
        "keys.recovery.title",
        old,
        "keys.recovery.show",
        make,
        parts.words(texts.of("keys.recovery.how"), "soft"),
        parts.field("keys.passphrase.old", old));
  }

  private void askToEncryptAnew() {
    model.clear();
    PasswordField old = old();
    Runnable go = () -> model.encryptAnew(() -> desk.dialogs().close());
    old.setOnAction(event -> go.run());
    List<Node> content =
        new ArrayList<>(
            List.of(
                parts.words(texts.of("keys.anew.why")),
                parts.words(texts.of("keys.anew.how"), "soft"),
                parts.field("keys.passphrase.old", old)));
    if (model.stateProperty().get() != RecoveryState.NONE) {
      TextArea paper = Passing.secretArea();
      paper.setId("keys-paper");
      paper.setPrefRowCount(2);
      Wrapping.of(paper);
      paper.textProperty().bindBidirectional(model.recoveryProperty());
      content.add(
          parts.field(
              "keys.anew.recovery",
              paper,
              parts.words(texts.of("keys.anew.recovery.how"), "soft", "small")));
    }
    content.add(parts.words(texts.of("keys.anew.copies"), "soft", "small"));
    sheet("keys.anew", old, "keys.anew.go", go, content.toArray(Node[]::new));
  }

  private void show(RecoveryKeyViewModel made) {
    RecoveryKeyView view = new RecoveryKeyView(made, texts);
    Parts.wide(view, WIDTH);
    desk.dialogs().show(texts.of("recovery.title"), view, view.lookup("#recovery-written"));
  }

  private void sheet(String title, Node focus, String action, Runnable act, Node... content) {
    Button cancel = parts.button("keys-cancel", "keys.cancel", "ghost", desk.dialogs()::close);
    Button go = parts.button("keys-go", action, "primary", act);
    go.disableProperty().bind(model.busyProperty());
    HBox row = new HBox(10, cancel, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    VBox box = new VBox(13, parts.words(texts.of(title), "heading"));
    box.getChildren().addAll(content);
    box.getChildren()
        .addAll(parts.saying("keys-problem", "danger-text", model.problemProperty()), row);
    Parts.wide(box, WIDTH);
    desk.dialogs().show(texts.of(title), box, focus);
  }
}
