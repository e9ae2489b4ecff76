package brobygger.usecase.bundle;

import brobygger.usecase.Progress;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Histories;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.history.Relation;
import brobygger.usecase.home.StoreProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Taking documents in, and the way back from the last time. Throws {@link StoreProblemException}
 * like {@link KeptDocuments}.
 */
public interface Imports {
  /**
   * What an import does to the vault, all of it in one transaction.
   *
   * @param header of the bundle it comes from
   * @param documents what is taken over, as {@link Histories#importAll} does
   * @param parked cases that are to wait in the inbox
   * @param settled items of the inbox that are decided with it
   * @param set what it belongs to: files that were given together are undone together
   */
  record Arrival(
      BundleHeader header,
      List<DocumentHistory> documents,
      List<Inbox.Parking> parked,
      Set<UUID> settled,
      UUID set) {
    /** On its own. */
    public Arrival(
        BundleHeader header,
        List<DocumentHistory> documents,
        List<Inbox.Parking> parked,
        Set<UUID> settled) {
      this(header, documents, parked, settled, UUID.randomUUID());
    }

    /** Keeps immutable copies. */
    public Arrival {
      documents = List.copyOf(documents);
      parked = List.copyOf(parked);
      settled = Set.copyOf(settled);
    }
  }

  /**
   * Takes it in, and keeps what is needed to turn it round exactly. When nothing changes, the
   * import before stays the last one.
   *
   * @return the relation each document had
   * @throws StoreProblemException as {@link Histories#importAll} does; then nothing was changed
   */
  default Map<DocumentKey, Relation> take(Arrival arrival) {
    return take(arrival, Progress.UNSEEN);
  }

  /** The same, watched; stopped before the end it changes nothing. */
  Map<DocumentKey, Relation> take(Arrival arrival, Progress progress);

  /** The import that {@link #undo} would turn round, or empty. */
  Optional<LastImport> last();

  /**
   * Turns the last import round: what came new goes away again, the rest is as it was. What was
   * here before is never deleted.
   *
   * @param exceptObstacles what stands in the way is left as it is; otherwise nothing at all is
   *     undone when something does
   */
  UndoImportOutcome undo(boolean exceptObstacles);
}
