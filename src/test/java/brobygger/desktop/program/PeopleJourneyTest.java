package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyTopic;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  @BeforeEach
  void aVaultWithAVisitToday() {
    vault().holdingSamira();
  }

  @Test
  void aCompanyIsPreparedFromTheCaseAndOneIsBackAgain() {
    LiveWindow live = vault().unlocked("#next-visit");
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
      assertThat(live.isSeen("#company-back")).isFalse();
    }
    List<Company> kept = vault().read(live, vault -> vault.companies().documents());
    assertThat(kept)
        .singleElement()
        .extracting(c -> c.answer(CompanyTopic.WHOM))
        .isEqualTo("Fatima, inden frokost");
  }

  @Test
  void theCitizenTakesOnePageHome() throws IOException {
    LiveWindow live = vault().unlocked("#next-visit");
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
    List<AuditAction> noted =
        vault()
            .read(live, vault -> vault.audit().entries().stream().map(AuditEntry::action).toList());
    assertThat(noted).containsSubsequence(AuditAction.BEGUN, AuditAction.PRINTED);
  }

  private static void open(LiveWindow live) {
    ActionCounter hands = new ActionCounter(screen, live);
    hands.chord(KeyCode.CONTROL, KeyCode.K);
    live.on("#palette-field");
    hands.type("samira").chord(KeyCode.ENTER);
    live.on("#case-name");
  }
}
