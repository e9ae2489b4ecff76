package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.CreateVaultOutcome;
import brobygger.usecase.Profile;
import brobygger.usecase.ProfileRole;
import brobygger.usecase.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From the case to its company and back, and the citizen's page, in the real window. */
final class PeopleJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  @Test
  void aCompanyIsPreparedFromTheCaseAndOneIsBackAgain() {
    LiveWindow live = unlocked();
    try (live) {
      live.press("#nav-cases");
      open(live);
      live.press("#open-company");
      live.on("#company-back");
      new ActionCounter(screen, live).click("#company-page-PREPARE");
      live.write("#company-topic-WHOM", "Fatima, inden frokost");
      new ActionCounter(screen, live).click("#company-page-HISTORY");
      assertThat(live.words()).contains("Samira");
      live.press("#company-back");
      assertThat(live.says("#case-name")).isEqualTo("Samira Aziz");
      live.press("#nav-companies");
      assertThat(live.find("#company-page-PREPARE")).isNotNull();
      assertThat(live.on("#company-back").isVisible()).isFalse();
    }
    try (Vault vault =
        ((brobygger.usecase.OpenVaultOutcome.Opened)
                live.vaults.open(home.resolve("vault"), LiveWindow.PASSPHRASE.toCharArray()))
            .vault()) {
      assertThat(vault.companies().documents())
          .singleElement()
          .extracting(c -> c.answer(brobygger.casefile.CompanyTopic.WHOM))
          .isEqualTo("Fatima, inden frokost");
    }
  }

  @Test
  void theCitizenTakesOnePageHome() throws IOException {
    LiveWindow live = unlocked();
    try (live) {
      live.folder = Optional.of(home);
      live.press("#nav-cases");
      open(live);
      new ActionCounter(screen, live).click("#tab-citizen");
      live.press("#citizen-road");
      Path page = home.resolve("Vejen til job - Samira.pdf");
      live.until(() -> Files.exists(page), "the page is written");
      assertThat(page).isNotEmptyFile();
    }
    assertThat(Files.readAllBytes(home.resolve("Vejen til job - Samira.pdf")))
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private static void open(LiveWindow live) {
    ActionCounter hands = new ActionCounter(screen, live);
    hands.chord(KeyCode.CONTROL, KeyCode.K);
    live.on("#palette-field");
    hands.type("samira").chord(KeyCode.ENTER);
    live.on("#case-name");
  }

  @BeforeEach
  void aVaultWithAVisitToday() {
    try (LiveWindow first = new LiveWindow(screen, home.resolve("elsewhere"))) {
      CreateVaultOutcome made =
          first.vaults.create(
              home.resolve("vault"),
              new Profile("Anna Dahl", ProfileRole.CONSULTANT, "Havnekøbing"),
              LiveWindow.PASSPHRASE.toCharArray(),
              Optional.empty());
      try (Vault vault = ((CreateVaultOutcome.Created) made).vault()) {
        vault.companies().add(SampleCase.KITCHEN, "company.new");
        vault.caseFiles().add(SampleCase.rich().now(), "case.new");
      }
    }
  }

  private LiveWindow unlocked() {
    LiveWindow live = new LiveWindow(screen, home.resolve("vault"));
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    live.on("#next-visit");
    return live;
  }
}
