package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.database.Database;
import brobygger.store.engine.Dialect;
import brobygger.store.engine.SchemaVersions;
import brobygger.usecase.Progress;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store expects of every engine it is kept by. */
@ParameterizedClass
@EnumSource(Engines.class)
class EveryEngineTest {
  @Parameter Engines engine;
  @TempDir Path temp;
  Home home;

  @BeforeEach
  void home() {
    home = new Home(temp.resolve("a folder with æ"), engine);
  }

  private interface Inside {
    void look(Database database) throws SQLException;
  }

  private void inside(Inside work) throws Exception {
    VaultFolder folder = new VaultFolder(home.folder, Home.CHEAP, new SecureRandom());
    UnlockOutcome unlocked = folder.unlock(Home.passphrase());
    assertThat(unlocked).isInstanceOf(UnlockOutcome.Unlocked.class);
    try (UnlockedVault vault = ((UnlockOutcome.Unlocked) unlocked).vault();
        Database database = new Databases(engine.engine(), Home.CLOCK).open(vault)) {
      work.look(database);
    }
  }

  @Test
  void whatWasKeptIsThereAgainWithItsHistory() {
    CaseFile thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("æøå 🚲")));
    }
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSize(1);
      assertThat(vault.caseFiles().history(thomas.id())).hasSize(2);
      assertThat(vault.caseFiles().all()).hasSize(1);
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 2));
    }
  }

  @Test
  void everyScriptHasWordsInThisEngineAndMakesTheSameTables() throws Exception {
    Dialect dialect = engine.engine().dialect();
    assertThat(SchemaVersions.SCRIPTS)
        .allSatisfy(each -> assertThat(dialect.script(each)).isNotBlank());
    home.create().close();
    inside(
        database ->
            database.read(
                connection -> {
                  assertThat(SchemaVersions.present(connection, dialect))
                      .isEqualTo(SchemaVersions.SCRIPTS.size());
                  Set<String> tables = dialect.tables(connection);
                  List<String> known = new ArrayList<>(SealedTables.NOT_COPIED);
                  SealedTables.ALL.forEach(table -> known.add(table.name()));
                  assertThat(tables).containsExactlyInAnyOrderElementsOf(known);
                  assertThat(tables).allMatch(each -> has(connection, each));
                  assertThat(dialect.has(connection, "NOWHERE")).isFalse();
                  return true;
                }));
  }

  private boolean has(Connection connection, String table) {
    try {
      return engine.engine().dialect().has(connection, table);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRowIsPutInThePlaceOfTheOneWithItsKey() throws Exception {
    home.create().close();
    inside(
        database ->
            database.read(
                connection -> {
                  Dialect dialect = engine.engine().dialect();
                  String sql =
                      dialect.put("import_step", List.of("seq"), List.of("hash", "sealed"));
                  putStep(connection, sql, 1, "a");
                  putStep(connection, sql, 2, "b");
                  putStep(connection, sql, 1, "c");
                  assertThat(steps(connection)).containsExactly("1 c", "2 b");
                  // Columns that are not named keep what they have.
                  String part = dialect.put("draft", List.of("token"), List.of("sealed"));
                  String whole =
                      dialect.put("draft", List.of("token"), List.of("document_id", "sealed"));
                  putDraft(connection, whole, new UUID(1, 2), "one");
                  putDraft(connection, part, null, "two");
                  assertThat(draft(connection)).isEqualTo(new UUID(1, 2) + " two");
                  return true;
                }));
  }

  private static void putStep(Connection connection, String sql, long seq, String hash)
      throws SQLException {
    try (PreparedStatement put = connection.prepareStatement(sql)) {
      put.setLong(1, seq);
      put.setString(2, hash.repeat(64));
      put.setBytes(3, new byte[] {1});
      put.executeUpdate();
    }
  }

  private static List<String> steps(Connection connection) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("SELECT seq, hash FROM import_step ORDER BY seq")) {
      while (row.next()) {
        steps.add(row.getLong(1) + " " + row.getString(2).charAt(0));
      }
    }
    return steps;
  }

  private static void putDraft(
      Connection connection, String sql, @Nullable UUID document, String text) throws SQLException {
    try (PreparedStatement put = connection.prepareStatement(sql)) {
      int next = 1;
      put.setString(next++, "t".repeat(64));
      if (document != null) {
        put.setObject(next++, document);
      }
      put.setBytes(next, text.getBytes(StandardCharsets.UTF_8));
      put.executeUpdate();
    }
  }

  private static String draft(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("SELECT document_id, sealed FROM draft")) {
      assertThat(row.next()).isTrue();
      String said = row.getObject(1) + " " + new String(row.getBytes(2), StandardCharsets.UTF_8);
      assertThat(row.next()).isFalse();
      return said;
    }
  }

  @Test
  void aFailedWriteLeavesNothing() throws Exception {
    home.create().close();
    inside(
        database -> {
          assertThatThrownBy(
                  () ->
                      database.write(
                          connection -> {
                            putStep(
                                connection,
                                "INSERT INTO import_step (seq, hash, sealed) VALUES (?, ?, ?)",
                                1,
                                "a");
                            throw new SQLException("sagt af Thomas Berg");
                          }))
              .isInstanceOf(StoreProblemException.class)
              .satisfies(
                  e ->
                      assertThat(((StoreProblemException) e).problem())
                          .isInstanceOf(StoreProblem.Damaged.class))
              .hasMessageNotContaining("Thomas");
          assertThat(database.read(EveryEngineTest::steps)).isEmpty();
        });
  }

  @Test
  void aBackupIsRestoredAndReadsTheSame() {
    CaseFile thomas = Home.thomas();
    Path backup;
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      BackupOutcome outcome = vault.backups().take(BackupReason.ASKED);
      assertThat(outcome).isInstanceOf(BackupOutcome.Taken.class);
      backup = ((BackupOutcome.Taken) outcome).backup().file();
    }
    Home restored = new Home(temp.resolve("restored"), engine);
    assertThat(
            restored.vaults.restore(
                backup, restored.folder, Home.passphrase(), List.of(home.folder)))
        .isInstanceOf(RestoreOutcome.Restored.class);
    try (Vault vault = restored.open()) {
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
    }
  }

  @Test
  void everythingIsEncryptedAnewAndMadeSmall() {
    CaseFile thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      ((StoredVault) vault).compact();
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
    }
    assertThat(
            home.vaults.encryptAnew(
                home.folder, Home.passphrase(), Optional.empty(), Progress.UNSEEN))
        .isInstanceOf(EncryptAnewOutcome.Done.class);
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void anEarlierStateOfTheTablesIsRefusedAsDamaged() throws Exception {
    Path database;
    byte[] earlier;
    CaseFile thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
    }
    database = new VaultFolder(home.folder, Home.CHEAP, new SecureRandom()).databaseFile();
    earlier = Files.readAllBytes(database);
    try (Vault vault = home.open()) {
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("senere")));
    }
    Files.write(database, earlier);
    assertThat(home.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
  }
}
