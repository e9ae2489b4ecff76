package brobygger.desktop.shell;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.settings.SettingsViewModel;
import brobygger.desktop.settings.WindowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Opens the window where it stood last, on a screen that is there, and remembers where it goes. */
@Lives(Lifetime.PROGRAM)
public final class PlacedWindow {
  /** A window that becomes as large as its screen moves first and says so after. */
  private static final Duration CALM = Duration.millis(400);

  private final Stage stage;
  private final SettingsViewModel settings;
  private final Supplier<List<WindowPlace.Area>> screens;
  private final PauseTransition calm = new PauseTransition(CALM);
  private WindowPlace free;

  /**
   * Places the window, which is not shown yet.
   *
   * @param screens the screens there are, the main one first
   */
  public PlacedWindow(
      Stage stage, SettingsViewModel settings, Supplier<List<WindowPlace.Area>> screens) {
    this.stage = stage;
    this.settings = settings;
    this.screens = screens;
    free = WindowPlace.on(screens.get(), settings.preferencesProperty().get().window());
    place();
  }

  /** The screens of this computer. On the JavaFX thread. */
  public static List<WindowPlace.Area> screens() {
    List<WindowPlace.Area> areas = new ArrayList<>();
    areas.add(area(Screen.getPrimary()));
    Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .map(PlacedWindow::area)
        .forEach(areas::add);
    return areas;
  }

  private static WindowPlace.Area area(Screen screen) {
    Rectangle2D free = screen.getVisualBounds();
    return new WindowPlace.Area(
        (int) free.getMinX(), (int) free.getMinY(), (int) free.getWidth(), (int) free.getHeight());
  }

  private void place() {
    stage.setMinWidth(WindowPlace.leastWidth(screens.get()));
    stage.setMinHeight(WindowPlace.leastHeight(screens.get()));
    stage.setX(free.x());
    stage.setY(free.y());
    stage.setWidth(free.width());
    stage.setHeight(free.height());
    stage.setMaximized(free.filling());
    calm.setOnFinished(event -> look());
    stage.xProperty().subscribe(calm::playFromStart);
    stage.yProperty().subscribe(calm::playFromStart);
    stage.widthProperty().subscribe(calm::playFromStart);
    stage.heightProperty().subscribe(calm::playFromStart);
    stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, event -> keep());
  }

  private void look() {
    if (stage.isShowing()
        && !stage.isMaximized()
        && !stage.isIconified()
        && !stage.isFullScreen()
        && stage.getWidth() >= 1
        && stage.getHeight() >= 1) {
      free =
          new WindowPlace(
              (int) stage.getX(),
              (int) stage.getY(),
              (int) stage.getWidth(),
              (int) stage.getHeight(),
              false);
    }
  }

  private void keep() {
    look();
    settings.standsAt(free.filling(stage.isMaximized()));
  }
}
