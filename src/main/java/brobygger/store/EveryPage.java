package brobygger.store;

import brobygger.usecase.CheckReport;
import java.sql.Connection;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.h2.schema.Schema;
import org.h2.table.Table;

/**
 * Reads every table by every index. A query reads only the pages it needs: one that nobody asks for
 * today may be damaged as well, and the next change would meet it.
 */
final class EveryPage {
  private EveryPage() {}

  /** What cannot be read; empty when all can. */
  static Optional<CheckReport.Finding> damage(Connection connection) {
    SessionLocal session = (SessionLocal) ((JdbcConnection) connection).getSession();
    String at = "tables";
    try {
      for (Schema schema : session.getDatabase().getAllSchemasNoMeta()) {
        for (Table table : schema.getAllTablesAndViews(session)) {
          at = table.getName();
          for (Index index : table.getIndexes()) {
            Cursor rows = index.find(session, null, null, false);
            while (rows.next()) {
              rows.getSearchRow();
            }
          }
        }
      }
      return Optional.empty();
    } catch (DbException | MVStoreException | IllegalStateException e) {
      return Optional.of(new CheckReport.Finding(CheckReport.Failure.FILE, at));
    }
  }
}
