package brobygger.store;

import brobygger.usecase.ChangeProfile;
import brobygger.usecase.HandOver;
import brobygger.usecase.Revision;
import brobygger.usecase.RevisionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What can be taken back and done again, worked out from the kept revisions alone. What came from
 * another vault ends both: nobody takes back a colleague's work with Ctrl+Z.
 */
final class UndoStacks {
  private static final Set<String> OWNERSHIP =
      Set.of(HandOver.LABEL, HandOver.BACK, ChangeProfile.LABEL);

  private final Deque<Revision> undo = new ArrayDeque<>();
  private final Deque<Revision> redo = new ArrayDeque<>();

  /**
   * @param line the revisions from the first to the newest
   */
  UndoStacks(List<Revision> line, UUID device) {
    for (Revision revision : line) {
      if (!revision.device().equals(device)) {
        clear();
        continue;
      }
      switch (revision.kind()) {
        case CREATE, IMPORT -> clear();
        case EDIT -> edited(revision);
        case UNDO -> move(undo, redo, revision);
        case REDO -> move(redo, undo, revision);
      }
    }
  }

  /** Whose a case is does not change by Ctrl+Z: it may be on its way to its new owner. */
  private void edited(Revision revision) {
    if (OWNERSHIP.contains(revision.label())) {
      clear();
    } else {
      undo.push(revision);
      redo.clear();
    }
  }

  private void move(Deque<Revision> from, Deque<Revision> to, Revision revision) {
    RevisionId undone = revision.undoes();
    if (from.isEmpty() || !from.peek().id().equals(undone)) {
      clear();
    } else {
      from.pop();
      to.push(revision);
    }
  }

  private void clear() {
    undo.clear();
    redo.clear();
  }

  /** The edit, or edit done again, that Ctrl+Z takes back. */
  Optional<Revision> undoable() {
    return Optional.ofNullable(undo.peek());
  }

  /** The undo that Ctrl+Y takes back. */
  Optional<Revision> redoable() {
    return Optional.ofNullable(redo.peek());
  }
}
