package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import brobygger.texts.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Says quietly that something was taken away, and brings that back on a click: that and nothing
 * else, whatever was changed since.
 */
public final class UndoNotice extends HBox {
  private final Label said = Parts.mark("");
  private final OpenCase open;
  private Runnable takingBack = () -> {};

  /** A notice that undoes in this case; hidden until something was taken away. */
  public UndoNotice(Texts texts, OpenCase open) {
    super(12);
    this.open = open;
    Button undo =
        Parts.button(
            texts.of("field.undo"),
            "link",
            () -> {
              hide();
              takingBack.run();
            });
    undo.setId("undo-notice");
    getStyleClass().add("notice");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(said, undo);
    said.setMaxWidth(420);
    hide();
  }

  /** Says what was taken away, right after it was. */
  public void say(String what) {
    takingBack = open.takingBack();
    said.setText(BidiMarks.without(what));
    Parts.show(this, true);
  }

  /** Nothing more to say: the next change has been made. */
  public void hide() {
    Parts.show(this, false);
  }
}
