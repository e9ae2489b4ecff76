package brobygger.desktop.tour;

import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.ClippedText;
import brobygger.desktop.picture.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.stage.Stage;

/**
 * Takes a picture of the window in both themes and both sizes, and one with the largest text on the
 * smallest window, where nothing may be clipped.
 */
final class Camera {
  /**
   * A size of the window.
   *
   * @param width pixels
   * @param height pixels
   */
  record Size(int width, int height) {}

  /** The small laptop on the canteen table, and the size the program looks its best at. */
  static final List<Size> SIZES = List.of(new Size(1024, 700), new Size(1440, 900));

  private static final int NORMAL = 100;
  private static final int LARGEST = 200;

  private final Screenside screen;
  private final Path folder;
  private final List<Path> pictures = new ArrayList<>();
  private final Set<String> clipped = new LinkedHashSet<>();
  private int number;

  Camera(Screenside screen, Path folder) {
    this.screen = screen;
    this.folder = folder;
  }

  /** Everything taken so far, in order. */
  List<Path> pictures() {
    return List.copyOf(pictures);
  }

  /** Every text that could not be read in full at 200 %, with the picture it was clipped in. */
  Set<String> clipped() {
    return Collections.unmodifiableSet(clipped);
  }

  /** Takes the next five pictures and leaves the window light and large. */
  void take(TourWindow window, String name) {
    number++;
    for (Theme theme : Theme.values()) {
      for (Size size : SIZES) {
        Path file =
            folder.resolve(
                String.format(
                    Locale.ROOT,
                    "%02d-%s-%s-%dx%d.png",
                    number,
                    name,
                    theme.code(),
                    size.width(),
                    size.height()));
        arrange(window, theme, size);
        picture(window, file);
      }
    }
    large(window, name);
    arrange(window, Theme.LIGHT, SIZES.getLast());
  }

  private void large(TourWindow window, String name) {
    Size size = SIZES.getFirst();
    Path file =
        folder.resolve(
            String.format(
                Locale.ROOT, "%02d-%s-large-%dx%d.png", number, name, size.width(), size.height()));
    arrange(window, Theme.LIGHT, size, LARGEST);
    picture(window, file);
    screen
        .ask("clipped text", () -> ClippedText.in(window.scene()))
        .forEach(text -> clipped.add(number + " " + name + " " + text));
  }

  private void picture(TourWindow window, Path file) {
    screen.act("picture " + file.getFileName(), () -> write(window, file));
    pictures.add(file);
  }

  /** Takes one picture of where a step failed, for whoever has to find out why. */
  void failed(TourWindow window, String name) {
    Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s-failed.png", number + 1, name));
    screen.act("picture " + file.getFileName(), () -> write(window, file));
  }

  /** Gives the window a theme and a size and waits until it has them. */
  void arrange(TourWindow window, Theme theme, Size size) {
    arrange(window, theme, size, NORMAL);
  }

  private void arrange(TourWindow window, Theme theme, Size size, int textPercent) {
    screen.act(
        "size and theme",
        () -> {
          Stage stage = window.stage();
          // The headless screen is 1000 pixels wide: a larger window has to start in its corner.
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(size.width() + stage.getWidth() - window.scene().getWidth());
          stage.setHeight(size.height() + stage.getHeight() - window.scene().getHeight());
          window.dress(theme, textPercent);
        });
    screen.waitUntil(
        "a window of " + size.width() + "×" + size.height(),
        () ->
            Math.round(window.scene().getWidth()) == size.width()
                && Math.round(window.scene().getHeight()) == size.height());
    screen.settle();
  }

  private static void write(TourWindow window, Path file) {
    try {
      Pictures.write(window.scene(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
