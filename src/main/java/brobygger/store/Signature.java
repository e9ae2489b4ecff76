package brobygger.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who makes a revision, where and when.
 *
 * @param author name of the profile
 * @param device the vault
 * @param clock this computer's clock
 */
record Signature(String author, UUID device, InstantSource clock) {
  /** Now, to the millisecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
