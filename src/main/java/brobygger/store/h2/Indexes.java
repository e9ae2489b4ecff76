package brobygger.store.h2;

import java.sql.Connection;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.MVTable;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.schema.Schema;
import org.h2.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Whether each of H2's indexes lists the rows of its table, in order. What a row holds is sealed
 * and tried when it is read; an index holds names of rows in clear, H2 believes them, and a wrong
 * one spoils the file at the next change.
 */
final class Indexes {
  private final SessionLocal session;
  private final boolean rows;

  private Indexes(Connection connection, boolean rows) {
    this.session = (SessionLocal) ((JdbcConnection) connection).getSession();
    this.rows = rows;
  }

  /** The first table with an index out of order; reads the indexes alone. */
  static Optional<String> disorder(Connection connection) {
    return new Indexes(connection, false).damage();
  }

  /** The first table with a page that cannot be read, or with an index that says otherwise. */
  static Optional<String> disagreement(Connection connection) {
    return new Indexes(connection, true).damage();
  }

  private Optional<String> damage() {
    String at = "tables";
    try {
      for (Schema schema : session.getDatabase().getAllSchemasNoMeta()) {
        for (Table table : schema.getAllTablesAndViews(session)) {
          if (!(table instanceof MVTable)) {
            continue;
          }
          at = table.getName();
          for (Index index : table.getIndexes()) {
            boolean ofRows = index.equals(table.getScanIndex(session));
            if ((rows || !ofRows) && !agrees(index, table, ofRows)) {
              return Optional.of(at);
            }
          }
        }
      }
      return Optional.empty();
    } catch (DbException | MVStoreException | IllegalStateException e) {
      return Optional.of(at);
    }
  }

  private boolean agrees(Index index, Table table, boolean ofRows) {
    long count = 0;
    SearchRow last = null;
    Cursor cursor = index.find(session, null, null, false);
    while (cursor.next()) {
      SearchRow entry = cursor.getSearchRow();
      if (!ofRows && !stands(index, table, entry, last)) {
        return false;
      }
      last = entry;
      count++;
    }
    return count == table.getRowCount(session);
  }

  private boolean stands(Index index, Table table, SearchRow entry, @Nullable SearchRow before) {
    if (before != null && index.compareRows(before, entry) > 0) {
      return false;
    }
    if (!rows) {
      return true;
    }
    Row row = table.getRow(session, entry.getKey());
    return row != null && index.compareRows(entry, row) == 0;
  }
}
