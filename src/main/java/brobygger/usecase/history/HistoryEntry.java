package brobygger.usecase.history;

import brobygger.usecase.people.Fingerprint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document's history, newest first in a list.
 *
 * @param id the revision; {@code at} and {@code restore} take it
 * @param author who made the change
 * @param ownDevice whether it was made in this vault: by its own key's signature, or kept here
 *     before there were signatures
 * @param time when, by the author's clock
 * @param kind how it came about
 * @param label stable code of what was done
 * @param undoes the revision it takes back, or null
 * @param places JSON pointers of the changed places, such as {@code /placements/0/period/end}
 * @param provedBy number of the key that proves who made it; null when nothing does
 */
public record HistoryEntry(
    RevisionId id,
    String author,
    boolean ownDevice,
    Instant time,
    RevisionKind kind,
    String label,
    @Nullable RevisionId undoes,
    List<String> places,
    @Nullable Fingerprint provedBy) {
  /** Keeps an immutable copy of the places. */
  public HistoryEntry {
    places = List.copyOf(places);
  }
}
