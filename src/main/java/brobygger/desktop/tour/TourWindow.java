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

  /** Changes the theme as the setting does. */
  void dress(Theme theme);

  /** Keeps what was typed, locks the vault, closes the window, then goes on. */
  void close(Runnable closed);
}
