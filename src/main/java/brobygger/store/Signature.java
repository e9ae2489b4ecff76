package brobygger.store;

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
 */
record Signature(Supplier<String> name, UUID device, InstantSource clock) {
  /** Who writes now. */
  String author() {
    return name.get();
  }

  /** Now, to the millisecond. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
