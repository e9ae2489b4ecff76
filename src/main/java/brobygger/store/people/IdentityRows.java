package brobygger.store.people;

import brobygger.store.database.Ledger;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.people.Fingerprint;
import brobygger.vault.IdentityKeys;
import brobygger.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of one's own keys. A row opens only under its own number and times, and its number is
 * worked out anew from its keys; that no row went missing is what the ledger says.
 */
public final class IdentityRows {
  /** Keys, and when they were in use; without an end those that are. */
  record Row(IdentityKeys keys, Instant since, Optional<Instant> until) {}

  private final VaultKeys keys;

  /** The rows of a vault, sealed by its keys. */
  public IdentityRows(VaultKeys keys) {
    this.keys = keys;
  }

  /**
   * Writes down, once for every home, the keys it has had so far: they come from its own key, and
   * from now on they are what is written.
   */
  public void begin(Connection connection, UUID device, Instant now) throws SQLException {
    if (isEmpty(connection)) {
      put(connection, keys.firstIdentity(), since(connection, device, now));
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM identities LIMIT 1")) {
      return !row.next();
    }
  }

  /** A home of an earlier version has had its keys as long as it has been written in. */
  private static Instant since(Connection connection, UUID device, Instant now)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT MIN(made_at) FROM revision WHERE device = ?")) {
      select.setObject(1, device);
      try (ResultSet row = select.executeQuery()) {
        String first = row.next() ? row.getString(1) : null;
        Instant written = first == null ? now : Instant.parse(first);
        return (written.isBefore(now) ? written : now).truncatedTo(ChronoUnit.SECONDS);
      }
    } catch (DateTimeException e) {
      return now.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /** Keeps new keys, which are in use from now on. */
  void put(Connection connection, IdentityKeys added, Instant since) throws SQLException {
    Fingerprint number = added.fingerprint();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO identities VALUES (?, ?, NULL, ?)")) {
      insert.setString(1, number.digits());
      insert.setString(2, since.toString());
      insert.setBytes(3, sealed(added, since.toString(), null));
      insert.executeUpdate();
    }
    Ledger.appendOnce(connection, hash(number));
  }

  /** Notes that keys are in use no longer. */
  void end(Connection connection, Row row, Instant until) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE identities SET until = ?, sealed = ? WHERE number = ?")) {
      update.setString(1, until.toString());
      update.setBytes(2, sealed(row.keys(), row.since().toString(), until.toString()));
      update.setString(3, row.keys().fingerprint().digits());
      update.executeUpdate();
    }
  }

  private byte[] sealed(IdentityKeys which, String since, @Nullable String until) {
    byte[] bytes = which.bytes();
    try {
      return keys.documents().close(name(which.fingerprint().digits(), since, until), bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /**
   * All of them, the present ones first, then the latest.
   *
   * @throws brobygger.usecase.home.StoreProblemException when a row does not open, its number is
   *     not its keys', or not exactly one is in use
   */
  List<Row> all(Connection connection) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT number, since, until, sealed FROM identities")) {
      while (row.next()) {
        rows.add(opened(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)));
      }
    }
    if (rows.stream().filter(each -> each.until().isEmpty()).count() != 1) {
      throw DocumentRows.damaged("identities: not one in use");
    }
    rows.sort(
        Comparator.comparing((Row row) -> row.until().orElse(Instant.MAX))
            .thenComparing(Row::since)
            .reversed()
            .thenComparing(row -> row.keys().fingerprint().digits()));
    return rows;
  }

  private Row opened(String number, String since, @Nullable String until, byte[] sealed) {
    byte[] bytes =
        keys.documents()
            .open(name(number, since, until), sealed)
            .orElseThrow(() -> DocumentRows.damaged("identity " + number));
    try {
      IdentityKeys found =
          IdentityKeys.read(bytes)
              .filter(each -> each.fingerprint().digits().equals(number))
              .orElseThrow(() -> DocumentRows.damaged("identity " + number));
      return new Row(found, Instant.parse(since), Optional.ofNullable(until).map(Instant::parse));
    } catch (DateTimeException e) {
      throw DocumentRows.damaged("identity " + number);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** Opens every row, and adds its hash to what the ledger lists. */
  public void verify(Connection connection, Set<String> listed) throws SQLException {
    all(connection).forEach(row -> listed.add(hash(row.keys().fingerprint())));
  }

  /** What a row is sealed under: bytes of another number or another time do not open. */
  public static String name(String number, String since, @Nullable String until) {
    return "identity " + number + " " + since + " " + (until == null ? "-" : until);
  }

  private String hash(Fingerprint number) {
    byte[] text = ("identity " + number.digits()).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keys.tag(text));
  }
}
