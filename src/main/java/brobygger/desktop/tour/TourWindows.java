package brobygger.desktop.tour;

import brobygger.desktop.exchange.ExchangeFiles;
import java.nio.file.Path;

/** Opens the program's own window on a home folder. On the screen's thread. */
@FunctionalInterface
public interface TourWindows {
  /**
   * The window, shown in the corner of the screen with its opening screen.
   *
   * @param home folder of the vault, empty or not
   * @param files names the files that the user would choose
   */
  TourWindow open(Path home, ExchangeFiles files);
}
