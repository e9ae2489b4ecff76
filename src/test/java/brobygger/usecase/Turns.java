package brobygger.usecase;

import brobygger.usecase.history.KeptDocuments;
import java.util.Optional;

/** Takes the newest change back and does it again, as Ctrl+Z and Ctrl+Y do. */
public final class Turns {
  private Turns() {}

  /** Takes the newest own change back; empty when there is none. */
  public static <I, D> Optional<D> undo(KeptDocuments<I, D> documents, I id) {
    return turn(documents, id, false);
  }

  /** Does the change again that was last taken back; empty when there is none. */
  public static <I, D> Optional<D> redo(KeptDocuments<I, D> documents, I id) {
    return turn(documents, id, true);
  }

  private static <I, D> Optional<D> turn(KeptDocuments<I, D> documents, I id, boolean again) {
    return documents
        .undoState(id)
        .newest(again)
        .flatMap(step -> documents.turn(id, step.revision()));
  }
}
