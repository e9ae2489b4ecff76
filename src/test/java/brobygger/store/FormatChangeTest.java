package brobygger.store;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.edit.CitizenEdits;
import brobygger.usecase.Turns;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A home of the first format of a case: what is taken back or brought back lies before the second.
 */
class FormatChangeTest {
  @TempDir Path temp;

  @BeforeEach
  void theKeptHome() throws IOException {
    try (InputStream kept =
            FormatChangeTest.class.getResourceAsStream("/brobygger/formats/34fcd3a/home.zip");
        ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(kept))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = temp.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.copy(zip, target);
        }
      }
    }
  }

  private Vault opened() throws IOException {
    Path home;
    try (var all = Files.walk(temp)) {
      home =
          Objects.requireNonNull(
              all.filter(f -> f.endsWith("vault.json")).findFirst().orElseThrow().getParent());
    }
    OpenVaultOutcome outcome =
        new StoredVaults(Home.engine(), Home.CLOCK, Home.CHEAP)
            .open(home, "hedelyng brinker fjordens vintersol".toCharArray());
    return ((OpenVaultOutcome.Opened) outcome).vault();
  }

  private static CaseFile first(Vault vault) {
    return vault.caseFiles().get(vault.caseFiles().all().getFirst().id());
  }

  @Test
  void anEditAcrossTheChangeIsTakenBackAndDoneAgain() throws IOException {
    try (Vault vault = opened()) {
      CaseFile before = first(vault);
      assertThat(before.steps()).isEqualTo(FiveSteps.ALL);
      vault.caseFiles().edit(before.id(), CitizenEdits.set(CitizenEdits.PHONE, "10 20 30 40"));
      assertThat(first(vault).citizen().phone()).isEqualTo("10 20 30 40");
      Turns.undo(vault.caseFiles(), before.id());
      assertThat(first(vault)).isEqualTo(before);
      Turns.redo(vault.caseFiles(), before.id());
      assertThat(first(vault).citizen().phone()).isEqualTo("10 20 30 40");
      assertThat(first(vault).steps()).isEqualTo(FiveSteps.ALL);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void anEarlierStateIsBroughtBackWithItsSteps() throws IOException {
    try (Vault vault = opened()) {
      CaseFile before = first(vault);
      vault.caseFiles().edit(before.id(), CitizenEdits.set(CitizenEdits.PHONE, "10 20 30 40"));
      List<HistoryEntry> history = vault.caseFiles().history(before.id());
      assertThat(history).hasSizeGreaterThan(2);
      // The newest of the first format; earlier ones were before a note that is sealed.
      CaseFile restored = vault.caseFiles().restore(before.id(), history.get(1).id());
      assertThat(restored).isEqualTo(before);
      assertThat(first(vault)).isEqualTo(before);
      assertThat(restored.steps()).isEqualTo(FiveSteps.ALL);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }
}
