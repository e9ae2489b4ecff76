package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.Home;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;

/** Somebody with the keys and with H2, who changes a home's tables past the program. */
public final class BehindTheBack {
  private BehindTheBack() {}

  /** Changes at least one row, whatever points at it. */
  public static void change(Home home, String sql) throws SQLException {
    try (UnlockedVault vault = unlocked(home);
        Connection connection = connection(vault);
        Statement statement = connection.createStatement()) {
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      assertThat(statement.executeUpdate(sql)).isPositive();
      endAtOnce(statement);
    }
  }

  /** Does what somebody may do with these statements. */
  public static void run(Home home, String... statements) throws SQLException {
    try (UnlockedVault vault = unlocked(home);
        Connection connection = connection(vault);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      endAtOnce(statement);
    }
  }

  /** The vault of a home that is closed. */
  public static UnlockedVault unlocked(Home home) {
    UnlockOutcome outcome =
        new VaultFolder(home.folder, Home.CHEAP, new SecureRandom()).unlock(Home.passphrase());
    assertThat(outcome).isInstanceOf(UnlockOutcome.Unlocked.class);
    return ((UnlockOutcome.Unlocked) outcome).vault();
  }

  /** As any program with H2 opens it. */
  public static Connection connection(UnlockedVault vault) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + vault.folder().database() + ";CIPHER=AES;WRITE_DELAY=0",
        "brobygger",
        H2Tables.passwords(vault.keys()));
  }

  /** Closing in its own time, H2 may make the file shorter, which is noticed before all else. */
  static void endAtOnce(Statement statement) throws SQLException {
    statement.execute("CHECKPOINT SYNC");
    try {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
        throw e;
      }
    }
  }
}
