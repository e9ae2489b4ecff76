package brobygger.desktop;

import brobygger.edit.Edit;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.UndoState;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One document where it is kept. Off the screen's thread; throws what {@link KeptDocuments} does.
 */
record AtStore<I, D>(KeptDocuments<I, D> store, I id) {
  /**
   * The document as it is kept now.
   *
   * @param undo what can be taken back and done again
   * @param made the revision the change became, or null when it changed nothing
   */
  record Kept<D>(D document, UndoState undo, @Nullable RevisionId made) {}

  Kept<D> read() {
    return new Kept<>(store.get(id), store.undoState(id), null);
  }

  /**
   * Keeps an edited document. When the store holds something else than expected (an import), the
   * change is made on that instead, so that neither is lost.
   */
  Kept<D> edit(Edit<D> edit, D expected, D edited) throws Exception {
    return kept(() -> store.edit(id, edit.knowing(expected, edited)));
  }

  /** Runs a change of the store's own; empty when nothing changed. */
  Kept<D> change(Callable<Optional<D>> change) throws Exception {
    return kept(() -> change.call().orElse(store.get(id)));
  }

  private Kept<D> kept(Callable<D> change) throws Exception {
    RevisionId before = store.head(id);
    D now = change.call();
    RevisionId after = store.head(id);
    return new Kept<>(now, store.undoState(id), after.equals(before) ? null : after);
  }
}
