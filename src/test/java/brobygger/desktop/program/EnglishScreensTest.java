package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every screen about keys, backups, restoring, the log and erasing, in English without Danish. */
final class EnglishScreensTest {
  private static final Pattern DANISH =
      Pattern.compile(
          "(?U).*[æøåÆØÅ].*|.*\\b(og|ikke|sager|sikkerhedskopi|adgangssætning|mappe|kopi)\\b.*");

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;

  private Path home() {
    return temp.resolve("home");
  }

  private static void english(Path home) throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve("preferences.json"), "{\"language\": \"en\"}");
  }

  private void look(LiveWindow live, String name) {
    live.pictures("en-" + name);
    assertThat(live.words())
        .as(name)
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words.replace("Dansk", "")).doesNotMatch(DANISH.pattern()));
  }

  @Test
  void theFirstStart() throws IOException {
    english(home());
    try (LiveWindow live = new LiveWindow(screen, home())) {
      live.write("#open-name", "Anna Lund");
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.write("#open-again", LiveWindow.PASSPHRASE);
      look(live, "first");
      live.press("#open-go");
      live.on("#recovery-written");
      look(live, "recovery");
      live.press("#recovery-written");
      look(live, "recovery-check");
      live.press("#recovery-back");
      live.press("#recovery-later");
      live.on("#nav-today");
      look(live, "today");
    }
  }

  private void make(LiveWindow live) {
    CreateVaultOutcome made =
        live.vaults.create(
            home(),
            new Profile("Anna Lund", ProfileRole.CONSULTANT, ""),
            LiveWindow.PASSPHRASE.toCharArray(),
            Optional.of(RecoveryKey.random(new SecureRandom())));
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      CaseFile file =
          FiveSteps.open("Jonas Nielsen", new Owner("Anna Lund", ""), LocalDate.of(2026, 11, 2));
      vault.caseFiles().add(file, "case.new");
      vault.audit().note(AuditAction.EXPORTED, List.of(file.id()), "to Bo.json", "");
      vault.backups().take(BackupReason.ASKED);
    }
  }

  @Test
  void anOpenVault() throws IOException {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      make(first);
    }
    english(home());
    try (LiveWindow live = new LiveWindow(screen, home())) {
      look(live, "unlock");
      live.press("#open-forgotten");
      look(live, "forgotten");
      live.press("#forgotten-back");
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.press("#nav-settings");
      live.on("#backups-newest");
      look(live, "settings");
      live.press("#keys-change");
      look(live, "keys-change");
      live.press("#keys-cancel");
      live.press("#keys-recovery");
      look(live, "keys-recovery");
      live.press("#keys-cancel");
      live.press("#backups-restore");
      look(live, "restore");
      live.write("#restore-passphrase", LiveWindow.PASSPHRASE);
      live.press("#restore-go");
      live.on("#restore-list");
      look(live, "restore-compared");
      live.press("#restore-close");
      live.press("#nav-cases");
      live.until(() -> !((TableView<?>) live.on("#cases-table")).getItems().isEmpty(), "a case");
      live.key("#cases-words", KeyCode.ENTER);
      live.press("#show-audit");
      look(live, "audit");
      live.press("#audit-close");
      live.press("#erase-case");
      live.on("#erase-go");
      look(live, "erase");
    }
  }

  @Test
  void aDamagedVault() throws IOException {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      make(first);
    }
    english(home());
    LiveWindow.damage(home());
    try (LiveWindow live = new LiveWindow(screen, home())) {
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.on("#damaged-go");
      look(live, "damaged");
      live.press("#damaged-go");
      live.on("#restore-list");
      look(live, "damaged-fetched");
    }
  }
}
