package brobygger.store;

import brobygger.store.engine.Dialect;
import brobygger.store.erasure.StoredDrafts;
import brobygger.store.erasure.StoredErasures;
import brobygger.store.exchange.ImportSteps;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.StoredAuditLog;
import brobygger.store.inbox.HeldRows;
import brobygger.store.inbox.StoredDispatches;
import brobygger.store.inbox.StoredInbox;
import brobygger.store.people.ContactSteps;
import brobygger.store.people.IdentityRows;
import brobygger.vault.Seal;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every table with what is sealed in it, and under which name, so that all of it can be sealed anew
 * under another key. The hashes between rows stay: the key for them is carried along.
 */
final class SealedTables {
  /** What one sealed column of a row is sealed under. */
  interface Name {
    String of(ResultSet row) throws SQLException;
  }

  /**
   * A table.
   *
   * @param order its key, by which its rows are read one page after the other
   * @param sealed its sealed columns; all others are copied as they are
   */
  record Table(String name, String order, Map<String, Name> sealed) {}

  /** Those that others point to first. */
  static final List<Table> ALL =
      List.of(
          new Table(
              "DOCUMENT",
              "kind, id",
              Map.of(
                  "SEALED",
                  row ->
                      DocumentRows.documentName(
                          row.getString("kind") + ":" + row.getString("id"),
                          row.getString("head")))),
          new Table(
              "REVISION",
              "id",
              Map.of("CHANGE_SEALED", row -> DocumentRows.changeName(row.getString("id")))),
          new Table("REVISION_PARENT", "revision, place", Map.of()),
          new Table(
              "SNAPSHOT",
              "revision",
              Map.of("SEALED", row -> DocumentRows.snapshotName(row.getString("revision")))),
          new Table("LEDGER", "seq", Map.of()),
          new Table("CASE_ROW", "id", Map.of()),
          new Table("FOLLOW_UP_ROW", "case_id, id", Map.of()),
          new Table("PLACEMENT_ROW", "case_id, place", Map.of()),
          new Table("COMPANY_ROW", "id", Map.of()),
          new Table(
              "AUDIT",
              "seq",
              Map.of(
                  "FACTS_SEALED", row -> StoredAuditLog.factsName(row.getLong("seq")),
                  "DETAIL_SEALED", row -> StoredAuditLog.detailName(row.getLong("seq")))),
          new Table(
              "ERASURE",
              "token",
              Map.of("SEALED", row -> StoredErasures.name(row.getString("token")))),
          new Table(
              "CONTACT_STEP",
              "seq",
              Map.of("SEALED", row -> ContactSteps.name(row.getLong("seq")))),
          new Table(
              "IMPORT_STEP", "seq", Map.of("SEALED", row -> ImportSteps.name(row.getLong("seq")))),
          new Table(
              "PARKED",
              "id",
              Map.of(
                  "FACTS_SEALED", row -> StoredInbox.factsName(row.getString("id")),
                  "ENTRY_SEALED", row -> StoredInbox.entryName(row.getString("id")))),
          new Table(
              "SENT",
              "token",
              Map.of("SEALED", row -> StoredDispatches.name(row.getString("token")))),
          new Table(
              "HELD",
              "id",
              Map.of(
                  "FACTS_SEALED", row -> HeldRows.factsName(row.getString("id")),
                  "FILE_SEALED", row -> HeldRows.fileName(row.getString("id")))),
          new Table(
              "DRAFT", "token", Map.of("SEALED", row -> StoredDrafts.name(row.getString("token")))),
          new Table("BRIEF_ROW", "case_id", Map.of()),
          new Table("AUTHOR_KEY", "number", Map.of()),
          new Table("REVISION_PROOF", "revision", Map.of()),
          new Table("MADE_BEFORE", "revision", Map.of()),
          new Table(
              "IDENTITIES",
              "number",
              Map.of(
                  "SEALED",
                  row ->
                      IdentityRows.name(
                          row.getString("number"),
                          row.getString("since"),
                          row.getString("until")))));

  /** Made by the scripts themselves. */
  static final Set<String> NOT_COPIED = Set.of("SCHEMA_VERSION");

  private static final int PAGE = 200;

  private SealedTables() {}

  /** The tables of a database that nothing is said about here; there must be none. */
  static Set<String> unknown(Connection connection, Dialect dialect) throws SQLException {
    Set<String> tables = new TreeSet<>(dialect.tables(connection));
    ALL.forEach(table -> tables.remove(table.name()));
    tables.removeAll(NOT_COPIED);
    return tables;
  }

  static int count(Connection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table.name())) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /** Takes everything out of a database. */
  static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : ALL.reversed()) {
        statement.executeUpdate("DELETE FROM " + table.name());
      }
    }
  }

  /** Copies one page of a table; how many rows it had. */
  static int copy(Connection from, Seal old, Connection to, Seal now, Table table, int start)
      throws SQLException {
    int copied = 0;
    try (PreparedStatement select =
        from.prepareStatement(
            "SELECT * FROM " + table.name() + " ORDER BY " + table.order() + " LIMIT ? OFFSET ?")) {
      select.setInt(1, PAGE);
      select.setInt(2, start);
      try (ResultSet row = select.executeQuery();
          PreparedStatement insert = to.prepareStatement(insertion(table, row.getMetaData()))) {
        while (row.next()) {
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            insert.setObject(column, value(row, column, table, old, now));
          }
          insert.executeUpdate();
          copied++;
        }
      }
    }
    return copied;
  }

  private static String insertion(Table table, ResultSetMetaData columns) throws SQLException {
    return "INSERT INTO "
        + table.name()
        + " VALUES (?"
        + ", ?".repeat(columns.getColumnCount() - 1)
        + ")";
  }

  private static @Nullable Object value(ResultSet row, int column, Table table, Seal old, Seal now)
      throws SQLException {
    Name name =
        table.sealed().get(row.getMetaData().getColumnName(column).toUpperCase(Locale.ROOT));
    if (name == null) {
      return switch (JDBCType.valueOf(row.getMetaData().getColumnType(column))) {
        case DATE -> row.getObject(column, LocalDate.class);
        case TIME -> row.getObject(column, LocalTime.class);
        default -> row.getObject(column);
      };
    }
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      return null;
    }
    String sealedAs = name.of(row);
    return now.close(
        sealedAs,
        old.open(sealedAs, bytes)
            .orElseThrow(() -> DocumentRows.damaged(sealedAs + " does not open")));
  }
}
