package brobygger.store.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Whether a database file has become much larger than what is in it. H2 gives no room back while it
 * is open, and only a little when it is closed: every save leaves what it replaced in the file.
 */
final class Growth {
  /** Up to this size a file is left alone while it is in use. */
  static final long SMALL = 16L * 1024 * 1024;

  /** When it is closed nobody waits, so a smaller one is looked at as well. */
  static final long SMALL_AT_CLOSE = SMALL / 4;

  /** From this many times the size of its content on, a file is made compact. */
  private static final int TOO_MANY = 4;

  /** What a row takes beside what is sealed in it: its keys, hashes and names, and the indexes. */
  private static final int ROW = 600;

  private static final Map<String, String> SEALED =
      Map.of(
          "document", "sealed",
          "revision", "change_sealed",
          "snapshot", "sealed",
          "brief_row", "brief",
          "audit", "facts_sealed");

  private final Path file;
  private long nextLook = SMALL;

  /** Of a file that may not be there yet. */
  Growth(Path file) {
    this.file = file;
  }

  /** Whether it is time; looks at the content only when the file has grown since the last look. */
  boolean isDue(Connection connection) throws SQLException {
    long size = size();
    if (size < nextLook) {
      return false;
    }
    // Whatever comes of it, the next look comes when there is as much again.
    nextLook = size + SMALL;
    return size > TOO_MANY * content(connection);
  }

  /** The file is as small as it gets. */
  void compacted() {
    nextLook = size() + SMALL;
  }

  /** Whether it is time, now that nobody waits for the next save. */
  boolean isDueAtClose(Connection connection) throws SQLException {
    long size = size();
    return size >= SMALL_AT_CLOSE && size > TOO_MANY * content(connection);
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** About how many bytes are in the tables, by the lengths that stand in the rows. */
  private static long content(Connection connection) throws SQLException {
    long content = 0;
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> each : SEALED.entrySet()) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT COUNT(*), SUM(OCTET_LENGTH("
                    + each.getValue()
                    + ")) FROM "
                    + each.getKey())) {
          row.next();
          content += ROW * row.getLong(1) + row.getLong(2);
        }
      }
    }
    return content;
  }
}
