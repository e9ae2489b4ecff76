package brobygger.usecase.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Keys of the person a home belongs to, and when they were in use.
 *
 * @param identity the keys
 * @param since when they came into use
 * @param until when other keys took their place; empty for the present ones
 */
public record OwnKeys(Identity identity, Instant since, Optional<Instant> until) {
  /** The number of the keys. */
  public Fingerprint fingerprint() {
    return identity.fingerprint();
  }
}
