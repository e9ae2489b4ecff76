package brobygger.desktop.tour;

import brobygger.desktop.look.Theme;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The program's own window, opened on one home folder. On the screen's thread. */
public interface TourWindow {
  /** The window. */
  Stage stage();

  /** What it shows. */
  Scene scene();

  /**
   * Changes theme and text size as the settings do.
   *
   * @param textPercent 100 to 200
   */
  void dress(Theme theme, int textPercent);

  /** Keeps what was typed, locks the vault, closes the window, then goes on. */
  void close(Runnable closed);
}
