package brobygger.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.samples.SampleCases;
import brobygger.store.Engines;
import brobygger.store.Home;
import brobygger.usecase.history.CompanySummary;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was typed and not kept, in a real database. */
@ParameterizedClass
@EnumSource(Engines.class)
class DraftsTest {
  @Parameter Engines engine;

  private static final Instant AT = Instant.parse("2026-11-23T13:10:00Z");

  @TempDir Path folder;
  private Home home;
  private CaseFile thomas;

  @BeforeEach
  void begin() {
    home = new Home(folder.resolve("home"), engine);
    SampleCases samples = SampleCases.on(LocalDate.of(2026, 11, 23));
    thomas = samples.cases().getFirst();
    try (Vault vault = home.create()) {
      samples.addTo(vault);
    }
  }

  private Draft about(CaseFile file, String field, String text) {
    return draft(new DraftKey(Optional.of(DocumentKey.of(file.id())), field), text);
  }

  private static Draft draft(DraftKey key, String text) {
    return new Draft(key, "notes", "Tilføjelse", text, "For langt", false, AT);
  }

  @Test
  void aDraftIsThereAfterTheVaultWasClosedAndGoesWhenItIsTakenAway() {
    String awkward = "Første linje\n\t\u05E9\u05DC\u05D5\u05DD \uD83D\uDC4D " + "x".repeat(20_911);
    Draft note = about(thomas, "note/notes-addition", awkward);
    Draft loose = draft(DraftKey.loose("new-case-name"), "Bo");
    try (Vault vault = home.open()) {
      vault.drafts().put(about(thomas, "note/notes-addition", "før"));
      vault.drafts().put(note);
      vault.drafts().put(loose);
    }
    try (Vault vault = home.open()) {
      assertThat(vault.drafts().all()).containsExactlyInAnyOrder(note, loose);
      assertThat(vault.drafts().of(thomas.id())).containsExactly(note);
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
      vault.drafts().remove(note.key());
      vault.drafts().remove(note.key());
      assertThat(vault.drafts().all()).containsExactly(loose);
    }
  }

  @Test
  void theLongestTextOfTheHardestLettersFits() {
    Draft longest = about(thomas, "f", "\u0800".repeat(Draft.LONGEST / 2) + "\t".repeat(500_000));
    try (Vault vault = home.open()) {
      vault.drafts().put(longest);
    }
    try (Vault vault = home.open()) {
      assertThat(vault.drafts().all()).containsExactly(longest);
    }
  }

  @Test
  void itGoesWithThePersonAndWhatNamesThePersonGoesToo() {
    CaseFile other;
    try (Vault vault = home.open()) {
      other = vault.caseFiles().get(SampleCases.on(LocalDate.of(2026, 11, 23)).cases().get(1).id());
      vault.drafts().put(about(thomas, "a", "om ham"));
      vault.drafts().put(about(other, "b", "om en anden"));
      vault.drafts().put(draft(DraftKey.loose("c"), "Ring til " + thomas.citizen().name()));
      vault.drafts().put(draft(DraftKey.loose("d"), "Køb kaffe"));
      assertThat(vault.erasures().erase(thomas.id(), "")).isTrue();
      vault.drafts().put(about(thomas, "a", "om ham igen"));
    }
    try (Vault vault = home.open()) {
      assertThat(vault.drafts().all())
          .extracting(Draft::text)
          .containsExactlyInAnyOrder("om en anden", "Køb kaffe");
      assertThat(vault.check()).isInstanceOf(CheckReport.Sound.class);
    }
  }

  @Test
  void nothingOfItStandsInClear() throws Exception {
    try (Vault vault = home.open()) {
      vault.drafts().put(about(thomas, "felt-der-hedder-noget", "hemmelighederne"));
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("hemmelighederne", "felt-der-hedder-noget");
      }
    }
  }

  @Test
  void aDraftOfACompanyIsNoOnesCase() {
    try (Vault vault = home.open()) {
      CompanySummary company = vault.companies().all().getFirst();
      Draft draft =
          draft(new DraftKey(Optional.of(DocumentKey.of(company.id())), "company-about"), "x");
      vault.drafts().put(draft);
      assertThat(vault.drafts().all()).containsExactly(draft);
      assertThat(vault.drafts().of(thomas.id())).isEmpty();
    }
  }

  @Test
  void itIsInTheBackup() {
    Draft note = about(thomas, "note/notes-addition", "Ringede igen");
    Home restored = new Home(folder.resolve("restored"), engine);
    try (Vault vault = home.open()) {
      vault.drafts().put(note);
      if (!(vault.backups().take(BackupReason.ASKED) instanceof BackupOutcome.Taken taken)) {
        throw new AssertionError();
      }
      assertThat(home.vaults.restore(taken.backup().file(), restored.folder, Home.passphrase()))
          .isInstanceOf(RestoreOutcome.Restored.class);
    }
    try (Vault vault = restored.open()) {
      assertThat(vault.drafts().all()).containsExactly(note);
    }
  }
}
