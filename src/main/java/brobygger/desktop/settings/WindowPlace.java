package brobygger.desktop.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the window stands on the desk, in pixels, and whether it fills its screen. The numbers are
 * those of the window that does not fill it, so that it has somewhere to go back to.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width with its frame, at least one
 * @param height height with its frame, at least one
 * @param filling whether it fills the screen
 */
public record WindowPlace(int x, int y, int width, int height, boolean filling) {
  /** The size a window has that was never placed by its user. */
  static final int FIRST_WIDTH = 1440;

  static final int FIRST_HEIGHT = 900;

  /** The smallest window the screens are made for; a smaller screen allows a smaller one. */
  private static final int LEAST_WIDTH = 1024;

  private static final int LEAST_HEIGHT = 600;

  /** No window stands farther out, and none is larger. */
  private static final int MOST = 100_000;

  /** Refuses what no window can be. */
  public WindowPlace {
    if (width < 1 || height < 1 || width > MOST || height > MOST) {
      throw new IllegalArgumentException("window of " + width + " by " + height);
    }
    if (Math.abs((long) x) > MOST || Math.abs((long) y) > MOST) {
      throw new IllegalArgumentException("window at " + x + ", " + y);
    }
  }

  /**
   * What of a screen a window may cover: without the desk's own bars.
   *
   * @param x left edge
   * @param y upper edge
   * @param width width in pixels
   * @param height height in pixels
   */
  public record Area(int x, int y, int width, int height) {
    private long shared(WindowPlace window) {
      long across = Math.min(x + width, window.x + window.width) - Math.max(x, window.x);
      long down = Math.min(y + height, window.y + window.height) - Math.max(y, window.y);
      return Math.max(0, across) * Math.max(0, down);
    }
  }

  /**
   * Where a window opens: wholly on one of the screens that are there now. It goes back to where it
   * was, as far as that can be seen; a window whose screen is gone stands in the middle of the
   * first one, and a screen that is too small for it is filled.
   *
   * @param screens those there are, the main one first; at least one
   * @param before where it stood last
   */
  public static WindowPlace on(List<Area> screens, Optional<WindowPlace> before) {
    Area main = screens.getFirst();
    if (before.isEmpty()) {
      WindowPlace first = centred(main, FIRST_WIDTH, FIRST_HEIGHT);
      boolean tooSmall = main.width < FIRST_WIDTH || main.height < FIRST_HEIGHT;
      return tooSmall ? first.filling(true) : first;
    }
    WindowPlace was = before.get();
    Area most =
        screens.stream().max(Comparator.comparingLong(screen -> screen.shared(was))).orElse(main);
    if (most.shared(was) == 0) {
      return centred(main, was.width, was.height).filling(was.filling);
    }
    int width = within(was.width, least(LEAST_WIDTH, most.width), most.width);
    int height = within(was.height, least(LEAST_HEIGHT, most.height), most.height);
    return new WindowPlace(
        within(was.x, most.x, most.x + most.width - width),
        within(was.y, most.y, most.y + most.height - height),
        width,
        height,
        was.filling);
  }

  /** The smallest width a window may be given, such that it fits on each of the screens. */
  public static int leastWidth(List<Area> screens) {
    return least(LEAST_WIDTH, screens.stream().mapToInt(Area::width).min().orElse(LEAST_WIDTH));
  }

  /** The smallest height a window may be given, such that it fits on each of the screens. */
  public static int leastHeight(List<Area> screens) {
    return least(LEAST_HEIGHT, screens.stream().mapToInt(Area::height).min().orElse(LEAST_HEIGHT));
  }

  /** The same place, filling its screen or not. */
  public WindowPlace filling(boolean now) {
    return new WindowPlace(x, y, width, height, now);
  }

  private static WindowPlace centred(Area screen, int wide, int high) {
    int width = within(wide, least(LEAST_WIDTH, screen.width), screen.width);
    int height = within(high, least(LEAST_HEIGHT, screen.height), screen.height);
    return new WindowPlace(
        screen.x + (screen.width - width) / 2,
        screen.y + (screen.height - height) / 2,
        width,
        height,
        false);
  }

  private static int least(int wanted, int there) {
    return Math.max(1, Math.min(wanted, there));
  }

  private static int within(int value, int from, int to) {
    return Math.max(from, Math.min(value, to));
  }
}
