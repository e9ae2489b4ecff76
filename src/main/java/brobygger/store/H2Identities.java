package brobygger.store;

import brobygger.usecase.Identity;
import brobygger.usecase.KeyRing;
import brobygger.usecase.OwnKeys;
import brobygger.usecase.Profile;
import brobygger.usecase.StoreProblemException;
import brobygger.vault.VaultKeys;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One's own keys, read once when the home is opened: they are asked for in the middle of other
 * work. A home whose keys cannot be read still opens, so that its cases can be read.
 */
final class H2Identities {
  private final Supplier<Profile> profile;
  private final InstantSource clock;
  private volatile List<IdentityRows.Row> rows = List.of();
  private volatile @Nullable KeyRing signing;
  private final @Nullable StoreProblemException unread;

  H2Identities(Database database, VaultKeys keys, Supplier<Profile> profile, InstantSource clock) {
    this.profile = profile;
    this.clock = clock;
    StoreProblemException problem = null;
    try {
      rows = database.read(new IdentityRows(keys)::all);
    } catch (StoreProblemException e) {
      problem = e;
    }
    unread = problem;
  }

  /** All of them, with cards made now. */
  KeyRing ring() {
    if (unread != null) {
      throw new StoreProblemException(unread.problem(), unread);
    }
    Profile now = profile.get();
    Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return new KeyRing(
        rows.stream()
            .map(row -> new OwnKeys(row.keys().of(now, made), row.since(), row.until()))
            .toList());
  }

  /** The same, worked out once: every change that is kept is signed. */
  KeyRing signing() {
    KeyRing known = signing;
    if (known == null) {
      known = ring();
      signing = known;
    }
    return known;
  }

  /** The present ones. */
  Identity present() {
    return ring().present();
  }
}
