package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who has seen a case, and everything about the person as a document. */
final class AuditJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;

  private Path home() {
    return temp.resolve("home");
  }

  private CaseFileId make(LiveWindow live) {
    CaseFile file =
        FiveSteps.open("Jonas Nielsen", new Owner("Anna Lund", ""), LocalDate.of(2026, 11, 2));
    CreateVaultOutcome made =
        live.vaults.create(
            home(),
            new Profile("Anna Lund", ProfileRole.CONSULTANT, ""),
            LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      vault.caseFiles().add(file, "case.new");
      vault
          .audit()
          .note(AuditAction.EXPORTED, List.of(file.id()), "sager til Bo " + "x".repeat(120), "");
      vault.audit().note(AuditAction.PRINTED, List.of(file.id()), "Praktik Jonas.pdf", "");
    }
    return file.id();
  }

  private List<AuditEntry> log(LiveWindow live, CaseFileId id) {
    OpenVaultOutcome open = live.vaults.open(home(), LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) open).vault()) {
      return vault.audit().entries(id);
    }
  }

  private void openCase(LiveWindow live) {
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    live.press("#nav-cases");
    live.until(
        () -> !((TableView<?>) live.on("#cases-table")).getItems().isEmpty(), "a case is listed");
    live.key("#cases-words", KeyCode.ENTER);
    live.on("#case-name");
  }

  @Test
  void theLogIsReadFilteredAndTheDocumentWrittenWithAReason() throws IOException {
    CaseFileId id;
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      id = make(first);
    }
    Path folder = Files.createDirectory(temp.resolve("papirer"));
    try (LiveWindow live = new LiveWindow(screen, home())) {
      live.folder = Optional.of(folder);
      openCase(live);
      live.press("#show-audit");
      ListView<?> list = (ListView<?>) live.on("#audit-list");
      live.until(() -> list.getItems().size() == 3, "three lines");
      assertThat(list.getItems())
          .extracting(line -> ((AuditEntry) line).action())
          .containsExactly(AuditAction.OPENED, AuditAction.PRINTED, AuditAction.EXPORTED);
      live.pictures("audit");
      live.toggle("#audit-filter-PRINTED");
      assertThat(list.getItems()).hasSize(1);
      live.press("#audit-access");
      assertThat(live.says("#audit-problem")).isEqualTo("Skriv kort hvorfor.");
      assertThat(folder).isEmptyDirectory();
      live.write("#audit-reason", "Har bedt om aktindsigt");
      live.press("#audit-access");
      assertThat(live.says("#audit-good")).contains("aktindsigt-2026-11-24.pdf");
      live.pictures("audit-written");
      live.write("#audit-reason", "Har bedt om det igen");
      live.press("#audit-access");
      assertThat(live.says("#audit-problem")).contains("allerede en fil");
    }
    byte[] pdf = Files.readAllBytes(folder.resolve("aktindsigt-2026-11-24.pdf"));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    try (LiveWindow after = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      assertThat(log(after, id))
          .extracting(AuditEntry::action, AuditEntry::why)
          .endsWith(
              org.assertj.core.api.Assertions.tuple(
                  AuditAction.DISCLOSED, "Har bedt om aktindsigt"));
    }
  }

  @Test
  void theHistoryLeadsThereAsWell() {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      make(first);
    }
    try (LiveWindow live = new LiveWindow(screen, home())) {
      openCase(live);
      live.toggle("#tab-history");
      live.on("#history-list");
      live.pictures("history-audit");
      live.press("#show-audit");
      live.on("#audit-list");
      live.press("#audit-close");
      assertThat(live.find("#audit-list")).isNull();
    }
  }
}
