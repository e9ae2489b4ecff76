package brobygger.store;

import brobygger.file.PrivateFiles;
import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Dialect;
import brobygger.store.engine.Engine;
import brobygger.store.engine.Failures;
import brobygger.store.engine.KeptTables;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A second engine, for the tests: H2 once more, but as PostgreSQL would be spoken to, through JDBC
 * alone and with nothing of {@code brobygger.store.h2} around the file. It shows that the rest of
 * the store asks an engine for what differs; it takes PostgreSQL's words and not its meaning.
 */
final class PostgresMode implements Engine {
  @Override
  public KeptTables tables(UnlockedVault vault) {
    return new Tables(vault);
  }

  @Override
  public Dialect dialect() {
    return new PostgresWords();
  }

  private record Tables(UnlockedVault vault) implements KeptTables {
    private static final String SETTINGS =
        ";CIPHER=AES;WRITE_DELAY=0;REUSE_SPACE=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE"
            + ";DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private Path file() {
      return vault.folder().databaseFile();
    }

    private Connection session(String extra) throws SQLException {
      Connection opened =
          DriverManager.getConnection(
              "jdbc:h2:file:" + vault.folder().database() + SETTINGS + extra,
              "postgres",
              new String(vault.keys().databaseFileKey()) + " " + vault.keys().databaseUserKey());
      opened.setAutoCommit(false);
      return opened;
    }

    @Override
    public boolean areThere() {
      return Files.exists(file());
    }

    @Override
    public long size() throws IOException {
      return Files.size(file());
    }

    @Override
    public void create(Use<?> fill) throws SQLException, IOException, DatabaseException {
      try (Connection made = session("")) {
        fill.of(made);
      }
    }

    @Override
    public <T extends @Nullable Object> T inspect(Use<T> look)
        throws SQLException, DatabaseException {
      try (Connection reading = session(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r")) {
        return look.of(reading);
      }
    }

    @Override
    public Connection open() throws SQLException {
      return session(";IFEXISTS=TRUE");
    }

    @Override
    public void close(Connection opened) {
      try {
        opened.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void sync(Connection connection) throws SQLException {
      execute(connection, "CHECKPOINT SYNC");
    }

    @Override
    public boolean areOvergrown(Connection connection) {
      return false;
    }

    @Override
    public boolean areOvergrownAtClose(Connection connection) {
      return false;
    }

    @Override
    public boolean compact(Connection connection) throws SQLException {
      execute(connection, "SHUTDOWN COMPACT");
      return true;
    }

    @Override
    public void copyTo(Connection connection, Path zip) throws SQLException {
      sync(connection);
      try {
        PrivateFiles.create(zip);
      } catch (IOException e) {
        throw new SQLException(e);
      }
      execute(connection, "BACKUP TO '" + zip + "'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    @Override
    public Optional<String> disorder(Connection connection) {
      return Optional.empty();
    }

    @Override
    public Optional<String> disagreement(Connection connection) {
      return Optional.empty();
    }

    @Override
    public OpenVaultOutcome meaning(SQLException failure) {
      return Failures.damaged(file(), code(failure));
    }

    @Override
    public String code(SQLException failure) {
      return "state " + failure.getSQLState();
    }
  }
}
