package brobygger.store.documents;

import brobygger.edit.OwnerEdits;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.history.UndoStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be taken back and done again, worked out from the kept revisions alone. What came from
 * another vault ends both: nobody takes back a colleague's work with Ctrl+Z.
 */
public final class UndoStacks {
  private static final Set<String> OWNERSHIP =
      Set.of(
          OwnerEdits.HANDED_OVER.code(), OwnerEdits.TAKEN_BACK.code(), OwnerEdits.RENAMED.code());

  private final Deque<Revision> undo = new ArrayDeque<>();
  private final Deque<Revision> redo = new ArrayDeque<>();

  /** What Ctrl+Y no longer reaches, since something was edited after it; a notice still may. */
  private final Deque<Revision> aside = new ArrayDeque<>();

  /**
   * @param line the revisions from the first to the newest
   * @param own whether one was made in this vault
   */
  UndoStacks(List<Revision> line, Predicate<Revision> own) {
    for (Revision revision : line) {
      if (own.test(revision)) {
        add(revision);
      } else {
        clear();
      }
    }
  }

  /** The next one, made in this vault. */
  void add(Revision revision) {
    switch (revision.kind()) {
      case CREATE, IMPORT -> clear();
      case EDIT -> edited(revision);
      case UNDO -> move(undo, redo, revision);
      case REDO -> move(redo, undo, revision);
    }
  }

  /** Whose a case is does not change by Ctrl+Z: it may be on its way to its new owner. */
  private void edited(Revision revision) {
    if (revision.label().equals(OwnerEdits.NEW_KEYS.code())) {
      // The same owner with other keys: what was written before is as near as it was.
      return;
    }
    if (OWNERSHIP.contains(revision.label())) {
      clear();
    } else {
      undo.push(revision);
      aside.addAll(redo);
      redo.clear();
    }
  }

  /** A notice, and a field of its own, may have turned an older change than the newest. */
  private void move(Deque<Revision> from, Deque<Revision> to, Revision revision) {
    Predicate<Revision> turned = each -> each.id().equals(revision.undoes());
    if (from.removeIf(turned) || from == redo && aside.removeIf(turned)) {
      to.push(revision);
    } else {
      clear();
    }
  }

  private void clear() {
    undo.clear();
    redo.clear();
    aside.clear();
  }

  /** Whether the revision is one that can be done again. */
  boolean isRedo(Revision revision) {
    return redo.contains(revision) || aside.contains(revision);
  }

  /** The revision, when it can be taken back or done again. */
  Optional<Revision> turnable(RevisionId id) {
    return Stream.of(undo, redo, aside)
        .flatMap(Deque::stream)
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  /** What is on top of both. */
  UndoState state() {
    return new UndoState(
        Optional.ofNullable(undo.peek()).map(UndoStacks::step).orElse(null),
        Optional.ofNullable(redo.peek()).map(UndoStacks::step).orElse(null));
  }

  private static UndoStep step(Revision revision) {
    return new UndoStep(revision.id(), revision.label());
  }
}
