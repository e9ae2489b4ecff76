package brobygger.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.store.Home;
import brobygger.store.backup.BackupsTest;
import brobygger.store.engine.SchemaVersions;
import brobygger.store.h2.BehindTheBack;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CheckReport.Failure;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.OwnKeys;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One's own keys are written down in the home, and read from there. */
class IdentitiesTest {
  @TempDir Path temp;
  private Home home;
  private Fingerprint first;
  private final CaseFile thomas = Home.thomas();

  @BeforeEach
  void aHomeWithACase() {
    home = new Home(temp.resolve("home"));
    try (Vault vault = home.create()) {
      vault.caseFiles().add(thomas, "case.new");
      first = vault.identity().fingerprint();
    }
  }

  private static Fingerprint sound(Vault vault) {
    assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    assertThat(vault.keys().earlier()).isEmpty();
    return vault.identity().fingerprint();
  }

  @Test
  void aNewHomeHasOneKeySinceItWasMade() {
    try (Vault vault = home.open()) {
      OwnKeys only = vault.keys().keys().getFirst();
      assertThat(only.since()).isEqualTo(Home.CLOCK.instant());
      assertThat(only.until()).isEqualTo(Optional.empty());
      assertThat(sound(vault)).isEqualTo(first);
      assertThat(vault.keys().isOwn(first)).isTrue();
    }
  }

  /** As all homes before were: nothing of the keys was written, they came from the home's own. */
  @Test
  void aHomeOfAnEarlierVersionKeepsItsKeyAndSaysSinceWhen() throws SQLException {
    String earlier = "2025-11-03T09:00:00.250Z";
    BehindTheBack.run(
        home,
        "DROP TABLE identities; DROP TABLE placement_row; DELETE FROM schema_version WHERE version"
            + " >= "
            + SchemaVersions.IDENTITIES);
    try (Vault vault = home.open()) {
      assertThat(sound(vault)).isEqualTo(first);
    }
    BehindTheBack.run(
        home,
        "DROP TABLE identities; DROP TABLE placement_row; DELETE FROM schema_version WHERE version"
            + " >= "
            + SchemaVersions.IDENTITIES
            + "; UPDATE revision SET made_at = '"
            + earlier
            + "'");
    try (Vault vault = home.open()) {
      assertThat(vault.identity().fingerprint()).isEqualTo(first);
      assertThat(vault.keys().keys().getFirst().since())
          .isEqualTo(Instant.parse("2025-11-03T09:00:00Z"));
    }
  }

  /** A stop between the table and the note that it is there. */
  @Test
  void aTableThatCameWithoutItsVersionIsFilledIn() throws SQLException {
    BehindTheBack.run(
        home,
        "DELETE FROM identities; DROP TABLE placement_row; DELETE FROM schema_version WHERE version"
            + " >= "
            + SchemaVersions.IDENTITIES);
    try (Vault vault = home.open()) {
      assertThat(sound(vault)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM identities|SEAL",
        "UPDATE identities SET sealed = X'00'|SEAL",
        "UPDATE identities SET since = '2020-01-01T00:00:00Z'|SEAL",
        "UPDATE identities SET until = '2026-01-01T00:00:00Z'|SEAL",
        "UPDATE identities SET number = REPEAT('0', 30)|SEAL",
        "INSERT INTO identities SELECT REPEAT('0', 30), since, NULL, sealed FROM identities|SEAL",
      })
  void aChangedTableIsFoundAndTheCasesCanStillBeRead(String sql, Failure failure)
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
      assertThat(vault.caseFiles().get(thomas.id())).isEqualTo(thomas);
    }
  }

  @Test
  void theKeyComesAlongWithABackup() {
    Path file;
    try (Vault vault = home.open()) {
      file = BackupsTest.taken(vault.backups().take(BackupReason.ASKED));
    }
    Home restored = new Home(temp.resolve("restored"));
    home.vaults.restore(file, restored.folder, Home.passphrase());
    try (Vault vault = restored.open()) {
      assertThat(sound(vault)).isEqualTo(first);
    }
  }
}
