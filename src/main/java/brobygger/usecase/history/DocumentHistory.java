package brobygger.usecase.history;

import java.util.List;

/**
 * A case or a company with its whole history, as it leaves one vault and enters another.
 *
 * @param key which document
 * @param document its newest state as canonical JSON (the shape of package {@code document})
 * @param head the newest revision
 * @param revisions every revision, each after its parents
 */
public record DocumentHistory(
    DocumentKey key, String document, RevisionId head, List<Revision> revisions) {
  /** Keeps an immutable copy of the revisions. */
  public DocumentHistory {
    revisions = List.copyOf(revisions);
  }
}
