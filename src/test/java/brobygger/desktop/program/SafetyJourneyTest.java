package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A damaged vault and the way back; a backup looked at beside the open vault. */
final class SafetyJourneyTest {
  private static final String EARLIER = "Mappen ser ud til at være fra en tidligere dag";

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;

  private Path home() {
    return temp.resolve("brobygger");
  }

  private static CaseFile named(String name) {
    return FiveSteps.open(name, new Owner("Anna Lund", ""), LocalDate.of(2026, 11, 2));
  }

  /** A vault with two cases and, if asked, a backup of both. */
  private void make(LiveWindow live, Path home, Optional<Path> usb, boolean own) {
    CreateVaultOutcome made =
        live.vaults.create(
            home,
            new Profile("Anna Lund", ProfileRole.CONSULTANT, ""),
            LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      vault.caseFiles().add(named("Jonas Nielsen"), "case.new");
      vault
          .caseFiles()
          .add(named("Samira Aziz " + "med et meget langt navn ".repeat(6)), "case.new");
      usb.ifPresent(
          there ->
              assertThat(vault.backups().takeInto(there)).isInstanceOf(BackupOutcome.Taken.class));
      if (own) {
        assertThat(vault.backups().take(brobygger.usecase.home.BackupReason.ASKED))
            .isInstanceOf(BackupOutcome.Taken.class);
      }
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findFirst().orElseThrow();
    }
  }

  private LiveWindow prepared(Path home, Optional<Path> usb, boolean own) {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      make(first, home, usb, own);
    }
    return new LiveWindow(screen, home);
  }

  private static void unlock(LiveWindow live) {
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
  }

  @Test
  void aDamagedVaultIsToldAndTheNewestBackupTakesItsPlace() throws IOException {
    byte[] hurt;
    try (LiveWindow live = prepared(home(), Optional.empty(), true)) {
      hurt = LiveWindow.damage(home());
      unlock(live);
      live.on("#damaged-go");
      live.pictures("damaged");
      assertThat(((TextField) live.on("#damaged-folder")).getText()).isEqualTo(home().toString());
      assertThat(live.says("#damaged-go"))
          .isEqualTo("Hent sikkerhedskopien fra i dag kl.\u00a08.30");
      live.press("#damaged-go");
      ListView<?> list = (ListView<?>) live.on("#restore-list");
      assertThat(list.getItems()).hasSize(2);
      assertThat(Files.readAllBytes(home().resolve("cases.mv.db"))).isEqualTo(hurt);
      live.pictures("damaged-fetched");
      live.press("#damaged-use");
      live.on("#nav-today");
    }
    Path aside = temp.resolve("brobygger-beskadiget-" + LocalDate.now(RecordingDesk.CLOCK));
    assertThat(Files.readAllBytes(aside.resolve("cases.mv.db"))).isEqualTo(hurt);
    try (LiveWindow again = new LiveWindow(screen, home())) {
      unlock(again);
      again.on("#nav-today");
    }
  }

  @Test
  void withoutAGoodBackupAFileCanBeChosenAndAWrongPassphraseIsTold() throws IOException {
    Path usb = Files.createDirectory(temp.resolve("usb"));
    Path home = temp.resolve("en mappe med et langt navn ".repeat(5).strip());
    try (LiveWindow live = prepared(home, Optional.of(usb), false)) {
      LiveWindow.damage(home);
      Files.setLastModifiedTime(
          home.resolve("cases.anchor"),
          FileTime.from(RecordingDesk.CLOCK.instant().plus(Duration.ofHours(3))));
      unlock(live);
      live.on("#damaged-pick");
      live.pictures("damaged-none");
      assertThat(live.find("#damaged-go")).isNull();
      Path letter = Files.writeString(temp.resolve("brev.txt"), "Kære Anna");
      live.file = Optional.of(letter);
      live.press("#damaged-pick");
      live.press("#damaged-go");
      assertThat(live.says("#damaged-problem")).contains("ikke en sikkerhedskopi");
      live.file = Optional.of(only(usb));
      live.press("#damaged-pick");
      live.write("#damaged-passphrase", "noget helt andet");
      live.press("#damaged-go");
      assertThat(live.says("#damaged-problem")).contains("passer ikke til kopien");
      live.pictures("damaged-chosen");
      live.write("#damaged-passphrase", LiveWindow.PASSPHRASE);
      live.press("#damaged-go");
      live.on("#restore-list");
      assertThat(live.says("#damaged-gap")).contains("kl.\u00a011.30", "må skrives igen");
      live.pictures("damaged-gap");
      live.press("#damaged-back");
      live.on("#open-passphrase");
      assertThat(live.vaults.open(home, LiveWindow.PASSPHRASE.toCharArray()))
          .isInstanceOf(OpenVaultOutcome.Damaged.class);
    }
  }

  @Test
  void aBackupIsLookedAtBesideTheOpenVaultWhichStaysAsItIs() throws IOException {
    Path place = Files.createDirectory(temp.resolve("sted"));
    try (LiveWindow live = prepared(home(), Optional.empty(), true)) {
      try (Vault vault =
          ((OpenVaultOutcome.Opened) live.vaults.open(home(), LiveWindow.PASSPHRASE.toCharArray()))
              .vault()) {
        vault.caseFiles().add(named("Ida Berg"), "case.new");
      }
      unlock(live);
      live.press("#nav-settings");
      live.on("#backups-newest");
      live.pictures("settings-all");
      live.press("#backups-restore");
      live.on("#restore-which");
      live.folder = Optional.of(place);
      live.press("#restore-where");
      live.pictures("restore-sheet");
      live.write("#restore-passphrase", "forkert ord");
      live.press("#restore-go");
      assertThat(live.says("#restore-problem")).contains("passer ikke til kopien");
      live.write("#restore-passphrase", LiveWindow.PASSPHRASE);
      live.press("#restore-go");
      ListView<?> list = (ListView<?>) live.on("#restore-list");
      assertThat(list.getItems()).hasSize(3);
      assertThat(String.valueOf(list.getItems().getFirst())).contains("Ida Berg", "ONLY_HERE");
      live.pictures("restore-compared");
      live.press("#restore-close");
      assertThat(live.find("#restore-list")).isNull();
    }
    assertThat(only(place)).hasFileName("brobygger-gendannet-2026-11-24");
    assertThat(List.of("vault.json", "cases.mv.db", "cases.anchor"))
        .allSatisfy(name -> assertThat(only(place).resolve(name)).exists());
  }

  @Test
  void aHomePutBackToAnEarlierDayIsToldOnTodayUntilItIsAcknowledged() throws IOException {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      make(first, home(), Optional.empty(), true);
      Path kept = Files.createDirectories(temp.resolve("yesterday"));
      for (String name : List.of("vault.json", "cases.mv.db", "cases.anchor")) {
        Files.copy(home().resolve(name), kept.resolve(name));
      }
      OpenVaultOutcome open = first.vaults.open(home(), LiveWindow.PASSPHRASE.toCharArray());
      try (Vault vault = ((OpenVaultOutcome.Opened) open).vault()) {
        vault.caseFiles().add(named("Lene Rask"), "case.new");
      }
      for (String name : List.of("vault.json", "cases.mv.db", "cases.anchor")) {
        Files.copy(kept.resolve(name), home().resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (LiveWindow live = new LiveWindow(screen, home())) {
      unlock(live);
      live.until(() -> live.words().contains(EARLIER), "a warning");
      live.pictures("today-earlier");
      live.pressWords("Det er med vilje");
      live.until(() -> live.words().contains("Godt. Brobygger går videre herfra."), "an answer");
      live.press("#nav-cases");
      live.press("#nav-today");
      live.until(() -> !live.words().contains(EARLIER), "no warning");
    }
  }

  @Test
  void theDailyBackupIsTakenByItselfWhileTheWindowIsOpen() throws IOException {
    try (LiveWindow live = prepared(home(), Optional.empty(), false)) {
      unlock(live);
      live.on("#nav-today");
      Path backups = home().resolve("backups");
      live.until(() -> holdsBackup(backups), "a backup");
    }
    assertThat(only(home().resolve("backups")).getFileName().toString())
        .contains("-daily.brobygger-backup");
  }

  private static boolean holdsBackup(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.anyMatch(each -> each.toString().endsWith(".brobygger-backup"));
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void todayRemindsWhenNoneCanBeTakenAndTheReminderGoesAwayOnceItCan() throws IOException {
    try (LiveWindow live = prepared(home(), Optional.empty(), false)) {
      Path inTheWay = Files.writeString(home().resolve("backups"), "in the way");
      unlock(live);
      live.until(
          () -> live.words().contains("Du har ingen sikkerhedskopi af dine sager"), "a reminder");
      live.pictures("today-backup");
      live.pressWords("Tag en nu");
      live.until(
          () -> live.words().contains("Der er ingen ny sikkerhedskopi"), "why there is none");
      live.pictures("today-backup-failed");
      live.pressWords("Forstået");
      Files.delete(inTheWay);
      live.pressWords("Tag en nu");
      live.until(
          () -> !live.words().contains("Du har ingen sikkerhedskopi af dine sager"),
          "the reminder is gone");
      live.pictures("today-backup-taken");
    }
    assertThat(only(home().resolve("backups"))).isRegularFile();
  }
}
