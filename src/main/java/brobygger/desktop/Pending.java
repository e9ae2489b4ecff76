package brobygger.desktop;

import brobygger.edit.Edit;
import brobygger.usecase.history.RevisionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edit on its way to the store.
 *
 * @param edit what is done; may run again on a newer state
 * @param made what it becomes there
 */
record Pending<D>(Edit<D> edit, Made made) {
  /** Both in one step, which takes the place of either. */
  Pending<D> then(Pending<D> next) {
    next.made.with = made;
    return new Pending<>(edit.then(next.edit), made);
  }

  /** The revision that an edit becomes, once the store has it. */
  static final class Made {
    private @Nullable RevisionId revision;
    private @Nullable Made with;

    /** The store has it; null when it changed nothing there. */
    void is(@Nullable RevisionId kept) {
      revision = kept;
    }

    /** The revision, or that of the step the edit became part of. */
    Optional<RevisionId> found() {
      return with == null ? Optional.ofNullable(revision) : with.found();
    }
  }
}
