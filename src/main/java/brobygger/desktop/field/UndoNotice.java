package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says quietly that something was taken away, and takes it back on a click. */
public final class UndoNotice extends HBox {
  private final Label said = Parts.mark("");

  /** A notice that undoes in this case; hidden until something was taken away. */
  public UndoNotice(Texts texts, OpenCase open) {
    super(12);
    Button undo =
        Parts.button(
            texts.of("field.undo"),
            "link",
            () -> {
              open.undo();
              hide();
            });
    undo.setId("undo-notice");
    getStyleClass().add("notice");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(said, undo);
    said.setMaxWidth(420);
    hide();
  }

  /** Says what was taken away. */
  public void say(String what) {
    said.setText(BidiMarks.without(what));
    Parts.show(this, true);
  }

  /** Nothing more to say: the next change has been made. */
  public void hide() {
    Parts.show(this, false);
  }
}
