package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.edit.MadeEdit;
import brobygger.store.backup.BackupsTest;
import brobygger.usecase.backup.CompareVaults;
import brobygger.usecase.backup.VaultComparison;
import brobygger.usecase.backup.VaultComparison.Line;
import brobygger.usecase.backup.VaultComparison.Side;
import brobygger.usecase.backup.VaultComparison.Standing;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restored vault beside the one that went on. */
class CompareVaultsTest {
  @TempDir Path temp;
  private Vault here;
  private Vault backup;

  @BeforeEach
  void aVaultAndItsBackup() {
    Home home = new Home(temp.resolve("home"));
    here = home.create();
    for (String name : new String[] {"Anna", "Bo", "Carl", "Dorte", "Eva"}) {
      here.caseFiles().add(FiveSteps.open(name, new Owner("Ida Holm", ""), Home.DAY), "case.new");
    }
    Path file = BackupsTest.taken(here.backups().takeInto(temp.resolve("usb")));
    Path restored = temp.resolve("restored");
    assertThat(home.vaults.restore(file, restored, Home.passphrase()))
        .isInstanceOf(RestoreOutcome.Restored.class);
    backup = ((OpenVaultOutcome.Opened) home.vaults.open(restored, Home.passphrase())).vault();
  }

  @AfterEach
  void close() {
    here.close();
    backup.close();
  }

  private static CaseFileId id(Vault vault, String name) {
    return vault.caseFiles().all().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void note(Vault vault, String name, String text) {
    vault.caseFiles().edit(id(vault, name), MadeEdit.of("note.add", Home.noted(text)));
  }

  @Test
  void aBackupThatWasJustTakenIsTheSame() {
    VaultComparison comparison = new CompareVaults().between(here, backup);
    assertThat(comparison.isSame()).isTrue();
    assertThat(comparison.lines()).hasSize(5);
  }

  @Test
  void everyDifferenceIsSaidCaseByCase() {
    note(here, "Anna", "kun her");
    note(backup, "Bo", "kun i kopien");
    note(here, "Carl", "her");
    note(backup, "Carl", "der");
    here.erasures().erase(id(here, "Dorte"), "");
    here.caseFiles().add(Home.thomas(), "case.new");
    VaultComparison comparison = new CompareVaults().between(here, backup);
    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.lines())
        .extracting(Line::name, Line::standing)
        .containsExactly(
            tuple("Carl", Standing.BOTH_CHANGED),
            tuple("Bo", Standing.NEWER_IN_BACKUP),
            tuple("Dorte", Standing.ERASED_HERE),
            tuple("Anna", Standing.NEWER_HERE),
            tuple("Thomas Berg", Standing.ONLY_HERE),
            tuple("Eva", Standing.SAME));
    Line anna = comparison.lines().get(3);
    assertThat(Objects.requireNonNull(anna.here()).notes()).isEqualTo(1);
    assertThat(anna.backup()).isEqualTo(new Side(0, Home.CLOCK.instant()));
  }

  @Test
  void aCaseThatWasNeverHereIsOnlyInTheBackup() {
    backup.caseFiles().add(Home.thomas(), "case.new");
    assertThat(new CompareVaults().between(here, backup).lines().getFirst())
        .returns("Thomas Berg", Line::name)
        .returns(Standing.ONLY_IN_BACKUP, Line::standing);
  }

  @Test
  void withNothingToCompareItIsAListing() {
    note(backup, "Eva", "et notat");
    assertThat(new CompareVaults().listing(backup).lines())
        .allMatch(line -> line.standing() == Standing.UNKNOWN && line.here() == null)
        .filteredOn(line -> line.name().equals("Eva"))
        .extracting(line -> Objects.requireNonNull(line.backup()).notes())
        .containsExactly(1);
  }
}
