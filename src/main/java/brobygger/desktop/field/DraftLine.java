package brobygger.desktop.field;

import brobygger.texts.BidiMarks;
import brobygger.usecase.history.Draft;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Below a box: that a draft stands there and since when, and what could not be put into it. */
final class DraftLine extends VBox {
  private final Label since = Parts.words("", "soft", "small");
  private final Button away;
  private final FlowPane draft;

  /** What was typed, where the box shows something else. */
  private final Label standing = Parts.words("");

  private final Label refused = Parts.words("", "danger-text", "small");

  /**
   * @param throwAway throws the draft away
   */
  DraftLine(Runnable throwAway) {
    super(2);
    away = Parts.link("", throwAway);
    away.setFocusTraversable(true);
    draft = new FlowPane(8, 2, since, away);
    draft.getStyleClass().add("draft-line");
    getChildren().addAll(refused, draft, standing);
    setMinWidth(0);
    none();
    refuse("");
  }

  /**
   * Says that a draft stands in the box.
   *
   * @param code the box's own code
   * @param beside whether its text stands here, because the box shows something else
   */
  void show(Draft held, String code, boolean beside, TypingWindow window) {
    since.setText(window.since(held.at()));
    away.setText(window.texts().of("field.draft.away"));
    away.setId(code + "-throw-away");
    standing.setId(code + "-standing");
    standing.setText(beside ? BidiMarks.without(held.text()) : "");
    Parts.show(standing, beside);
    Parts.show(draft, true);
    follow();
  }

  /** No draft stands there. */
  void none() {
    Parts.show(draft, false);
    Parts.show(standing, false);
    follow();
  }

  /** Says why what was pasted is not there; an empty text says nothing. */
  void refuse(String why) {
    refused.setText(why);
    Parts.show(refused, !why.isEmpty());
    follow();
  }

  private void follow() {
    Parts.show(this, draft.isVisible() || refused.isVisible());
  }
}
