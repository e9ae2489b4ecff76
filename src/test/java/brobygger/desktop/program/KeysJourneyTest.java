package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.keys.RecoveryKeyViewModel;
import brobygger.desktop.keys.VaultDoor;
import brobygger.report.PrintedRecoveryKeys;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Passphrase and recovery key in the real window. */
final class KeysJourneyTest {
  private static final String OTHER = "syv ænder på den blå sø";

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;
  private final RecoveryKey key = RecoveryKey.random(new SecureRandom());

  private Path home() {
    return temp.resolve("home");
  }

  @BeforeEach
  void aVaultWithARecoveryKey() {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      CreateVaultOutcome made =
          first.vaults.create(
              home(),
              new Profile("Anna Lund", ProfileRole.CONSULTANT, ""),
              LiveWindow.PASSPHRASE.toCharArray(),
              Optional.of(key));
      ((CreateVaultOutcome.Created) made).vault().close();
      first.vaults.confirm(home(), key);
    }
  }

  private LiveWindow unlocked() {
    LiveWindow live = new LiveWindow(screen, home());
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    live.press("#nav-settings");
    live.on("#keys-state");
    return live;
  }

  private static boolean opens(LiveWindow live, Path home, String passphrase) {
    OpenVaultOutcome outcome = live.vaults.open(home, passphrase.toCharArray());
    if (outcome instanceof OpenVaultOutcome.Opened opened) {
      opened.vault().close();
      return true;
    }
    return false;
  }

  @Test
  void theSheetChangesThePassphraseAndSaysWhatIsWrong() {
    try (LiveWindow live = unlocked()) {
      live.press("#keys-change");
      live.write("#keys-old", "noget forkert");
      live.write("#new-passphrase", OTHER);
      live.write("#new-again", OTHER + "!");
      live.press("#keys-go");
      assertThat(live.says("#keys-problem")).contains("ikke ens");
      live.write("#new-again", OTHER);
      live.press("#keys-go");
      assertThat(live.says("#keys-problem")).contains("passer ikke");
      live.pictures("keys-change");
      live.write("#keys-old", LiveWindow.PASSPHRASE);
      live.press("#keys-go");
      live.until(() -> live.find("#keys-go") == null, "the sheet closes");
    }
    try (LiveWindow after = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      assertThat(opens(after, home(), OTHER)).isTrue();
      assertThat(opens(after, home(), LiveWindow.PASSPHRASE)).isFalse();
    }
  }

  @Test
  void theSheetMakesANewRecoveryKeyThatCountsWhenTypedBack() {
    try (LiveWindow live = unlocked()) {
      live.press("#keys-recovery");
      live.write("#keys-old", "noget forkert");
      live.press("#keys-go");
      assertThat(live.says("#keys-problem")).contains("passer ikke");
      live.pictures("keys-recovery");
      live.write("#keys-old", LiveWindow.PASSPHRASE);
      live.press("#keys-go");
      String[] groups = new String[RecoveryKey.GROUPS];
      for (int i = 0; i < groups.length; i++) {
        Labeled group = (Labeled) live.on("#recovery-group-" + (i + 1));
        groups[i] = group.getText();
        assertThat(group.getWidth()).isGreaterThanOrEqualTo(group.prefWidth(-1) - 0.5);
      }
      live.pictures("keys-recovery-shown");
      assertThat(live.vaults.recovery(home())).isEqualTo(RecoveryState.CONFIRMED);
      live.press("#recovery-written");
      for (int i = 0; i < groups.length; i++) {
        if (live.find("#recovery-typed-" + (i + 1)) != null) {
          live.write("#recovery-typed-" + (i + 1), groups[i]);
        }
      }
      live.pictures("keys-recovery-check");
      live.press("#recovery-check");
      live.until(() -> live.find("#recovery-check") == null, "the sheet closes");
      assertThat(live.vaults.recovery(home())).isEqualTo(RecoveryState.CONFIRMED);
    }
  }

  @Test
  void anEarlierKeyFileIsToldAndTakenOnlyWhenAskedFor() throws IOException {
    Path keyFile = home().resolve("vault.json");
    byte[] earlier = Files.readAllBytes(keyFile);
    try (LiveWindow live = unlocked()) {
      live.press("#keys-change");
      live.write("#keys-old", LiveWindow.PASSPHRASE);
      live.write("#new-passphrase", OTHER);
      live.write("#new-again", OTHER);
      live.press("#keys-go");
      live.until(() -> live.find("#keys-go") == null, "the sheet closes");
    }
    Files.write(keyFile, earlier);
    try (LiveWindow live = new LiveWindow(screen, home())) {
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.on("#earlierkey-go");
      live.pictures("earlier-key");
      live.press("#earlierkey-back");
      assertThat(Files.readAllBytes(keyFile)).isEqualTo(earlier);
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.press("#earlierkey-go");
      live.on("#nav-today");
    }
    try (LiveWindow again = unlocked()) {
      again.on("#nav-today");
    }
  }

  @Test
  void everythingIsEncryptedAnewAndTheOldBackupsGoWhenAskedFor() throws IOException {
    Path keyFile = home().resolve("vault.json");
    byte[] before = Files.readAllBytes(keyFile);
    try (LiveWindow live = unlocked()) {
      Node button = live.on("#keys-anew");
      screen.onScreen(
          () -> {
            for (Node each = button; each != null; each = each.getParent()) {
              if (each instanceof ScrollPane around) {
                around.setVvalue(0.75);
              }
            }
            return true;
          });
      live.pictures("keys-card");
      live.press("#keys-anew");
      live.press("#keys-go");
      assertThat(live.says("#keys-problem")).contains("Skriv din adgangssætning");
      live.write("#keys-old", "noget forkert");
      live.write("#keys-paper", "ABC");
      live.press("#keys-go");
      assertThat(live.says("#keys-problem")).isNotEmpty();
      live.write("#keys-paper", "");
      live.pictures("keys-anew");
      live.press("#keys-go");
      live.press("#anew-back");
      assertThat(Files.readAllBytes(keyFile)).isEqualTo(before);
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.press("#nav-settings");
      live.press("#keys-anew");
      live.write("#keys-old", LiveWindow.PASSPHRASE);
      live.press("#keys-go");
      live.on("#anew-backup");
      live.pictures("keys-anew-done");
      Optional.ofNullable((CheckBox) live.find("#anew-remove"))
          .ifPresent(
              box ->
                  screen.onScreen(
                      () -> {
                        box.setSelected(true);
                        return true;
                      }));
      live.press("#anew-go");
      live.on("#nav-today");
    }
    assertThat(Files.readAllBytes(keyFile)).isNotEqualTo(before);
    try (LiveWindow again = unlocked()) {
      assertThat(again.vaults.recovery(home())).isEqualTo(RecoveryState.NONE);
      assertThat(home().resolve(".encrypting")).doesNotExist();
      try (Stream<Path> backups = Files.list(home().resolve("backups"))) {
        assertThat(backups).hasSize(1);
      }
    }
  }

  @Test
  void theRecoveryKeyOnPaperWorksAfterwardsWhenItIsTyped() {
    try (LiveWindow live = unlocked()) {
      live.press("#keys-anew");
      live.write("#keys-old", LiveWindow.PASSPHRASE);
      live.write("#keys-paper", key.line());
      live.press("#keys-go");
      live.press("#anew-go");
      live.on("#nav-today");
      assertThat(live.vaults.recovery(home())).isEqualTo(RecoveryState.CONFIRMED);
    }
  }

  @Test
  void aForgottenPassphraseIsReplacedWithTheRecoveryKey() {
    try (LiveWindow live = new LiveWindow(screen, home())) {
      live.press("#open-forgotten");
      live.write("#forgotten-key", key.line());
      live.write("#new-passphrase", OTHER);
      live.write("#new-again", OTHER);
      live.pictures("forgotten");
      live.press("#forgotten-go");
      live.on("#nav-today");
    }
    try (LiveWindow after = new LiveWindow(screen, home())) {
      after.write("#open-passphrase", OTHER);
      after.press("#open-go");
      after.on("#nav-today");
    }
  }

  @Test
  void theKeyIsSavedAsPdfAndTextAndAnExistingFileIsNeverTouched() throws IOException {
    Texts texts = new Texts(Language.DANISH);
    RecoveryKeyViewModel model;
    try (LiveWindow live = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      model =
          new RecoveryKeyViewModel(
              new VaultDoor(
                  live.vaults,
                  home(),
                  new PrintedRecoveryKeys(() -> texts),
                  RecordingDesk.CLOCK,
                  BackgroundWork.onThisThread()),
              key,
              "Anna Lund",
              new SecureRandom(),
              () -> {});
    }
    Path pdf = temp.resolve("nøgle.pdf");
    model.keepAs(pdf, true);
    assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(model.noticeProperty().get().in(texts)).contains("nøgle.pdf");
    Path text = temp.resolve("nøgle.txt");
    model.keepAs(text, false);
    assertThat(Files.readString(text)).contains(key.groups());
    byte[] before = Files.readAllBytes(pdf);
    model.keepAs(pdf, false);
    assertThat(Files.readAllBytes(pdf)).isEqualTo(before);
    assertThat(model.problemProperty().get().in(texts)).isNotEmpty();
    assertThat(model.noticeProperty().get().in(texts)).isEmpty();
  }
}
