package brobygger.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The few sentences that each engine has its own words for. */
public interface Dialect {
  /**
   * A statement that puts a row into a table, in the place of one with the same key if there is
   * one. Its parameters are the key, then the rest.
   *
   * @param key the columns of the table's primary key
   * @param rest the other columns that are set; those of a row that is there keep what they have
   */
  String put(String table, List<String> key, List<String> rest);

  /** Whether a table of ours is there, by its name in capitals. */
  boolean has(Connection connection, String table) throws SQLException;

  /** The names of all tables there are, in capitals. */
  Set<String> tables(Connection connection) throws SQLException;

  /**
   * A script of {@link SchemaVersions#SCRIPTS} in the engine's own types. It may be stopped at any
   * line and is run again then, from its first line.
   */
  String script(String name);
}
