package brobygger.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.look.Theme;
import brobygger.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PreferencesFileTest {
  @TempDir private Path home;

  @Test
  void readsBackWhatWasWritten() throws IOException {
    Preferences chosen =
        new Preferences(Theme.DARK, Language.ENGLISH, 150, 15, 3, Optional.empty());
    new PreferencesFile(home.resolve("new")).write(chosen);
    assertThat(new PreferencesFile(home.resolve("new")).read())
        .isEqualTo(new PreferencesFile.Outcome.Read(chosen));
  }

  @Test
  void readsBackWhereTheWindowStood() throws IOException {
    Preferences chosen =
        Preferences.STANDARD.withWindow(new WindowPlace(-1900, 12, 1280, 680, true));
    new PreferencesFile(home).write(chosen);
    assertThat(new PreferencesFile(home).read())
        .isEqualTo(new PreferencesFile.Outcome.Read(chosen));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"windowX\": 1, \"windowY\": 2, \"windowWidth\": 1200",
        "\"windowX\": 1, \"windowY\": 2, \"windowWidth\": -5, \"windowHeight\": 700",
        "\"windowX\": \"left\", \"windowY\": 2, \"windowWidth\": 1200, \"windowHeight\": 700",
        "\"windowX\": 99999999999, \"windowY\": 2, \"windowWidth\": 1, \"windowHeight\": 1"
      })
  void aPlaceThatMakesNoSenseIsForgottenAndNothingElse(String place) throws IOException {
    Files.writeString(home.resolve(PreferencesFile.NAME), "{\"textPercent\": 150, " + place + "}");
    assertThat(new PreferencesFile(home).read())
        .isEqualTo(new PreferencesFile.Outcome.Read(Preferences.STANDARD.withTextPercent(150)));
  }

  @Test
  void whereTheWindowStandsIsNoReasonToMakeAFolderOrToMoveABrokenFile() throws IOException {
    WindowPlace place = new WindowPlace(10, 20, 1200, 700, false);
    PreferencesFile nowhere = new PreferencesFile(home.resolve("new"));
    new SettingsViewModel(nowhere, nowhere.read(), BackgroundWork.onThisThread()).standsAt(place);
    assertThat(home.resolve("new")).doesNotExist();
    Path file = Files.writeString(home.resolve(PreferencesFile.NAME), "{oh");
    PreferencesFile broken = new PreferencesFile(home);
    new SettingsViewModel(broken, broken.read(), BackgroundWork.onThisThread()).standsAt(place);
    assertThat(file).hasContent("{oh");
    Files.delete(file);
    new SettingsViewModel(broken, broken.read(), BackgroundWork.onThisThread()).standsAt(place);
    assertThat(broken.read())
        .isEqualTo(new PreferencesFile.Outcome.Read(Preferences.STANDARD.withWindow(place)));
  }

  @Test
  void withoutAFileTheStandardHolds() {
    assertThat(new PreferencesFile(home).read())
        .isEqualTo(new PreferencesFile.Outcome.Read(Preferences.STANDARD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"theme\": \"pink\"}",
        "{\"language\": \"de\"}",
        "{\"textPercent\": 900}",
        "{\"lockMinutes\": 0}",
        "{\"lockMinutes\": 61}",
        "{\"keepYears\": 0}",
        "{\"keepYears\": 31}",
        "{\"textPercent\": \"many\"}",
        "{\"theme\": \"dark\", \"theme\": \"light\"}",
        "{\"theme\": {}}",
        "{} {}"
      })
  void aBrokenFileIsToldOfAndLeftAlone(String content) throws IOException {
    Path file = Files.writeString(home.resolve(PreferencesFile.NAME), content);
    assertThat(new PreferencesFile(home).read())
        .isEqualTo(new PreferencesFile.Outcome.Broken(file));
    assertThat(file).hasContent(content);
  }

  @Test
  void aBrokenFileIsPutAsideWhenSomethingIsChosen() throws IOException {
    Files.writeString(home.resolve(PreferencesFile.NAME), "{oh");
    PreferencesFile file = new PreferencesFile(home);
    SettingsViewModel model =
        new SettingsViewModel(file, file.read(), BackgroundWork.onThisThread());
    assertThat(model.brokenProperty().get()).isTrue();
    model.change(now -> now.withTheme(Theme.DARK));
    assertThat(model.brokenProperty().get()).isFalse();
    assertThat(home.resolve(PreferencesFile.NAME + ".broken")).hasContent("{oh");
    assertThat(file.read())
        .isEqualTo(new PreferencesFile.Outcome.Read(Preferences.STANDARD.withTheme(Theme.DARK)));
  }

  @Test
  void refusesATextSizeOutsideItsRange() {
    assertThatThrownBy(() -> Preferences.STANDARD.withTextPercent(99))
        .hasMessageContaining("textPercent");
    assertThatThrownBy(() -> Preferences.STANDARD.withTextPercent(201))
        .hasMessageContaining("textPercent");
  }
}
