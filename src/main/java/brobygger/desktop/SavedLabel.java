package brobygger.desktop;

import brobygger.texts.Texts;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Says whether everything is on disk; a problem says why in its tooltip. */
public final class SavedLabel extends Label {
  private final SavedState saved;
  private final Texts texts;
  private boolean brief;

  /** Follows the state from now on. */
  public SavedLabel(SavedState saved, Texts texts) {
    this.saved = saved;
    this.texts = texts;
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("saved", "soft");
    say();
    Following.whileInWindow(this, () -> saved.stateProperty().subscribe(state -> say()));
  }

  /** Says it in a word, or where it is saved as well. */
  public void brief(boolean now) {
    brief = now;
    say();
  }

  private void say() {
    SavedState.State state = Objects.requireNonNull(saved.stateProperty().get());
    setText(
        switch (state) {
          case SAVED -> texts.of(brief ? "shell.saved.short" : "shell.saved");
          case SAVING -> texts.of("shell.saving");
          case NOT_SAVED -> texts.of("shell.notsaved");
        });
    getStyleClass().remove("danger-text");
    setTooltip(null);
    if (state == SavedState.State.NOT_SAVED) {
      getStyleClass().add("danger-text");
      saved
          .problem()
          .map(new ProblemWords(texts)::text)
          .map(Tooltip::new)
          .ifPresent(this::setTooltip);
    }
  }
}
