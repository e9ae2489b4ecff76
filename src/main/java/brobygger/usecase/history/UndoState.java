package brobygger.usecase.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Ctrl+Z and Ctrl+Y would do to a document now. It is derived from the kept history, so it is
 * the same tomorrow.
 *
 * @param undo the newest change that can be taken back, or null
 * @param redo what was taken back last and can be done again, or null
 */
public record UndoState(@Nullable UndoStep undo, @Nullable UndoStep redo) {
  /** Nothing to take back, and nothing to do again. */
  public static final UndoState NOTHING = new UndoState(null, null);

  /** What Ctrl+Z, or with {@code again} Ctrl+Y, turns first. */
  public Optional<UndoStep> newest(boolean again) {
    return Optional.ofNullable(again ? redo : undo);
  }
}
