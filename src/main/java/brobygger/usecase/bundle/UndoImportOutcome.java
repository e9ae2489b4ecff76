package brobygger.usecase.bundle;

import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import java.util.List;
import java.util.Set;

/** What came of turning the last import round. */
public sealed interface UndoImportOutcome {
  /** There is no import that can be undone: none was made, or the last one was undone already. */
  record Nothing() implements UndoImportOutcome {}

  /**
   * Nothing was undone: something was worked on since.
   *
   * @param obstacles at least one
   * @param rest whether there is more than those, which can go back alone
   */
  record Blocked(List<Obstacle> obstacles, boolean rest) implements UndoImportOutcome {
    /** Keeps an immutable copy. */
    public Blocked {
      obstacles = List.copyOf(obstacles);
    }
  }

  /**
   * It was turned round.
   *
   * @param removed came new with the import and is gone again
   * @param restored is as it was before the import
   * @param left what stood in the way and is as it was; empty unless that was asked for
   */
  record Undone(Set<DocumentKey> removed, Set<DocumentKey> restored, List<Obstacle> left)
      implements UndoImportOutcome {
    /** Keeps immutable copies. */
    public Undone {
      removed = Set.copyOf(removed);
      restored = Set.copyOf(restored);
      left = List.copyOf(left);
    }

    /** How many documents of a kind are gone again. */
    public int removed(DocumentKind kind) {
      return (int) removed.stream().filter(key -> key.kind() == kind).count();
    }

    /** How many documents of a kind are as they were. */
    public int restored(DocumentKind kind) {
      return (int) restored.stream().filter(key -> key.kind() == kind).count();
    }
  }

  /** Why a document cannot go back. The names are stable: texts refer to them. */
  enum Reason {
    /** It was changed here after the import; undoing would lose that. */
    EDITED,
    /** A case that stays refers to this company. */
    IN_USE
  }

  /**
   * A document that cannot go back.
   *
   * @param name the citizen's or the company's name
   * @param reason why
   */
  record Obstacle(DocumentKey document, String name, Reason reason) {}
}
