package brobygger.store.h2;

import brobygger.file.PrivateFiles;
import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Failures;
import brobygger.store.engine.KeptTables;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.vault.AtomicFile;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultKeys;
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
import java.util.Map;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The vault's H2 file. The settings are the measured ones: with any other, H2 loses commits it has
 * acknowledged when the power goes.
 */
final class H2Tables implements KeptTables {
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
  private final Path file;
  private final Growth growth;

  /**
   * @param fileSystem what stands before the path in H2's address
   */
  H2Tables(UnlockedVault vault, String fileSystem) {
    this.vault = vault;
    this.fileSystem = fileSystem;
    this.file = vault.folder().databaseFile();
    this.growth = new Growth(file);
  }

  @Override
  public boolean areThere() {
    return !Files.notExists(file);
  }

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public void create(Use<?> fill) throws SQLException, IOException, DatabaseException {
    Connection made = session("");
    try {
      made.setAutoCommit(false);
      fill.of(made);
      requireSettings(made);
    } finally {
      close(made);
    }
    requireEncryption();
  }

  @Override
  public <T extends @Nullable Object> T inspect(Use<T> look)
      throws SQLException, DatabaseException {
    long size = sizeNow();
    completeLastBlock();
    boolean sound = false;
    try {
      new FirstLook(vault, OrderedWrites.address(fileSystem, file)).take();
      removeForeignLock();
      // Reads without writing: opening for writing changes the file, and a damaged one is evidence.
      Connection reading = session(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
      try {
        T seen = look.of(reading);
        sound = true;
        return seen;
      } finally {
        close(reading);
      }
    } finally {
      if (!sound) {
        leaveAsItWas(size);
      }
    }
  }

  private long sizeNow() {
    try {
      return size();
    } catch (IOException e) {
      return 0;
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
      LoggerFactory.getLogger(H2Tables.class)
          .warn("a left lock file stays: {}", e.getClass().getSimpleName());
    }
  }

  private void completeLastBlock() {
    try {
      WholeBlocks.complete(file);
    } catch (IOException e) {
      // Then H2 opens what it finds, and the anchor says whether that is everything.
      LoggerFactory.getLogger(H2Tables.class)
          .warn("the last block is left as it is: {}", e.getClass().getSimpleName());
    }
  }

  private void leaveAsItWas(long size) {
    try {
      WholeBlocks.cutBack(file, size);
    } catch (IOException e) {
      LoggerFactory.getLogger(H2Tables.class)
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
        passwords(vault.keys()));
  }

  /** H2 takes two in one: for the file, a space, for the user. */
  static String passwords(VaultKeys keys) {
    return new String(keys.databaseFileKey()) + " " + keys.databaseUserKey();
  }

  @Override
  public Connection open() throws SQLException {
    Connection opened = session(";IFEXISTS=TRUE");
    boolean sound = false;
    try {
      opened.setAutoCommit(false);
      requireSettings(opened);
      sound = true;
      return opened;
    } finally {
      if (!sound) {
        close(opened);
      }
    }
  }

  /** Durability rests on these, so it does not start without them. */
  private static void requireSettings(Connection opened) throws SQLException {
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
    try (var written = Files.newInputStream(file)) {
      if (!new String(written.readNBytes(9), StandardCharsets.US_ASCII).equals("H2encrypt")) {
        throw new IllegalStateException("H2 runs without encryption");
      }
    }
  }

  @Override
  public void close(Connection opened) {
    try {
      opened.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(H2Tables.class)
          .warn("closing the database failed: H2 error {}", e.getErrorCode());
      letGo(opened);
    }
  }

  /** H2 keeps a file it could not close; this makes it let go. */
  private static void letGo(Connection opened) {
    try {
      execute(opened, "SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      LoggerFactory.getLogger(H2Tables.class)
          .warn("the database is shut down: H2 error {}", e.getErrorCode());
    }
  }

  @Override
  public void sync(Connection connection) throws SQLException {
    execute(connection, "CHECKPOINT SYNC");
  }

  @Override
  public boolean areOvergrown(Connection connection) throws SQLException {
    return growth.isDue(connection);
  }

  @Override
  public boolean areOvergrownAtClose(Connection connection) throws SQLException {
    return growth.isDueAtClose(connection);
  }

  @Override
  public boolean compact(Connection connection) throws SQLException {
    int before = OrderedWrites.replacements(file);
    execute(connection, "SHUTDOWN COMPACT");
    if (OrderedWrites.replacements(file) == before) {
      // H2 says nothing when it cannot write the new file, and leaves the old one.
      return false;
    }
    // H2 put a new file in the old one's place; that it did must survive as well.
    AtomicFile.sync(vault.folder().home());
    growth.compacted();
    return true;
  }

  @Override
  public void copyTo(Connection connection, Path zip) throws SQLException {
    sync(connection);
    try {
      // H2 fills a file that is there, and would make one that others can read.
      PrivateFiles.create(zip);
    } catch (IOException e) {
      throw new SQLException(e);
    }
    String target = fileSystem + zip;
    execute(connection, "BACKUP TO '" + target.replace("'", "''") + "'");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public Optional<String> disorder(Connection connection) {
    return Indexes.disorder(connection);
  }

  @Override
  public Optional<String> disagreement(Connection connection) {
    return Indexes.disagreement(connection);
  }

  @Override
  public OpenVaultOutcome meaning(SQLException failure) {
    // "Already open" is no other program, for the folder is held: it is what H2 says of a file it
    // could not open a moment ago.
    return switch (failure.getErrorCode()) {
      // H2 also calls a file read-only that it would have to mend before it can read it.
      case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
          Files.isWritable(file)
              ? Failures.damaged(file, code(failure))
              : new OpenVaultOutcome.NotWritable(code(failure));
      default -> Failures.damaged(file, code(failure));
    };
  }

  @Override
  public String code(SQLException failure) {
    return "H2 error " + failure.getErrorCode();
  }
}
