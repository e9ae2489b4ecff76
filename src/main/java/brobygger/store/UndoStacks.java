package brobygger.store;

import brobygger.usecase.ChangeProfile;
import brobygger.usecase.HandOver;
import brobygger.usecase.Revision;
import brobygger.usecase.RevisionId;
import brobygger.usecase.UndoState;
import brobygger.usecase.UndoStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What can be taken back and done again, worked out from the kept revisions alone. What came from
 * another vault ends both: nobody takes back a colleague's work with Ctrl+Z.
 */
final class UndoStacks {
  private static final Set<String> OWNERSHIP =
      Set.of(HandOver.LABEL, HandOver.BACK, ChangeProfile.LABEL);

  /** As far back as anybody takes back step by step. */
  private static final int MOST = 500;

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

  /** A notice, and a field of its own, may have turned an older change than the newest. */
  private void move(Deque<Revision> from, Deque<Revision> to, Revision revision) {
    if (from.removeIf(each -> each.id().equals(revision.undoes()))) {
      to.push(revision);
    } else {
      clear();
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

  /** Whether the revision is one that can be done again. */
  boolean isRedo(Revision revision) {
    return redo.contains(revision);
  }

  /** The revision, when it can be taken back or done again. */
  Optional<Revision> turnable(RevisionId id) {
    return Stream.concat(undo.stream(), redo.stream()).filter(r -> r.id().equals(id)).findFirst();
  }

  /** What is on top of both. */
  UndoState state() {
    return new UndoState(
        undoable().map(UndoStacks::step).orElse(null),
        redoable().map(UndoStacks::step).orElse(null));
  }

  /** The newest of one of them. */
  List<UndoStep> steps(boolean again) {
    return (again ? redo : undo).stream().limit(MOST).map(UndoStacks::step).toList();
  }

  private static UndoStep step(Revision revision) {
    return new UndoStep(
        revision.id(),
        revision.label(),
        Replay.places(revision),
        Replay.text(revision).orElse(null));
  }
}
