package brobygger.usecase.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kept change of a case or a company. Revisions form a graph: each names the ones it was built
 * on, and its id is a hash over all of its content.
 *
 * @param id the hash of the rest, and of the document it belongs to
 * @param parents the revisions it was built on; the change is against the first; empty for the
 *     first revision of a document
 * @param author name of the profile that made it
 * @param device the vault it was made in
 * @param time when, by that computer's clock: for display only, never for order
 * @param kind how it came about
 * @param label stable code of what was done, such as {@code "staircase.observe"}
 * @param undoes the revision that an undo or redo takes back, else null
 * @param change JSON Patch (RFC 6902) from the first parent's state, as compact JSON
 * @param proof whose signature proves it, beside the content; null when nobody's does
 */
public record Revision(
    RevisionId id,
    List<RevisionId> parents,
    String author,
    UUID device,
    Instant time,
    RevisionKind kind,
    String label,
    @Nullable RevisionId undoes,
    String change,
    @Nullable RevisionProof proof) {
  /** Keeps an immutable copy of the parents. */
  public Revision {
    parents = List.copyOf(parents);
  }

  /** One that nobody's signature proves. */
  public Revision(
      RevisionId id,
      List<RevisionId> parents,
      String author,
      UUID device,
      Instant time,
      RevisionKind kind,
      String label,
      @Nullable RevisionId undoes,
      String change) {
    this(id, parents, author, device, time, kind, label, undoes, change, null);
  }

  /** The very same revision with this proof. */
  public Revision with(@Nullable RevisionProof other) {
    return new Revision(id, parents, author, device, time, kind, label, undoes, change, other);
  }
}
