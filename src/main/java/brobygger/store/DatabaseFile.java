package brobygger.store;

import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.SystemReason;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * The vault's H2 file and the anchor beside it: how it is made, opened and checked. The settings
 * are the measured ones: with any other, H2 loses commits it has acknowledged when the power goes.
 */
final class DatabaseFile {
  private static final String USER = "brobygger";
  private static final String SETTINGS =
      ";CIPHER=AES;WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
          + ";TRACE_LEVEL_SYSTEM_OUT=0";

  /**
   * Without a delay a commit is in the file when it returns. Without reuse of space the newest
   * commit is always the last in the file: this H2 writes its header one commit too late, and so
   * does not find one that lies in a gap.
   */
  private static final Map<String, String> REQUIRED =
      Map.of("WRITE_DELAY", "0", "REUSE_SPACE", "FALSE");

  static {
    // What is in a database is data: no class is ever run for it.
    System.setProperty("h2.allowedClasses", "brobygger.none");
    OrderedWrites.register();
  }

  private final UnlockedVault vault;
  private final String fileSystem;
  private final InstantSource clock;

  /**
   * @param fileSystem what stands before the path in H2's URL
   */
  DatabaseFile(UnlockedVault vault, String fileSystem, InstantSource clock) {
    this.vault = vault;
    this.clock = clock;
    this.fileSystem = fileSystem;
  }

  String fileSystem() {
    return fileSystem;
  }

  /** Makes the file with its tables, and its anchor, and opens it as any other. */
  Connection create() throws SQLException, IOException, DatabaseException {
    close(connect(""));
    requireEncryption();
    Anchor.EMPTY.write(vault.anchor(), vault.keys());
    return open();
  }

  /** Opens the file, if it holds the newest commit. */
  Connection open() throws SQLException, DatabaseException {
    Path file = vault.folder().databaseFile();
    Anchor anchor = anchorOf(file);
    long size = sizeOf(file);
    completeLastBlock(file);
    boolean sound = false;
    Anchor newest;
    try {
      new FirstLook(vault, OrderedWrites.address(fileSystem, file)).take();
      removeForeignLock();
      newest = newestCommit(anchor);
      sound = true;
    } finally {
      if (!sound) {
        leaveAsItWas(file, size);
      }
    }
    if (!newest.equals(anchor)) {
      // A stop between commit and anchor: the database is ahead, which is as it should be. And from
      // now on the file may become shorter.
      note(newest);
    }
    return connect(";IFEXISTS=TRUE");
  }

  /** What the computer does not let be read is not damaged. */
  private Anchor anchorOf(Path file) throws DatabaseException {
    try {
      if (Files.notExists(file)) {
        throw new DatabaseException(DatabaseFailures.damaged(file, "missing"));
      }
      Anchor anchor =
          Anchor.read(vault.anchor(), vault.keys())
              .orElseThrow(
                  () ->
                      new DatabaseException(
                          Anchor.isNewer(vault.anchor())
                              ? new OpenVaultOutcome.NewerVersion()
                              : DatabaseFailures.damaged(vault.anchor(), "missing or damaged")));
      if (Files.size(file) < anchor.size()) {
        throw new DatabaseException(
            DatabaseFailures.damaged(file, "shorter than when it was closed"));
      }
      return anchor;
    } catch (IOException e) {
      throw new DatabaseException(new OpenVaultOutcome.NotWritable(SystemReason.of(e)), e);
    }
  }

  /** Reads without writing: opening for writing changes the file, and a damaged one is evidence. */
  private Anchor newestCommit(Anchor anchor) throws SQLException, DatabaseException {
    Connection reading = session(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    try {
      if (SchemaVersions.present(reading) > SchemaVersions.SCRIPTS.size()) {
        throw new DatabaseException(new OpenVaultOutcome.NewerVersion());
      }
      if (!Ledger.holds(reading, anchor)) {
        throw new DatabaseException(
            DatabaseFailures.damaged(
                vault.folder().databaseFile(), "commit " + anchor.seq() + " is missing"));
      }
      return Ledger.newest(reading);
    } finally {
      close(reading);
    }
  }

  /**
   * Another program that uses H2 may have left its sign, which H2 takes for somebody at work. We
   * hold the folder, and the look just now had the file: there is nobody.
   */
  private void removeForeignLock() {
    try {
      Files.deleteIfExists(vault.folder().home().resolve("cases.lock.db"));
    } catch (IOException e) {
      LoggerFactory.getLogger(DatabaseFile.class)
          .warn("a left lock file stays: {}", e.getClass().getSimpleName());
    }
  }

  private static void completeLastBlock(Path file) {
    try {
      WholeBlocks.complete(file);
    } catch (IOException e) {
      // Then H2 opens what it finds, and the anchor says whether that is everything.
      LoggerFactory.getLogger(DatabaseFile.class)
          .warn("the last block is left as it is: {}", e.getClass().getSimpleName());
    }
  }

  private static void leaveAsItWas(Path file, long size) {
    try {
      WholeBlocks.cutBack(file, size);
    } catch (IOException e) {
      LoggerFactory.getLogger(DatabaseFile.class)
          .warn("the last block stays filled up: {}", e.getClass().getSimpleName());
    }
  }

  private Connection session(String extra) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:"
            + OrderedWrites.address(fileSystem, vault.folder().database())
            + SETTINGS
            + extra,
        USER,
        vault.keys().databasePasswords());
  }

  private Connection connect(String extra) throws SQLException {
    Connection opened = session(extra);
    boolean sound = false;
    try {
      opened.setAutoCommit(false);
      SchemaVersions.bringUpToDate(opened, version -> reached(opened, version));
      requireSettings(opened);
      sound = true;
      return opened;
    } finally {
      if (!sound) {
        close(opened);
      }
    }
  }

  private void reached(Connection opened, int version) throws SQLException {
    if (version == SchemaVersions.PROOFS) {
      try {
        Set<String> arrived = new ImportSteps(vault.keys()).arrived(opened);
        ProofRows.noteMadeBefore(opened, vault.device(), arrived);
      } catch (StoreProblemException e) {
        // What came in cannot be told from what was written here: none of it is one's own to undo.
        LoggerFactory.getLogger(DatabaseFile.class)
            .warn("earlier changes count as not made here: {}", e.problem());
      }
    }
    if (version == SchemaVersions.IDENTITIES) {
      new IdentityRows(vault.keys()).begin(opened, vault.device(), clock.instant());
    }
  }

  /** Durability rests on these, so it does not start without them. */
  private void requireSettings(Connection opened) throws SQLException {
    try (PreparedStatement select =
        opened.prepareStatement(
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?")) {
      for (Map.Entry<String, String> each : REQUIRED.entrySet()) {
        select.setString(1, each.getKey());
        try (ResultSet row = select.executeQuery()) {
          if (!row.next() || !row.getString(1).equals(each.getValue())) {
            throw new IllegalStateException(
                "H2 runs without " + each.getKey() + "=" + each.getValue());
          }
        }
      }
    }
  }

  /**
   * Before H2 has the file: on POSIX, closing it once more while H2 has it would take H2's own lock
   * away.
   */
  private void requireEncryption() throws IOException {
    try (var file = Files.newInputStream(vault.folder().databaseFile())) {
      if (!new String(file.readNBytes(9), StandardCharsets.US_ASCII).equals("H2encrypt")) {
        throw new IllegalStateException("H2 runs without encryption");
      }
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
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

  /** Closes a connection in any case. */
  static void close(Connection opened) {
    try {
      opened.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(DatabaseFile.class)
          .warn("closing the database failed: H2 error {}", e.getErrorCode());
      letGo(opened);
    }
  }

  /** H2 keeps a file it could not close; this makes it let go. */
  private static void letGo(Connection opened) {
    try (Statement statement = opened.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      LoggerFactory.getLogger(DatabaseFile.class)
          .warn("the database is shut down: H2 error {}", e.getErrorCode());
    }
  }

  /** Notes the newest commit and how long the closed file is: then a missing end shows at once. */
  void noteClosed(Anchor newest) {
    note(newest.closedAt(sizeOf(vault.folder().databaseFile())));
  }
}
