package brobygger.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings the tables to the newest version, one numbered script after the other. A library for it
 * costs four seconds at the first start; these are all the lines of it that are needed. An engine
 * may commit with every table that is made: a script that was stopped half way is run again, so
 * every line of it may be.
 */
public final class SchemaVersions {
  /** The scripts, oldest first; the number of a version is its place, from 1. */
  public static final List<String> SCRIPTS =
      List.of(
          "V1__documents.sql",
          "V2__privacy.sql",
          "V3__contacts.sql",
          "V4__inbox.sql",
          "V5__held.sql",
          "V6__drafts.sql",
          "V7__brief.sql",
          "V8__proofs.sql",
          "V9__identities.sql",
          "V10__placements.sql",
          "V11__disputed.sql");

  /** The version that made the tables of proofs. */
  public static final int PROOFS = SCRIPTS.indexOf("V8__proofs.sql") + 1;

  /** The version that made the table of one's own keys. */
  public static final int IDENTITIES = SCRIPTS.indexOf("V9__identities.sql") + 1;

  private SchemaVersions() {}

  /** The version the tables have; 0 for an empty database. */
  public static int present(Connection connection, Dialect dialect) throws SQLException {
    if (!dialect.has(connection, "SCHEMA_VERSION")) {
      return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
      return version.next() ? version.getInt(1) : 0;
    }
  }

  /** What is to be done when a version is there, before it is committed. */
  public interface Reached {
    /** Does it. */
    void version(Connection connection, int version) throws SQLException;
  }

  /** Runs the scripts that are missing, each followed by this; returns at once without any. */
  public static void bringUpToDate(Connection connection, Dialect dialect, Reached reached)
      throws SQLException {
    int present = present(connection, dialect);
    if (present == SCRIPTS.size()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY,"
              + " script VARCHAR(100) NOT NULL)");
      for (int version = present + 1; version <= SCRIPTS.size(); version++) {
        String script = SCRIPTS.get(version - 1);
        statement.execute(dialect.script(script));
        record(connection, version, script);
        reached.version(connection, version);
      }
    }
    connection.commit();
  }

  private static void record(Connection connection, int version, String script)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO schema_version VALUES (?, ?)")) {
      insert.setInt(1, version);
      insert.setString(2, script);
      insert.executeUpdate();
    }
  }
}
