package brobygger.desktop;

import brobygger.desktop.chord.Shortcut;
import brobygger.texts.Texts;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Says whether everything is on disk; a problem says why in its tooltip. While a field holds what
 * is not kept it is a button that leads there.
 */
public final class SavedLabel extends Label {
  private final SavedState saved;
  private final Texts texts;
  private boolean brief;

  /** Follows the state from now on. */
  public SavedLabel(SavedState saved, Texts texts) {
    this.saved = saved;
    this.texts = texts;
    setId("saved");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("saved", "soft");
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> go());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    say();
    Following.whileInWindow(
        this,
        () ->
            Subscription.combine(
                saved.stateProperty().subscribe(state -> say()),
                saved.typedProperty().subscribe(fields -> say())));
  }

  /** Says it in a word, or where it is saved as well. */
  public void brief(boolean now) {
    brief = now;
    say();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void pressed(KeyEvent event) {
    if (leads() && Shortcut.MARK_HERE.is(event)) {
      event.consume();
      go();
    }
  }

  private boolean leads() {
    return saved.stateProperty().get() == SavedState.State.TYPED;
  }

  private void go() {
    if (leads()) {
      saved.goToTyped();
    }
  }

  private void say() {
    SavedState.State state = Objects.requireNonNull(saved.stateProperty().get());
    int typed = saved.typedProperty().get();
    setText(
        switch (state) {
          case SAVED -> texts.of(brief ? "shell.saved.short" : "shell.saved");
          case SAVING -> texts.of("shell.saving");
          case TYPED -> texts.of("shell.typed", typed);
          case NOT_SAVED -> texts.of("shell.notsaved");
        });
    getStyleClass().removeAll("danger-text", "leads");
    setTooltip(null);
    setFocusTraversable(leads());
    setAccessibleRole(leads() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
    if (state == SavedState.State.TYPED) {
      getStyleClass().addAll("danger-text", "leads");
      setTooltip(new Tooltip(texts.of("shell.typed.go")));
    } else if (state == SavedState.State.NOT_SAVED) {
      getStyleClass().add("danger-text");
      saved
          .problem()
          .map(new ProblemWords(texts)::text)
          .map(Tooltip::new)
          .ifPresent(this::setTooltip);
    }
  }
}
