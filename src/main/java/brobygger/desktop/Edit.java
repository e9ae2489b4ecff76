package brobygger.desktop;

import brobygger.usecase.RevisionId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One edit on its way to the store.
 *
 * @param label stable code of what is done
 * @param change may run again on a newer state
 * @param made what it becomes there
 */
record Edit<D>(String label, UnaryOperator<D> change, Made made) {
  /** Both in one step, which takes the place of either. */
  Edit<D> then(Edit<D> next) {
    next.made.with = made;
    return new Edit<>(next.label, current -> next.change.apply(change.apply(current)), made);
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
