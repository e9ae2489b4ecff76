package brobygger.desktop.tour;

import java.nio.file.Path;

/** Opens the program's own window on a home folder. On the screen's thread. */
@FunctionalInterface
public interface TourWindows {
  /**
   * The window, shown in the corner of the screen with its opening screen.
   *
   * @param home folder of the vault, empty or not
   */
  TourWindow open(Path home);
}
