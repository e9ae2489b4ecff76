package brobygger.store.engine;

import brobygger.usecase.home.OpenVaultOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one vault as an engine keeps them: encrypted, and with every commit on the disk
 * when it returns. A connection from here commits by nobody's hand but its user's.
 */
public interface KeptTables {
  /** What is done with a connection. */
  interface Use<T extends @Nullable Object> {
    /** Does it. */
    T of(Connection connection) throws SQLException, DatabaseException;
  }

  /** Whether there is anything to open. */
  boolean areThere();

  /** How many bytes they take on the disk; a vault that was closed has them all again later. */
  long size() throws IOException;

  /**
   * Makes them.
   *
   * @param fill what is done before they are closed again
   * @throws IllegalStateException when they would not be encrypted
   */
  void create(Use<?> fill) throws SQLException, IOException, DatabaseException;

  /**
   * Lets them be read before anything is written, after whatever the engine itself looks for: what
   * is damaged, or put there by somebody else. When either refuses, everything is left as it was.
   */
  <T extends @Nullable Object> T inspect(Use<T> look) throws SQLException, DatabaseException;

  /**
   * Opens them for writing; {@link #inspect} has been there.
   *
   * @throws IllegalStateException when the engine does not run as durability needs it
   */
  Connection open() throws SQLException;

  /** Closes a connection in any case; the next one finds nobody at work. */
  void close(Connection opened);

  /** Has everything that was committed on the disk when it returns. */
  void sync(Connection connection) throws SQLException;

  /** Whether they take so much more room than what is in them that it is worth a short wait. */
  boolean areOvergrown(Connection connection) throws SQLException;

  /** The same, when they are closed and nobody waits. */
  boolean areOvergrownAtClose(Connection connection) throws SQLException;

  /**
   * Rewrites them without what was deleted, and ends the connection.
   *
   * @return whether it went well; they are as they were if not
   */
  boolean compact(Connection connection) throws SQLException;

  /** Writes all of them as they are now into a new zip, as its only entry. */
  void copyTo(Connection connection, Path zip) throws SQLException;

  /** The first table that a write would spoil; looks at what is quickly read. */
  Optional<String> disorder(Connection connection);

  /** The first table that says different things in different places; reads everything. */
  Optional<String> disagreement(Connection connection);

  /** What a failure means to the user, where it is not the computer that refused. */
  OpenVaultOutcome meaning(SQLException failure);

  /** A failure by its number: the engine's own words may quote what is in a row. */
  String code(SQLException failure);
}
