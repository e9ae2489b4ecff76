package brobygger.desktop.program;

import brobygger.desktop.exchange.ExchangeFiles;
import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.shell.MainWindow;
import brobygger.desktop.tour.Tour;
import brobygger.desktop.tour.TourStoppedException;
import brobygger.desktop.tour.TourWindow;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.paper.PlacementDocuments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Runs the tour in the real window, on JavaFX's screen in memory. */
public final class TourProgram {
  private final Function<Path, DesktopAssembly> windows;
  private final Vaults vaults;
  private final Function<Supplier<Texts>, PlacementDocuments> documents;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param windows connects the window of a home folder
   * @param out what the tour left, one line each
   * @param err why it stopped
   */
  public TourProgram(
      Function<Path, DesktopAssembly> windows,
      Vaults vaults,
      Function<Supplier<Texts>, PlacementDocuments> documents,
      Clock clock,
      PrintStream out,
      PrintStream err) {
    this.windows = windows;
    this.vaults = vaults;
    this.documents = documents;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** Leaves the tour's files in the folder; 0 when every step went as expected, else 1. */
  public int run(Path folder) {
    Texts texts = new Texts(Language.DANISH);
    out.println(texts.of("tour.running"));
    out.flush();
    headless();
    Tour tour =
        new Tour(this::open, vaults, documents.apply(() -> texts), clock, texts, out::println);
    try {
      tour.run(folder);
      return 0;
    } catch (TourStoppedException e) {
      err.println(texts.of("tour.stopped", String.valueOf(e.getMessage())));
      return 1;
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Starts JavaFX without a display; a toolkit that already runs is used as it is. */
  private static void headless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      QuietStart.of(() -> {});
    } catch (IllegalStateException running) {
      // A test started it before us, without a display as well.
    }
    Platform.setImplicitExit(false);
  }

  private TourWindow open(Path home, ExchangeFiles files) {
    Stage stage = new Stage();
    stage.setX(0);
    stage.setY(0);
    MainWindow window = windows.apply(home).exchanging(files).show(stage);
    return new TourWindow() {
      @Override
      public Stage stage() {
        return stage;
      }

      @Override
      public Scene scene() {
        return window.scene();
      }

      @Override
      public void dress(Theme theme, int textPercent) {
        new Look(theme, textPercent).applyTo(window.scene());
      }

      @Override
      public void close(Runnable closed) {
        window.lock(
            () -> {
              stage.close();
              closed.run();
            });
      }
    };
  }
}
