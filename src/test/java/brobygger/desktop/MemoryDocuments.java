package brobygger.desktop;

import brobygger.edit.Edit;
import brobygger.edit.EditProblem;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.history.UndoStep;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents that live as long as a test, with undo; a test can make keeping fail. */
class MemoryDocuments<I, D> implements KeptDocuments<I, D> {
  final Map<I, D> documents = new LinkedHashMap<>();
  private final Map<I, Deque<D>> undo = new HashMap<>();
  private final Map<I, Deque<D>> redo = new HashMap<>();
  private final Function<D, I> id;
  private final Function<I, DocumentKey> key;

  /** Thrown by the next changes while it is set. */
  @Nullable StoreProblem problem;

  /** How many changes were kept. */
  int changes;

  MemoryDocuments(Function<D, I> id, Function<I, DocumentKey> key) {
    this.id = id;
    this.key = key;
  }

  @Override
  public D get(I wanted) {
    return find(wanted)
        .orElseThrow(
            () ->
                new StoreProblemException(new StoreProblem.Unknown(key.apply(wanted).toString())));
  }

  @Override
  public Optional<D> find(I wanted) {
    return Optional.ofNullable(documents.get(wanted));
  }

  @Override
  public List<D> documents() {
    return List.copyOf(documents.values());
  }

  @Override
  public RevisionId head(I wanted) {
    return new RevisionId("%064x".formatted(get(wanted).hashCode() & 0xffffffffL));
  }

  @Override
  public RevisionId add(D document, String label) {
    refuse();
    documents.put(id.apply(document), document);
    return head(id.apply(document));
  }

  @Override
  public D edit(I wanted, Edit<D> edit) {
    refuse();
    D before = get(wanted);
    D next = edit.made(before);
    refusal(before, next)
        .ifPresent(
            why -> {
              throw why.thrown();
            });
    if (!next.equals(before)) {
      undo.computeIfAbsent(wanted, x -> new ArrayDeque<>()).push(before);
      redo.remove(wanted);
      documents.put(wanted, next);
      changes++;
    }
    return next;
  }

  @Override
  public Optional<EditProblem> refusal(D before, D edited) {
    return Optional.empty();
  }

  @Override
  public UndoState undoState(I wanted) {
    return new UndoState(newest(wanted, false).orElse(null), newest(wanted, true).orElse(null));
  }

  /** The depth of the pile is what names a step. */
  private Optional<UndoStep> newest(I wanted, boolean again) {
    int depth = (again ? redo : undo).getOrDefault(wanted, new ArrayDeque<>()).size();
    RevisionId step = new RevisionId("%064x".formatted(again ? 1_000_000L + depth : depth));
    return depth == 0 ? Optional.empty() : Optional.of(new UndoStep(step, "edit"));
  }

  @Override
  public Optional<D> turn(I wanted, RevisionId step) {
    for (boolean again : new boolean[] {false, true}) {
      if (newest(wanted, again).filter(top -> top.revision().equals(step)).isPresent()) {
        return again ? turn(wanted, redo, undo) : turn(wanted, undo, redo);
      }
    }
    return Optional.empty();
  }

  private Optional<D> turn(I wanted, Map<I, Deque<D>> from, Map<I, Deque<D>> to) {
    refuse();
    Deque<D> states = from.getOrDefault(wanted, new ArrayDeque<>());
    if (states.isEmpty()) {
      return Optional.empty();
    }
    to.computeIfAbsent(wanted, x -> new ArrayDeque<>()).push(get(wanted));
    documents.put(wanted, states.pop());
    return find(wanted);
  }

  @Override
  public List<HistoryEntry> history(I wanted) {
    return List.of();
  }

  @Override
  public D at(I wanted, RevisionId revision) {
    return get(wanted);
  }

  @Override
  public D restore(I wanted, RevisionId revision) {
    return get(wanted);
  }

  private void refuse() {
    if (problem != null) {
      throw new StoreProblemException(Objects.requireNonNull(problem));
    }
  }
}
