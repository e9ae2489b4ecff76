package brobygger.store.lists;

import brobygger.usecase.history.DocumentKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * What lists show of a document, kept in tables of its own.
 *
 * @param <D> the document
 */
public interface Projection<D> {
  /** Replaces the document's rows. */
  void write(Connection connection, D document, Instant updated) throws SQLException;

  /** Whether the document's rows are exactly what would be written now. */
  boolean fits(Connection connection, DocumentKey key, D document, Instant updated)
      throws SQLException;
}
