package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.people.Profile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Another name and workplace, in the real window. */
final class ProfileJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  @Test
  void theNewNameHoldsFromThenOn() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl");
    vault.holdingSamira();
    LiveWindow live = vault.unlocked("#next-visit");
    try (live) {
      live.press("#nav-settings");
      live.write("#profile-name", "Anna Dahl Holm");
      live.write("#profile-workplace", "Nyby");
      live.press("#profile-keep");
      live.until(() -> live.says("#profileName").equals("Anna Dahl Holm"), "the new name");
      assertThat(live.says("#profileRole")).contains("Nyby");
      live.pictures("settings-profile");
    }
    Profile profile = vault.read(live, kept -> kept.profile());
    assertThat(profile.name()).isEqualTo("Anna Dahl Holm");
    assertThat(profile.organisation()).isEqualTo("Nyby");
    List<CaseFile> files = vault.read(live, kept -> kept.caseFiles().documents());
    assertThat(files)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.owner().name()).isEqualTo("Anna Dahl Holm"));
  }
}
