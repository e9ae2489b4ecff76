package brobygger.desktop;

import brobygger.texts.Texts;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Says whether everything is on disk; a problem says why in its tooltip. */
public final class SavedLabel extends Label {
  /** Follows the state from now on. */
  public SavedLabel(SavedState saved, Texts texts) {
    getStyleClass().addAll("saved", "soft");
    saved.stateProperty().subscribe(state -> say(saved, texts));
  }

  private void say(SavedState saved, Texts texts) {
    SavedState.State state = Objects.requireNonNull(saved.stateProperty().get());
    setText(
        switch (state) {
          case SAVED -> texts.of("shell.saved");
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
