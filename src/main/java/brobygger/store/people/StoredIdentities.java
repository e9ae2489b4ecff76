package brobygger.store.people;

import brobygger.store.database.Database;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.OwnKeys;
import brobygger.usecase.people.Profile;
import brobygger.vault.IdentityKeys;
import brobygger.vault.VaultKeys;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
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
public final class StoredIdentities {
  private final Database database;
  private final IdentityRows table;
  private final Supplier<Profile> profile;
  private final InstantSource clock;
  private volatile List<IdentityRows.Row> rows = List.of();
  private volatile @Nullable KeyRing signing;
  private final @Nullable StoreProblemException unread;

  /** The identities of an open vault. */
  public StoredIdentities(
      Database database, VaultKeys keys, Supplier<Profile> profile, InstantSource clock) {
    this.database = database;
    this.table = new IdentityRows(keys);
    this.profile = profile;
    this.clock = clock;
    StoreProblemException problem = null;
    try {
      rows = database.read(table::all);
    } catch (StoreProblemException e) {
      problem = e;
    }
    unread = problem;
  }

  /** All of them, with cards made now. */
  public KeyRing ring() {
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
  public KeyRing signing() {
    KeyRing known = signing;
    if (known == null) {
      known = ring();
      signing = known;
    }
    return known;
  }

  /** What else is done in the same step, with the new keys at hand. */
  public interface Step<T> {
    T with(Connection connection, Identity now) throws SQLException;
  }

  private record Came<T>(T result, List<IdentityRows.Row> rows) {}

  /**
   * Draws new keys and puts them in the place of the present ones: with the step, or not at all.
   */
  public <T> T renew(SecureRandom random, Step<T> step) {
    IdentityKeys drawn = IdentityKeys.random(random);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Came<T> came =
        database.write(
            connection -> {
              table.end(connection, table.all(connection).getFirst(), now);
              table.put(connection, drawn, now);
              T result = step.with(connection, drawn.of(profile.get(), now));
              return new Came<>(result, table.all(connection));
            });
    rows = came.rows();
    signing = null;
    return came.result();
  }

  /** The present ones. */
  public Identity present() {
    return ring().present();
  }
}
