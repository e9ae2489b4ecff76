package brobygger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.settings.Preferences;
import brobygger.desktop.settings.PreferencesFile;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.settings.WindowPlace;
import brobygger.desktop.settings.WindowPlace.Area;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A shown window goes back to its place, on the screens there are then. */
final class PlacedWindowTest {
  private static final Area LARGE = new Area(0, 0, 1920, 1040);
  private static final Area SMALL = new Area(0, 0, 960, 500);

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private Stage open(List<Area> screens) {
    Stage stage =
        screen.onScreen(
            () -> {
              Stage made = new Stage();
              made.setScene(new Scene(new Region(), 1440, 900));
              PreferencesFile file = new PreferencesFile(home);
              new PlacedWindow(
                  made,
                  new SettingsViewModel(file, file.read(), BackgroundWork.onThisThread()),
                  () -> screens);
              made.show();
              return made;
            });
    screen.settle();
    return stage;
  }

  private void close(Stage stage) {
    screen.onScreen(
        () -> {
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          ScreenPictures.away(stage);
          return true;
        });
  }

  private Optional<WindowPlace> kept() {
    PreferencesFile.Outcome.Read read =
        (PreferencesFile.Outcome.Read) new PreferencesFile(home).read();
    return read.preferences().window();
  }

  @Test
  void placeAndSizeAreRememberedWhenItIsClosed() {
    Stage first = open(List.of(LARGE));
    assertThat(first.getWidth()).isEqualTo(1440);
    screen.onScreen(
        () -> {
          first.setX(33);
          first.setY(21);
          first.setWidth(1111);
          first.setHeight(777);
          return true;
        });
    screen.settle();
    close(first);
    assertThat(kept()).contains(new WindowPlace(33, 21, 1111, 777, false));
    Stage again = open(List.of(LARGE));
    assertThat(again.getX()).isEqualTo(33);
    assertThat(again.getWidth()).isEqualTo(1111);
    assertThat(again.getHeight()).isEqualTo(777);
    close(again);
  }

  @Test
  void onASmallScreenNothingForcesItToBeLarger() throws IOException {
    new PreferencesFile(home)
        .write(Preferences.STANDARD.withWindow(new WindowPlace(500, 200, 1440, 900, false)));
    Stage stage = open(List.of(SMALL));
    assertThat(stage.getMinWidth()).isLessThanOrEqualTo(960);
    assertThat(stage.getMinHeight()).isLessThanOrEqualTo(500);
    assertThat(stage.getX() + stage.getWidth()).isLessThanOrEqualTo(960);
    assertThat(stage.getY() + stage.getHeight()).isLessThanOrEqualTo(500);
    close(stage);
  }

  @Test
  void aWindowThatFillsItsScreenDoesSoAgainAndKeepsItsOwnSize() throws IOException {
    WindowPlace before = new WindowPlace(100, 50, 1200, 800, true);
    new PreferencesFile(home).write(Preferences.STANDARD.withWindow(before));
    Stage stage = open(List.of(LARGE));
    assertThat(stage.isMaximized()).isTrue();
    close(stage);
    assertThat(kept()).contains(before);
  }
}
