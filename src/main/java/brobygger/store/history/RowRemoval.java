package brobygger.store.history;

import brobygger.usecase.history.DocumentKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** Takes rows of documents away, for erasing a person and for undoing an import. */
public final class RowRemoval {
  private RowRemoval() {}

  /** The ids of a document's revisions, without opening them. */
  public static Set<String> revisionIds(Connection connection, DocumentKey key)
      throws SQLException {
    return ids(
        connection, key, "SELECT id FROM revision WHERE document_kind = ? AND document_id = ?");
  }

  /** The ids of a document's revisions that are kept whole. */
  public static Set<String> snapshotIds(Connection connection, DocumentKey key)
      throws SQLException {
    return ids(
        connection,
        key,
        "SELECT s.revision FROM snapshot s JOIN revision r ON r.id = s.revision"
            + " WHERE r.document_kind = ? AND r.document_id = ?");
  }

  private static Set<String> ids(Connection connection, DocumentKey key, String sql)
      throws SQLException {
    Set<String> ids = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, key.kind().name());
      select.setObject(2, key.id());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getString(1));
        }
      }
    }
    return ids;
  }

  /** Takes away revisions that nothing is built on, with what is kept whole of them. */
  public static void dropRevisions(Connection connection, Set<String> revisions)
      throws SQLException {
    for (String sql :
        new String[] {
          "DELETE FROM snapshot WHERE revision = ?",
          "DELETE FROM revision_proof WHERE revision = ?",
          "DELETE FROM made_before WHERE revision = ?",
          "DELETE FROM revision_parent WHERE revision = ?",
          "DELETE FROM revision WHERE id = ?"
        }) {
      drop(connection, sql, revisions);
    }
    // The keys of those of whom nothing is left.
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "DELETE FROM author_key a WHERE NOT EXISTS"
              + " (SELECT 1 FROM revision_proof p WHERE p.author = a.number)");
    }
  }

  /** Takes whole states away; the revisions stay. */
  public static void dropSnapshots(Connection connection, Set<String> revisions)
      throws SQLException {
    drop(connection, "DELETE FROM snapshot WHERE revision = ?", revisions);
  }

  private static void drop(Connection connection, String sql, Set<String> revisions)
      throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      for (String revision : revisions) {
        delete.setString(1, revision);
        delete.executeUpdate();
      }
    }
  }

  /** Takes a whole document away, with everything lists show of it. */
  public static void remove(Connection connection, DocumentKey key) throws SQLException {
    dropRevisions(connection, revisionIds(connection, key));
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM document WHERE kind = ? AND id = ?")) {
      delete.setString(1, key.kind().name());
      delete.setObject(2, key.id());
      delete.executeUpdate();
    }
    String[] lists =
        switch (key.kind()) {
          case CASE ->
              new String[] {
                "DELETE FROM follow_up_row WHERE case_id = ?",
                "DELETE FROM placement_row WHERE case_id = ?",
                "DELETE FROM brief_row WHERE case_id = ?",
                "DELETE FROM case_row WHERE id = ?"
              };
          case COMPANY -> new String[] {"DELETE FROM company_row WHERE id = ?"};
        };
    for (String sql : lists) {
      try (PreparedStatement delete = connection.prepareStatement(sql)) {
        delete.setObject(1, key.id());
        delete.executeUpdate();
      }
    }
  }
}
