package brobygger.desktop.program;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX without its warnings about the class path. */
final class QuietStart {
  /**
   * JavaFX warns when it is on the class path instead of the module path. It is there on purpose:
   * one class path for window, commands and tests. Kept in a field, or the level would be lost.
   */
  private static final Logger START_UP = Logger.getLogger("javafx");

  private QuietStart() {}

  /**
   * The same where there may be no display.
   *
   * @return false when JavaFX finds nothing to show a window on
   */
  static boolean tried(Runnable first) {
    try {
      of(first);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Starts it and runs the action on its thread.
   *
   * @throws IllegalStateException when it already runs
   */
  static void of(Runnable first) {
    START_UP.setLevel(Level.SEVERE);
    Platform.startup(first);
  }
}
