package brobygger.store.database;

import brobygger.usecase.history.RevisionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The order in which revisions and lines of the audit log were kept in this vault, as a chain of
 * hashes.
 */
public final class Ledger {
  /** One row: the {@code seq}-th revision kept, and the hash over it and all before it. */
  public record Row(long seq, String revision, String chain) {}

  private Ledger() {}

  /** A revision that went with an undone import and comes again already has its place. */
  public static void append(Connection connection, RevisionId revision) throws SQLException {
    appendOnce(connection, revision.hex());
  }

  /** What has its place already keeps it. */
  public static void appendOnce(Connection connection, String hash) throws SQLException {
    if (!lists(connection, hash)) {
      append(connection, hash);
    }
  }

  private static boolean lists(Connection connection, String hash) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM ledger WHERE revision = ?")) {
      select.setString(1, hash);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Also lines of the audit log and erasures stand in it, by their hashes. */
  public static void append(Connection connection, String hash) throws SQLException {
    Anchor newest = newest(connection);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO ledger VALUES (?, ?, ?)")) {
      insert.setLong(1, newest.seq() + 1);
      insert.setString(2, hash);
      insert.setString(3, chain(newest.chain(), hash));
      insert.executeUpdate();
    }
  }

  /** How far the ledger is. */
  public static Anchor newest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seq, chain FROM ledger ORDER BY seq DESC LIMIT 1")) {
      return row.next() ? new Anchor(row.getLong(1), row.getString(2)) : Anchor.EMPTY;
    }
  }

  /** Whether the commit that the anchor notes is in the database. */
  public static boolean holds(Connection connection, Anchor anchor) throws SQLException {
    if (anchor.seq() == 0) {
      return true;
    }
    try (PreparedStatement select =
        connection.prepareStatement("SELECT chain FROM ledger WHERE seq = ?")) {
      select.setLong(1, anchor.seq());
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getString(1).equals(anchor.chain());
      }
    }
  }

  /** All of it, oldest first. */
  public static List<Row> rows(Connection connection) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seq, revision, chain FROM ledger ORDER BY seq")) {
      while (row.next()) {
        rows.add(new Row(row.getLong(1), row.getString(2), row.getString(3)));
      }
    }
    return rows;
  }

  /** The first row that does not follow from the one before it. */
  public static Optional<Row> broken(List<Row> rows) {
    Anchor before = Anchor.EMPTY;
    for (Row row : rows) {
      if (row.seq() != before.seq() + 1
          || !row.chain().equals(chain(before.chain(), row.revision()))) {
        return Optional.of(row);
      }
      before = new Anchor(row.seq(), row.chain());
    }
    return Optional.empty();
  }

  private static String chain(String before, String revision) {
    try {
      byte[] content = (before + revision).getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
