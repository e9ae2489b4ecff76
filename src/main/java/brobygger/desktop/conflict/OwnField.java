package brobygger.desktop.conflict;

import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.DateWords;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.KeptField;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.texts.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** "Write your own": a link that opens a field; Ctrl+Enter uses what stands in it. */
final class OwnField extends VBox {
  private final OwnWriting writing;
  private final Texts texts;
  private final String name;
  private final Drafts drafts;
  private final Consumer<String> use;
  private final Button closed;

  /** What somebody began to write; empty text when nothing. */
  interface Drafts {
    /** What is to stand in the field when it opens. */
    String start();

    /** The same, when nothing was begun. */
    String fresh();

    /** Keeps what is being typed while the sheet may close. */
    void keep(String typed);

    /** It is used, or thrown away. */
    void forget();

    /** Whether something was begun. */
    boolean begun();
  }

  OwnField(
      OwnWriting writing,
      OwnWriting.Kind kind,
      String place,
      int number,
      Drafts drafts,
      Consumer<String> use) {
    super(8);
    this.writing = writing;
    this.texts = writing.texts();
    this.name = "conflict-own-" + number;
    this.drafts = drafts;
    this.use = use;
    Button link = Parts.link(texts.of("conflict.own"), () -> open(kind, true));
    link.setId(name);
    link.setAccessibleText(texts.of("conflict.own.said", place));
    setMinWidth(0);
    getChildren().setAll(link);
    closed = link;
    if (drafts.begun()) {
      open(kind, false);
    }
  }

  private void open(OwnWriting.Kind kind, boolean go) {
    Kept.Keeper keeper =
        typed ->
            switch (writing.read(typed)) {
              case OwnWriting.Reading.Good fine -> "";
              case OwnWriting.Reading.Bad(String why) -> why;
            };
    String label = texts.of("conflict.own.field");
    String code = name + "-text";
    Kept kept = Kept.byButton(drafts.fresh(), keeper);
    KeptField field =
        switch (kind) {
          case TEXT -> KeptField.area(label, code, "", 1, kept);
          case DAY ->
              KeptField.date(label, code, new DateWords(texts, writing.today()), kept).wide(260);
          case NUMBER -> KeptField.line(label, code, "", kept).wide(120);
        };
    if (drafts.begun()) {
      kept.textProperty().set(drafts.start());
    }
    kept.leave();
    kept.textProperty()
        .subscribe(
            typed -> {
              drafts.keep(typed);
              if (kind == OwnWriting.Kind.TEXT) {
                kept.check();
              }
            });
    Runnable done =
        () -> {
          kept.leave();
          if (writing.read(kept.textProperty().get())
              instanceof OwnWriting.Reading.Good(var json)) {
            drafts.forget();
            use.accept(json);
            kept.taken();
            field.box().taken();
          }
        };
    field
        .input()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (Shortcut.CONFIRM_LONG.is(event)) {
                event.consume();
                done.run();
              }
            });
    Button take = Parts.button(texts.of("conflict.own.use"), "primary", done);
    take.setId(name + "-use");
    Button cancel =
        Parts.button(
            texts.of("conflict.own.cancel"),
            "ghost",
            () -> {
              kept.taken();
              field.box().taken();
              drafts.forget();
              getChildren().setAll(closed);
              closed.requestFocus();
            });
    cancel.setId(name + "-cancel");
    HBox row = Parts.beside(10, take, cancel);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(field, row);
    if (go) {
      Keyboard.bringTo(field::input);
      field.input().end();
    }
  }
}
