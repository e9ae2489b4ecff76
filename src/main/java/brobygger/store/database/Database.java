package brobygger.store.database;

import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Dialect;
import brobygger.store.engine.Engine;
import brobygger.store.engine.KeptTables;
import brobygger.store.engine.SchemaVersions;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.SystemReason;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The one connection to the vault's tables, used by one thread at a time: a write is on disk, or
 * nothing of it is.
 */
public final class Database implements AutoCloseable {
  /** Work on the connection that may fail as SQL does. */
  public interface Work<T extends @Nullable Object> {
    /** Does it, inside a transaction. */
    T on(Connection connection) throws SQLException;
  }

  private final ReentrantLock turn = new ReentrantLock();
  private final UnlockedVault vault;
  private final DatabaseFile file;
  private final DatabaseFailures failures;
  private final KeptTables tables;
  private volatile Consumer<Anchor> follower = newest -> {};
  private @Nullable Connection connection;
  private boolean closed;

  /** Since it was opened; what was only read has not grown. */
  private boolean written;

  private Database(UnlockedVault vault, Engine engine, SchemaVersions.Reached reached) {
    this.vault = vault;
    this.file = new DatabaseFile(vault, engine, reached);
    this.tables = file.tables();
    this.failures = new DatabaseFailures(vault.folder().home(), tables);
  }

  /** Makes that of a new vault, with its tables and its anchor. */
  public static Database create(UnlockedVault vault, Engine engine, SchemaVersions.Reached reached)
      throws DatabaseException {
    Database database = new Database(vault, engine, reached);
    try {
      database.connection = database.file.create();
      return database;
    } catch (SQLException | IOException e) {
      throw database.failures.notOpened(e);
    }
  }

  /** Opens that of a vault and checks that it holds the newest commit. */
  public static Database open(UnlockedVault vault, Engine engine, SchemaVersions.Reached reached)
      throws DatabaseException {
    Database database = new Database(vault, engine, reached);
    try {
      database.connection = database.file.open();
      return database;
    } catch (SQLException e) {
      throw database.failures.notOpened(e);
    }
  }

  /** Reads. */
  public <T extends @Nullable Object> T read(Work<T> work) {
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
  public <T extends @Nullable Object> T write(Work<T> work) {
    turn.lock();
    try {
      Connection current = current();
      try {
        requireSoundIndexes(current);
        Anchor before = Ledger.newest(current);
        written = true;
        T result = work.on(current);
        Anchor after = Ledger.newest(current);
        requireFolder();
        current.commit();
        if (!after.equals(before)) {
          tables.sync(current);
          file.note(after);
          follower.accept(after);
        }
        slimDown(current);
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

  /** Looked at once, before the first change: it would go by a damaged one and spoil the file. */
  private void requireSoundIndexes(Connection current) {
    if (!written) {
      tables
          .disorder(current)
          .ifPresent(
              table -> {
                throw new StoreProblemException(new StoreProblem.Damaged("index of " + table));
              });
    }
  }

  /** Calls this after every write that is on disk, with the newest commit. */
  public void onCommit(Consumer<Anchor> now) {
    follower = now;
  }

  /** Rewrites the file without what was deleted from it. */
  public void compact() {
    turn.lock();
    try {
      compact(current());
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  /** Ends the connection; the next call opens the smaller file. */
  private void compact(Connection current) throws SQLException {
    boolean smaller = tables.compact(current);
    connection = null;
    if (!smaller) {
      throw failures.notCompacted();
    }
  }

  /** What was written is on disk already; that the file stays large harms nobody today. */
  private void slimDown(Connection current) {
    try {
      if (tables.areOvergrown(current)) {
        compact(current);
      }
    } catch (SQLException e) {
      LoggerFactory.getLogger(Database.class)
          .warn("the file stays as large as it is: {}", tables.code(e));
      dropConnection();
    } catch (StoreProblemException e) {
      LoggerFactory.getLogger(Database.class)
          .warn("the file stays as large as it is: {}", e.problem());
    }
  }

  /** The engine's own copy of everything as it is now, in a zip; the newest commit in it. */
  public Anchor backUpTo(Path zip) {
    return read(
        connection -> {
          Anchor newest = Ledger.newest(connection);
          tables.copyTo(connection, zip);
          return newest;
        });
  }

  /** How the engine is spoken to. */
  public Dialect dialect() {
    return file.dialect();
  }

  /** The first table that says different things in different places. */
  public Optional<String> disagreement(Connection reading) {
    return tables.disagreement(reading);
  }

  private Connection current() {
    if (closed) {
      throw new StoreProblemException(new StoreProblem.Closed());
    }
    try {
      if (connection == null || connection.isClosed()) {
        connection = file.open();
      }
      return connection;
    } catch (SQLException e) {
      throw failed(e);
    } catch (DatabaseException e) {
      throw DatabaseFailures.inUse(e);
    }
  }

  /** Two programs that write to one file would both lose what they were told is kept. */
  private void requireFolder() {
    boolean ours;
    try {
      ours = vault.holdsFolder();
    } catch (IOException e) {
      throw new StoreProblemException(new StoreProblem.NotWritable(SystemReason.of(e)), e);
    }
    if (!ours) {
      throw new StoreProblemException(new StoreProblem.HeldByAnother());
    }
  }

  private void rollBack(Connection current) {
    try {
      current.rollback();
    } catch (SQLException e) {
      dropConnection();
    }
  }

  /** After a failure the connection is dropped; the next call opens the file afresh. */
  private StoreProblemException failed(SQLException e) {
    dropConnection();
    return failures.inUse(e);
  }

  private void dropConnection() {
    Connection dropped = connection;
    connection = null;
    if (dropped != null) {
      tables.close(dropped);
    }
  }

  /** Closes the file, and notes how long it is: a missing end shows at the next opening. */
  private void noteSize() {
    Connection last = connection;
    Anchor newest = Anchor.EMPTY;
    try {
      if (last != null && !last.isClosed()) {
        newest = Ledger.newest(last);
        if (written && tables.areOvergrownAtClose(last)) {
          compact(last);
        }
      }
    } catch (SQLException e) {
      LoggerFactory.getLogger(Database.class)
          .warn("not everything before closing went well: {}", tables.code(e));
    } catch (StoreProblemException e) {
      LoggerFactory.getLogger(Database.class)
          .warn("the file stays as large as it is: {}", e.problem());
    }
    dropConnection();
    if (newest.seq() > 0) {
      file.noteClosed(newest);
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
