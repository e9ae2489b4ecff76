package brobygger.store.history;

import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.KeyRing;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who makes a revision, where and when.
 *
 * @param name name of the profile, which can change while the vault is open
 * @param device the vault
 * @param clock this computer's clock
 * @param keys the keys of the person it belongs to
 */
public record Signature(
    Supplier<String> name, UUID device, InstantSource clock, Supplier<KeyRing> keys) {
  /** Who writes now. */
  public String author() {
    return name.get();
  }

  /** The revision, proved to be written here. */
  public Revision signed(Revision revision) {
    return revision.with(RevisionProof.of(revision.id(), keys.get().present()));
  }

  /** Whether a key is this home's, or was. */
  public boolean isOwn(Fingerprint key) {
    return keys.get().isOwn(key);
  }

  /** Now, to the millisecond. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
