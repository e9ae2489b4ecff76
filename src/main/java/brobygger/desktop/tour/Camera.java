package brobygger.desktop.tour;

import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;

/** Takes a picture of the window in both themes and both sizes. */
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

  private final Screenside screen;
  private final Path folder;
  private final List<Path> pictures = new ArrayList<>();
  private int number;

  Camera(Screenside screen, Path folder) {
    this.screen = screen;
    this.folder = folder;
  }

  /** Everything taken so far, in order. */
  List<Path> pictures() {
    return List.copyOf(pictures);
  }

  /** Takes the next four pictures and leaves the window light and large. */
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
        screen.act("picture " + file.getFileName(), () -> write(window, file));
        pictures.add(file);
      }
    }
    arrange(window, Theme.LIGHT, SIZES.getLast());
  }

  /** Takes one picture of where a step failed, for whoever has to find out why. */
  void failed(TourWindow window, String name) {
    Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s-failed.png", number + 1, name));
    screen.act("picture " + file.getFileName(), () -> write(window, file));
  }

  /** Gives the window a theme and a size and waits until it has them. */
  void arrange(TourWindow window, Theme theme, Size size) {
    screen.act(
        "size and theme",
        () -> {
          Stage stage = window.stage();
          // The headless screen is 1000 pixels wide: a larger window has to start in its corner.
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(size.width() + stage.getWidth() - window.scene().getWidth());
          stage.setHeight(size.height() + stage.getHeight() - window.scene().getHeight());
          window.dress(theme);
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
