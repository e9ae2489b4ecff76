package brobygger.usecase;

import org.jspecify.annotations.Nullable;

/**
 * What Ctrl+Z and Ctrl+Y would do to a document now. It is derived from the kept history, so it is
 * the same tomorrow.
 *
 * @param undo label of the change that can be taken back, or null
 * @param redo label of the change that can be done again, or null
 */
public record UndoState(@Nullable String undo, @Nullable String redo) {}
