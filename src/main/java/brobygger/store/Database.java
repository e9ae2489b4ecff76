package brobygger.store;

import brobygger.usecase.OpenVaultOutcome;
import brobygger.usecase.StoreProblem;
import brobygger.usecase.StoreProblemException;
import brobygger.vault.AtomicFile;
import brobygger.vault.DiskFull;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to the vault's H2 file, used by one thread at a time. The settings are the
 * measured ones: with any other, H2 loses commits it has acknowledged when the power goes.
 */
final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final String USER = "brobygger";
  private static final String SETTINGS =
      ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
          + ";TRACE_LEVEL_SYSTEM_OUT=0";

  /** Work on the connection that may fail as SQL does. */
  interface Work<T extends @Nullable Object> {
    /** Does it, inside a transaction. */
    T on(Connection connection) throws SQLException;
  }

  private final ReentrantLock turn = new ReentrantLock();
  private final UnlockedVault vault;
  private final String fileSystem;
  private @Nullable Connection connection;
  private boolean closed;

  private Database(UnlockedVault vault, String fileSystem) {
    this.vault = vault;
    this.fileSystem = fileSystem;
  }

  /** Makes the file of a new vault, with its tables and its anchor. */
  static Database create(UnlockedVault vault, String fileSystem) throws DatabaseException {
    Database database = new Database(vault, fileSystem);
    try {
      database.connection = database.connect("");
      Anchor.EMPTY.write(vault.anchor(), vault.keys());
      return database;
    } catch (SQLException | IOException e) {
      database.dropConnection();
      throw database.notOpened(e);
    }
  }

  /** Opens the file of a vault and checks that it holds the newest commit. */
  static Database open(UnlockedVault vault, String fileSystem) throws DatabaseException {
    Database database = new Database(vault, fileSystem);
    try {
      database.connection = database.reconnect();
      return database;
    } catch (SQLException e) {
      throw database.notOpened(e);
    }
  }

  private Connection reconnect() throws SQLException, DatabaseException {
    Path file = vault.folder().databaseFile();
    if (!Files.isRegularFile(file)) {
      throw new DatabaseException(damaged(file, "missing"));
    }
    Anchor anchor =
        Anchor.read(vault.anchor(), vault.keys())
            .orElseThrow(
                () -> new DatabaseException(damaged(vault.anchor(), "missing or damaged")));
    if (sizeOf(file) < anchor.size()) {
      throw new DatabaseException(damaged(file, "shorter than when it was closed"));
    }
    completeLastBlock(file);
    // First without writing: opening for writing changes the file, and a damaged one is evidence.
    Connection reading = session(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    Anchor newest;
    try {
      if (SchemaVersions.present(reading) > SchemaVersions.SCRIPTS.size()) {
        throw new DatabaseException(new OpenVaultOutcome.NewerVersion());
      }
      if (!Ledger.holds(reading, anchor)) {
        throw new DatabaseException(damaged(file, "commit " + anchor.seq() + " is missing"));
      }
      newest = Ledger.newest(reading);
    } finally {
      quietly(reading);
    }
    if (!newest.equals(anchor)) {
      // A stop between commit and anchor: the database is ahead, which is as it should be. And from
      // now on the file may become shorter.
      note(newest);
    }
    return connect(";IFEXISTS=TRUE");
  }

  private static void completeLastBlock(Path file) {
    try {
      WholeBlocks.complete(file);
    } catch (IOException e) {
      // Then H2 opens what it finds, and the anchor says whether that is everything.
      LOG.warn("the last block is left as it is: {}", e.getClass().getSimpleName());
    }
  }

  private Connection session(String extra) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:" + fileSystem + vault.folder().database() + SETTINGS + extra,
        USER,
        vault.keys().databasePasswords());
  }

  private Connection connect(String extra) throws SQLException {
    Connection opened = session(extra);
    boolean sound = false;
    try {
      opened.setAutoCommit(false);
      SchemaVersions.bringUpToDate(opened);
      requireSettings(opened);
      sound = true;
      return opened;
    } finally {
      if (!sound) {
        quietly(opened);
      }
    }
  }

  /** Durability rests on these, so it does not start without them. */
  private void requireSettings(Connection opened) throws SQLException {
    try (PreparedStatement select =
        opened.prepareStatement(
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?")) {
      select.setString(1, "WRITE_DELAY");
      try (ResultSet row = select.executeQuery()) {
        if (!row.next() || !row.getString(1).equals("0")) {
          throw new IllegalStateException("H2 runs without WRITE_DELAY=0");
        }
      }
    }
    try (var file = Files.newInputStream(vault.folder().databaseFile())) {
      if (!new String(file.readNBytes(9), java.nio.charset.StandardCharsets.US_ASCII)
          .equals("H2encrypt")) {
        throw new IllegalStateException("H2 runs without encryption");
      }
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Reads. */
  <T extends @Nullable Object> T read(Work<T> work) {
    turn.lock();
    try {
      Connection current = current();
      try {
        T result = work.on(current);
        current.rollback();
        return result;
      } catch (SQLException e) {
        throw failed(e);
      } catch (RuntimeException e) {
        rollBack(current);
        throw e;
      }
    } finally {
      turn.unlock();
    }
  }

  /** Writes: all of it or nothing, on disk when the method returns. */
  <T extends @Nullable Object> T write(Work<T> work) {
    turn.lock();
    try {
      Connection current = current();
      try {
        Anchor before = Ledger.newest(current);
        T result = work.on(current);
        Anchor after = Ledger.newest(current);
        current.commit();
        if (!after.equals(before)) {
          try (Statement statement = current.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
          }
          note(after);
        }
        return result;
      } catch (SQLException e) {
        throw failed(e);
      } catch (RuntimeException e) {
        rollBack(current);
        throw e;
      }
    } finally {
      turn.unlock();
    }
  }

  /** Rewrites the file without what was deleted from it. */
  void compact() {
    turn.lock();
    try {
      Connection current = current();
      try (Statement statement = current.createStatement()) {
        statement.execute("SHUTDOWN COMPACT");
        connection = null;
        // H2 put a new file in the old one's place; that it did must survive as well.
        AtomicFile.sync(vault.folder().home());
      } catch (SQLException e) {
        throw failed(e);
      }
    } finally {
      turn.unlock();
    }
  }

  /** H2's own copy of the file as it is now, in a zip; gives the newest commit in it. */
  Anchor backUpTo(Path zip) {
    return read(
        connection -> {
          Anchor newest = Ledger.newest(connection);
          try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            statement.execute("BACKUP TO '" + zip.toString().replace("'", "''") + "'");
          }
          return newest;
        });
  }

  /** The commit is on disk already; a late anchor only guards less until the next one. */
  private void note(Anchor newest) {
    try {
      newest.write(vault.anchor(), vault.keys());
    } catch (IOException e) {
      LOG.warn("the anchor could not be replaced: {}", e.getClass().getSimpleName());
    }
  }

  private Connection current() {
    if (closed) {
      throw new StoreProblemException(new StoreProblem.Closed());
    }
    try {
      if (connection == null || connection.isClosed()) {
        connection = reconnect();
      }
      return connection;
    } catch (SQLException e) {
      throw failed(e);
    } catch (DatabaseException e) {
      throw new StoreProblemException(
          switch (e.why()) {
            case OpenVaultOutcome.NoSpace _ -> new StoreProblem.NoSpace();
            case OpenVaultOutcome.NotWritable refused ->
                new StoreProblem.NotWritable(refused.reason());
            default -> new StoreProblem.Damaged(e.why().toString());
          },
          e);
    }
  }

  private void rollBack(Connection current) {
    try {
      current.rollback();
    } catch (SQLException e) {
      dropConnection();
    }
  }

  /** After a failure of H2 the connection is dropped; the next call opens the file afresh. */
  private StoreProblemException failed(SQLException e) {
    dropConnection();
    return new StoreProblemException(
        switch (outcome(e)) {
          case OpenVaultOutcome.NoSpace _ -> new StoreProblem.NoSpace();
          case OpenVaultOutcome.NotWritable refused ->
              new StoreProblem.NotWritable(refused.reason());
          default -> new StoreProblem.Damaged("H2 error " + e.getErrorCode());
        },
        scrubbed(e));
  }

  private DatabaseException notOpened(Exception e) {
    return e instanceof SQLException failure
        ? new DatabaseException(outcome(e), scrubbed(failure))
        : new DatabaseException(outcome(e), e);
  }

  private OpenVaultOutcome outcome(Exception e) {
    Path file = vault.folder().databaseFile();
    if (DiskFull.isBehind(e, vault.folder().home())) {
      return new OpenVaultOutcome.NoSpace();
    }
    if (e instanceof SQLException failure) {
      // "Already open" is no other program, for the folder is held: it is what H2 says of a file it
      // could not open a moment ago.
      return switch (failure.getErrorCode()) {
        // H2 also calls a file read-only that it would have to mend before it can read it.
        case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
            Files.isWritable(file)
                ? damaged(file, "H2 error " + failure.getErrorCode())
                : new OpenVaultOutcome.NotWritable("H2 error " + failure.getErrorCode());
        default -> damaged(file, "H2 error " + failure.getErrorCode());
      };
    }
    return new OpenVaultOutcome.NotWritable(e.getClass().getSimpleName());
  }

  /** H2 quotes values and statements in its messages; only the code goes on. */
  private static SQLException scrubbed(SQLException e) {
    SQLException clean =
        new SQLException("H2 error " + e.getErrorCode(), e.getSQLState(), e.getErrorCode());
    clean.setStackTrace(e.getStackTrace());
    return clean;
  }

  private static OpenVaultOutcome damaged(Path file, String reason) {
    return new OpenVaultOutcome.Damaged(String.valueOf(file.getFileName()), reason);
  }

  private void dropConnection() {
    Connection dropped = connection;
    connection = null;
    if (dropped != null) {
      quietly(dropped);
    }
  }

  private static void quietly(Connection opened) {
    try {
      opened.close();
    } catch (SQLException e) {
      LOG.warn("closing the database failed: H2 error {}", e.getErrorCode());
      letGo(opened);
    }
  }

  /** H2 keeps a file it could not close; this makes it let go. */
  private static void letGo(Connection opened) {
    try (Statement statement = opened.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      LOG.warn("the database is shut down: H2 error {}", e.getErrorCode());
    }
  }

  /** Closes the file, and notes how long it is: a missing end shows at the next opening. */
  private void noteSize() {
    Connection last = connection;
    Anchor newest = Anchor.EMPTY;
    try {
      if (last != null && !last.isClosed()) {
        newest = Ledger.newest(last);
      }
    } catch (SQLException e) {
      LOG.warn("the newest commit is not known: H2 error {}", e.getErrorCode());
    }
    dropConnection();
    if (newest.seq() > 0) {
      note(newest.closedAt(sizeOf(vault.folder().databaseFile())));
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      closed = true;
      noteSize();
    } finally {
      turn.unlock();
    }
  }
}
