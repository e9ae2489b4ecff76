package brobygger.store.database;

import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Dialect;
import brobygger.store.engine.Engine;
import brobygger.store.engine.Failures;
import brobygger.store.engine.KeptTables;
import brobygger.store.engine.SchemaVersions;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.vault.SystemReason;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;

/** The vault's tables and the anchor beside them: how they are made, opened and checked. */
final class DatabaseFile {
  private final UnlockedVault vault;
  private final KeptTables tables;
  private final Dialect dialect;
  private final SchemaVersions.Reached reached;

  /**
   * @param reached what is to be done when the tables come to a version
   */
  DatabaseFile(UnlockedVault vault, Engine engine, SchemaVersions.Reached reached) {
    this.vault = vault;
    this.tables = engine.tables(vault);
    this.dialect = engine.dialect();
    this.reached = reached;
  }

  KeptTables tables() {
    return tables;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Makes the tables and their anchor, and opens them as any others. */
  Connection create() throws SQLException, IOException, DatabaseException {
    tables.create(
        connection -> {
          SchemaVersions.bringUpToDate(connection, dialect, reached);
          return true;
        });
    Anchor.EMPTY.write(vault.anchor(), vault.keys());
    return open();
  }

  /** Opens the tables, if they hold the newest commit. */
  Connection open() throws SQLException, DatabaseException {
    Anchor anchor = anchor();
    Anchor newest = tables.inspect(reading -> newestCommit(reading, anchor));
    if (!newest.equals(anchor)) {
      // A stop between commit and anchor: the database is ahead, which is as it should be. And from
      // now on the file may become shorter.
      note(newest);
    }
    return upToDate(tables.open());
  }

  private Connection upToDate(Connection opened) throws SQLException {
    boolean sound = false;
    try {
      SchemaVersions.bringUpToDate(opened, dialect, reached);
      sound = true;
      return opened;
    } finally {
      if (!sound) {
        tables.close(opened);
      }
    }
  }

  /** What the computer does not let be read is not damaged. */
  private Anchor anchor() throws DatabaseException {
    Path file = vault.folder().databaseFile();
    try {
      if (!tables.areThere()) {
        throw new DatabaseException(Failures.damaged(file, "missing"));
      }
      Anchor anchor =
          Anchor.read(vault.anchor(), vault.keys())
              .orElseThrow(
                  () ->
                      new DatabaseException(
                          Anchor.isNewer(vault.anchor())
                              ? new OpenVaultOutcome.NewerVersion()
                              : Failures.damaged(vault.anchor(), "missing or damaged")));
      if (tables.size() < anchor.size()) {
        throw new DatabaseException(Failures.damaged(file, "shorter than when it was closed"));
      }
      return anchor;
    } catch (IOException e) {
      throw new DatabaseException(new OpenVaultOutcome.NotWritable(SystemReason.of(e)), e);
    }
  }

  private Anchor newestCommit(Connection reading, Anchor anchor)
      throws SQLException, DatabaseException {
    if (SchemaVersions.present(reading, dialect) > SchemaVersions.SCRIPTS.size()) {
      throw new DatabaseException(new OpenVaultOutcome.NewerVersion());
    }
    if (!Ledger.holds(reading, anchor)) {
      throw new DatabaseException(
          Failures.damaged(
              vault.folder().databaseFile(), "commit " + anchor.seq() + " is missing"));
    }
    return Ledger.newest(reading);
  }

  /** The commit is on disk already; a late anchor only guards less until the next one. */
  void note(Anchor newest) {
    try {
      newest.with(vault.generation()).write(vault.anchor(), vault.keys());
    } catch (IOException e) {
      LoggerFactory.getLogger(DatabaseFile.class)
          .warn("the anchor could not be replaced: {}", e.getClass().getSimpleName());
    }
  }

  /** Notes the newest commit and how long the closed file is: then a missing end shows at once. */
  void noteClosed(Anchor newest) {
    long size;
    try {
      size = tables.size();
    } catch (IOException e) {
      size = 0;
    }
    note(newest.closedAt(size));
  }
}
