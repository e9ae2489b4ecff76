package brobygger.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CheckReport.Failure;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
  @TempDir Path temp;
  Home home;
  Path database;
  CaseFile thomas;

  @BeforeEach
  void aVaultWithAHistory() {
    home = new Home(temp.resolve("home"));
    database = home.folder.resolve("cases.mv.db");
    thomas = Home.thomas();
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      for (int i = 0; i < 5; i++) {
        vault.caseFiles().edit(thomas.id(), MadeEdit.of("note.add", Home.noted("Note " + i)));
      }
    }
  }

  @Test
  void anAbruptStopLosesNothingThatWasKept() throws IOException {
    Home copy = new Home(temp.resolve("copy"));
    try (Vault vault = home.open()) {
      vault
          .caseFiles()
          .edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Lige før strømmen gik")));
      copyHome(home.folder, copy.folder);
    }
    try (Vault vault = copy.open()) {
      assertThat(vault.caseFiles().get(thomas.id()).citizen().name())
          .isEqualTo("Lige før strømmen gik");
      assertThat(vault.check()).isEqualTo(new CheckReport.Sound(1, 0, 7));
    }
  }

  @Test
  void aStopBetweenCommitAndAnchorIsNoDamage() throws IOException {
    byte[] anchor = Files.readAllBytes(home.folder.resolve("cases.anchor"));
    try (Vault vault = home.open()) {
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Ny")));
    }
    Files.write(home.folder.resolve("cases.anchor"), anchor);
    try (Vault vault = home.open()) {
      assertThat(vault.caseFiles().get(thomas.id()).citizen().name()).isEqualTo("Ny");
    }
    assertThat(Files.readAllBytes(home.folder.resolve("cases.anchor"))).isNotEqualTo(anchor);
  }

  @Test
  void anOlderDatabasePutBackIsFound() throws IOException {
    byte[] older = Files.readAllBytes(database);
    try (Vault vault = home.open()) {
      vault.caseFiles().edit(thomas.id(), MadeEdit.of("citizen.name", Home.named("Ny")));
    }
    Files.write(database, older);
    // H2 decides how long its file is, so the size may tell before the commit does.
    assertThat(home.tryOpen())
        .isIn(
            new OpenVaultOutcome.Damaged("cases.mv.db", "commit 7 is missing"),
            new OpenVaultOutcome.Damaged("cases.mv.db", "shorter than when it was closed"));
    assertThat(Files.readAllBytes(database)).isEqualTo(older);
  }

  @Test
  void aMissingDatabaseIsDamageAndNotAnEmptyVault() throws IOException {
    Files.delete(database);
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.Damaged("cases.mv.db", "missing"));
    assertThat(database).doesNotExist();
  }

  @Test
  void aMissingOrForeignAnchorIsDamage() throws IOException {
    Path anchor = home.folder.resolve("cases.anchor");
    Files.writeString(anchor, "{\"format\":1,\"seq\":0,\"chain\":\"\",\"tag\":\"\"}");
    assertThat(home.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
    Files.delete(anchor);
    assertThat(home.tryOpen())
        .isEqualTo(new OpenVaultOutcome.Damaged("cases.anchor", "missing or damaged"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.5, 0.9, 0.999})
  void aTruncatedDatabaseNeverPassesForAWholeOne(double part) throws IOException {
    long left = (long) (Files.size(database) * part);
    try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
      channel.truncate(left);
    }
    neverSilentlyOther();
  }

  @Test
  void aFlippedBitNeverPassesForSoundData() throws IOException {
    byte[] sound = Files.readAllBytes(database);
    int step = Math.max(1, sound.length / 40);
    int found = 0;
    for (int at = 11; at < sound.length; at += step) {
      byte[] flipped = sound.clone();
      flipped[at] ^= (byte) (1 << (at % 8));
      Files.write(database, flipped);
      found += neverSilentlyOther() ? 0 : 1;
    }
    assertThat(found).isPositive();
  }

  /** Opens and reads all; true when it is whole after all, which only unused bytes allow. */
  private boolean neverSilentlyOther() throws IOException {
    byte[] before = Files.readAllBytes(database);
    OpenVaultOutcome outcome = home.tryOpen();
    if (!(outcome instanceof OpenVaultOutcome.Opened opened)) {
      assertThat(outcome).isInstanceOf(OpenVaultOutcome.Damaged.class);
      assertThat(Files.readAllBytes(database)).isEqualTo(before);
      return false;
    }
    try (Vault vault = opened.vault()) {
      CheckReport report = vault.check();
      if (report instanceof CheckReport.Unsound) {
        return false;
      }
      assertThat(report).isEqualTo(new CheckReport.Sound(1, 0, 6));
      assertThat(vault.caseFiles().get(thomas.id()).notes()).hasSize(5);
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE case_row SET name = 'Tobias'|PROJECTION",
        "UPDATE case_row SET updated = 'yesterday'|PROJECTION",
        "UPDATE case_row SET opened = DATE '2020-01-01'|PROJECTION",
        "DELETE FROM brief_row; DELETE FROM case_row|PROJECTION",
        "UPDATE brief_row SET brief = X'00'|PROJECTION",
        "UPDATE brief_row SET brief = NULL|PROJECTION",
        "INSERT INTO company_row VALUES (RANDOM_UUID(), 'Spøgelse', '', '', '')|PROJECTION",
        "UPDATE revision SET author = 'Mallory'|REVISION",
        "UPDATE revision SET label = 'x'|REVISION",
        "UPDATE revision SET made_at = '2020-01-01T00:00:00Z'|REVISION",
        "UPDATE revision SET device = RANDOM_UUID()|REVISION",
        "UPDATE document SET sealed = X'00'|SEAL",
        "UPDATE document SET head = (SELECT id FROM revision WHERE depth = 1)|SEAL",
        "UPDATE revision SET change_sealed = (SELECT change_sealed FROM revision WHERE depth ="
            + " 1)|SEAL",
        "UPDATE revision SET kind = 'SABOTAGE'|SEAL",
        "DELETE FROM revision_parent WHERE revision = (SELECT id FROM revision WHERE depth ="
            + " 3)|REPLAY",
        "UPDATE ledger SET chain = REPEAT('0', 64) WHERE seq = 2|LEDGER",
        "DELETE FROM ledger WHERE seq = 2|LEDGER",
      })
  void whatSomebodyWithTheKeyChangedPastTheProgramIsFound(String sql, Failure failure)
      throws SQLException {
    BehindTheBack.change(home, sql);
    try (Vault vault = home.open()) {
      assertThat(vault.check())
          .isInstanceOfSatisfying(
              CheckReport.Unsound.class,
              unsound ->
                  assertThat(unsound.findings())
                      .extracting(CheckReport.Finding::failure)
                      .contains(failure));
    }
  }

  @Test
  void aDocumentThatDoesNotOpenIsSaidToBeDamagedAndTheOthersStillOpen() throws SQLException {
    CaseFile other = Home.thomas();
    try (Vault vault = home.open()) {
      vault.caseFiles().add(other, "case.new");
    }
    BehindTheBack.change(
        home, "UPDATE document SET sealed = X'00' WHERE id = '" + thomas.id() + "'");
    try (Vault vault = home.open()) {
      assertThatExceptionOfType(StoreProblemException.class)
          .isThrownBy(() -> vault.caseFiles().get(thomas.id()))
          .satisfies(e -> assertThat(e.problem()).isInstanceOf(StoreProblem.Damaged.class));
      assertThat(vault.caseFiles().get(other.id())).isEqualTo(other);
    }
  }

  /** Not to be taken for a home whose tables are just being brought on: they say they all are. */
  @ParameterizedTest
  @ValueSource(strings = {"made_before", "identities", "placement_row"})
  void aTableThatIsMissingIsDamage(String table) throws SQLException {
    BehindTheBack.run(home, "DROP TABLE " + table);
    assertThat(home.tryOpen()).isInstanceOf(OpenVaultOutcome.Damaged.class);
  }

  @Test
  void aDatabaseOfANewerProgramIsLeftAlone() throws SQLException {
    BehindTheBack.change(home, "INSERT INTO schema_version VALUES (99, 'V99__later.sql')");
    assertThat(home.tryOpen()).isEqualTo(new OpenVaultOutcome.NewerVersion());
  }

  static void copyHome(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
