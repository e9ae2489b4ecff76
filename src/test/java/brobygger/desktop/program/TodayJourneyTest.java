package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Snooze;
import brobygger.desktop.ScreenPictures;
import brobygger.samples.SampleCases;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Putting a call off on Today and letting it call again, in the real window. */
final class TodayJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path temp;

  private Path home() {
    return temp.resolve("home");
  }

  private void make(LiveWindow live) {
    CreateVaultOutcome made =
        live.vaults.create(
            home(),
            new Profile("Anna Lund", ProfileRole.CONSULTANT, ""),
            LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
      SampleCases samples = SampleCases.on(TODAY);
      samples.companies().forEach(company -> vault.companies().add(company, "sample"));
      samples.cases().forEach(file -> vault.caseFiles().add(file, "sample"));
    }
  }

  private List<Snooze> kept(LiveWindow live) {
    OpenVaultOutcome open = live.vaults.open(home(), LiveWindow.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) open).vault()) {
      return vault.caseFiles().documents().stream()
          .map(CaseFile::snoozes)
          .flatMap(List::stream)
          .toList();
    }
  }

  @Test
  void aCallIsPutOffForAReasonShownBelowAndTakenBack() {
    try (LiveWindow first = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      make(first);
    }
    try (LiveWindow live = new LiveWindow(screen, home())) {
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      live.press("#open-go");
      live.on(".snooze");
      live.pictures("today-samples");
      live.press(".snooze");
      live.press("#snooze-go");
      assertThat(live.says("#snooze-wrong")).contains("kort grund");
      live.write("#snooze-why", "Grethe er på ferie");
      live.write("#snooze-date-text", "23.11.2026");
      live.press("#snooze-go");
      assertThat(live.says("#snooze-wrong")).contains("efter i dag");
      live.write("#snooze-date-text", "4.12.2026");
      live.pictures("today-snooze-question");
      live.press("#snooze-go");
      live.on(".snoozed");
      live.until(
          () ->
              live.words().contains("udskudt til fredag den 4. december, fordi Grethe er på ferie"),
          "the reason is shown");
      screen.onScreen(
          () -> {
            ((ScrollPane) Objects.requireNonNull(live.find(".calls .scroll-pane"))).setVvalue(1);
            return true;
          });
      live.pictures("today-snoozed");
      live.press(".snoozed .snooze");
      live.until(() -> live.find(".snoozed") == null, "it calls again");
      live.press(".snooze");
      live.toggle("#snooze-week");
      live.write("#snooze-why", "Aftalt med borgeren");
      live.press("#snooze-go");
      live.on(".snoozed");
      live.folder = Optional.of(temp);
      live.press("#today-calendar");
      live.on("#calendar-save");
      live.pictures("today-calendar");
      live.press("#calendar-save");
      live.until(() -> Files.exists(temp.resolve("moeder-2026-11-24.ics")), "a file is written");
      live.until(() -> live.find("#calendar-save") == null, "the sheet is closed");
    }
    assertThat(temp.resolve("moeder-2026-11-24.ics"))
        .content()
        .contains("SUMMARY:Opfølgning: Jonas")
        .doesNotContain("Holm");
    try (LiveWindow after = new LiveWindow(screen, temp.resolve("elsewhere"))) {
      assertThat(kept(after))
          .singleElement()
          .satisfies(
              snooze -> {
                assertThat(snooze.until()).isEqualTo(LocalDate.of(2026, 12, 1));
                assertThat(snooze.reason()).isEqualTo("Aftalt med borgeren");
              });
    }
  }
}
