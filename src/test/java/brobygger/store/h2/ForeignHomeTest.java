package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.store.Home;
import brobygger.store.backup.BackupArchive;
import brobygger.store.backup.BackupsTest;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A home or a backup that somebody else made is data, never a program. */
class ForeignHomeTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE VIEW seen AS SELECT 1 AS one|VIEW",
        "CREATE FORCE TRIGGER heard BEFORE INSERT ON draft FOR EACH ROW CALL 'a.B'|TRIGGER",
        "CREATE FORCE ALIAS said FOR 'a.B.c'|ALIAS",
        "CREATE CONSTANT one VALUE 1|CONSTANT",
        "CREATE DOMAIN word AS VARCHAR(10)|DOMAIN",
        "CREATE FORCE LINKED TABLE far('', 'jdbc:h2:mem:far', '', '', 'T')|LINKED",
        "CREATE SCHEMA other|SCHEMA",
        "CREATE SEQUENCE counted|SEQUENCE",
        "CREATE ROLE reader|ROLE",
        "CREATE USER other PASSWORD ''|USER",
        "CREATE TABLE more (one INTEGER)|TABLE",
        "ALTER TABLE draft ADD COLUMN more INTEGER|TABLE",
        "ALTER TABLE draft ALTER COLUMN sealed SET DEFAULT X'00'|TABLE",
        "DROP INDEX draft_by_document|TABLES",
        "SET ALLOW_LITERALS NUMBERS|SETTING",
      })
  void whateverIsThereBesideOurTablesIsRefusedAndNothingIsRun(String sql, String kind)
      throws Exception {
    Home home = new Home(temp.resolve("home"));
    home.create().close();
    BehindTheBack.run(home, sql);
    byte[] before = Files.readAllBytes(home.folder.resolve("cases.mv.db"));
    assertThat(home.tryOpen())
        .isInstanceOfSatisfying(
            OpenVaultOutcome.Damaged.class,
            damaged -> {
              assertThat(damaged.kind()).isEqualTo(OpenVaultOutcome.Damaged.Kind.FOREIGN);
              assertThat(damaged.reason()).isEqualTo("foreign " + kind);
            });
    assertThat(Files.readAllBytes(home.folder.resolve("cases.mv.db"))).isEqualTo(before);
  }

  /** H2 does this of its own accord once a table has changed some thousand times. */
  @Test
  void whatH2CountsInOurTablesIsNotForeign() throws Exception {
    Home home = new Home(temp.resolve("home"));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      vault.caseFiles().add(Home.thomas(), "case.new");
    }
    BehindTheBack.run(home, "ANALYZE");
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().all()).hasSize(2);
    }
  }

  @Test
  void aBackupWithMoreThanOurTablesIsNotRestored() throws Exception {
    Home home = new Home(temp.resolve("home"));
    home.create().close();
    VaultFolder folder = new VaultFolder(home.folder, Home.CHEAP, new SecureRandom());
    Path file = temp.resolve("andres.brobygger-backup");
    Path copy = temp.resolve("h2.zip");
    try (UnlockedVault vault = ((UnlockOutcome.Unlocked) folder.unlock(Home.passphrase())).vault();
        Connection connection = BehindTheBack.connection(vault);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE VIEW seen AS SELECT 1 AS one");
      statement.execute("CHECKPOINT SYNC");
      statement.execute("BACKUP TO '" + copy + "'");
      BackupArchive.pack(
          file,
          Files.readAllBytes(folder.keyFile()),
          Files.readAllBytes(folder.anchor()),
          copy,
          Home.CLOCK.instant(),
          vault.keys());
    }
    Path to = temp.resolve("new");
    assertThat(home.vaults.restore(file, to, Home.passphrase()))
        .isInstanceOfSatisfying(
            RestoreOutcome.Damaged.class,
            damaged -> assertThat(damaged.reason()).contains("foreign"));
    assertThat(to).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;INIT=x", "b;IFEXISTS=FALSE;", "100% mine", "%3b", "a'b", "æ ø å"})
  void aFoldersNameAddsNothingToTheAddress(String name) {
    Home home = new Home(temp.resolve(name));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(Home.thomas(), "case.new");
      Home.compact(vault);
    }
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().all()).hasSize(1);
      BackupsTest.taken(vault.backups().takeInto(temp.resolve("usb")));
    }
    assertThat(home.folder.resolve("cases.mv.db")).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noClassIsRunForADatabase() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ForeignHomeTest.class.getName(),
                temp.resolve("home").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    assertThat(said).contains("90134");
  }

  /** Opens a home as the program does, and asks H2 in the same program for a class. */
  public static void main(String[] arguments) throws SQLException {
    new Home(Path.of(arguments[0])).create().close();
    try (Connection memory = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = memory.createStatement()) {
      statement.execute("CREATE ALIAS greatest_of FOR 'java.lang.Math.abs'");
      System.out.println("run");
    } catch (SQLException e) {
      System.out.println(e.getErrorCode());
    }
  }
}
