package brobygger.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.look.Theme;
import brobygger.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PreferencesFileTest {
  @TempDir private Path home;

  @Test
  void readsBackWhatWasWritten() throws IOException {
    Preferences chosen = new Preferences(Theme.DARK, Language.ENGLISH, 150, 15, 3);
    new PreferencesFile(home.resolve("new")).write(chosen);
    assertThat(new PreferencesFile(home.resolve("new")).read())
        .isEqualTo(new PreferencesFile.Outcome.Read(chosen));
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
