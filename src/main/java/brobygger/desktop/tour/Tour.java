package brobygger.desktop.tour;

import brobygger.desktop.look.Theme;
import brobygger.file.PrivateFiles;
import brobygger.texts.Texts;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.paper.PlacementDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Goes through the main job in the program's own window as a user would, and leaves numbered
 * pictures, the bundle and the documents in a folder. Any step that does not go as expected ends
 * it.
 */
public final class Tour {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final TourWindows windows;
  private final LeftBehind left;
  private final Clock clock;
  private final Texts texts;
  private final Consumer<String> say;
  private final Screenside screen = new Screenside(PATIENCE);

  /**
   * @param say prints a line for the user
   */
  public Tour(
      TourWindows windows,
      Vaults vaults,
      PlacementDocuments documents,
      Clock clock,
      Texts texts,
      Consumer<String> say) {
    this.windows = windows;
    this.left = new LeftBehind(vaults, documents, clock);
    this.clock = clock;
    this.texts = texts;
    this.say = say;
  }

  /**
   * Runs the whole tour on a thread other than the screen's.
   *
   * @param out folder for what it leaves; what an earlier tour left there is replaced
   * @throws TourStoppedException when a step fails
   */
  public void run(Path out) {
    Path folder = out.toAbsolutePath().normalize();
    Path consultant = folder.resolve("home-consultant");
    Path supervisor = folder.resolve("home-supervisor");
    Path bundle = folder.resolve("cases.brobygger.json");
    clear(folder);
    TourExchange exchange = new TourExchange(bundle, texts);
    Camera camera = new Camera(screen, folder);
    through(MainJob.consultant(LocalDate.now(clock), exchange), consultant, exchange, camera);
    List<Path> documents = left.documents(consultant, folder);
    through(MainJob.supervisor(exchange), supervisor, exchange, camera);
    left.same(consultant, supervisor);
    through(MainJob.received(), supervisor, exchange, camera);
    if (!camera.clipped().isEmpty()) {
      throw new TourStoppedException(
          "text is clipped at 200 %:\n" + String.join("\n", camera.clipped()));
    }
    say.accept(texts.of("tour.done", camera.pictures().size(), folder));
    say.accept(texts.of("tour.bundle", bundle));
    documents.forEach(file -> say.accept(texts.of("tour.document", file)));
  }

  private void through(List<MainJob.Step> steps, Path home, TourExchange files, Camera camera) {
    TourWindow window = screen.ask("a window", () -> windows.open(home, files));
    try {
      Hand hand = new Hand(screen);
      camera.arrange(window, Theme.LIGHT, Camera.SIZES.getLast());
      for (MainJob.Step step : steps) {
        try {
          step.does().accept(hand);
          hand.restMouse();
          camera.take(window, step.name());
        } catch (TourStoppedException e) {
          camera.failed(window, step.name());
          throw new TourStoppedException(step.name() + ": " + e.getMessage(), e);
        }
      }
    } finally {
      close(window);
    }
  }

  private void close(TourWindow window) {
    CountDownLatch closed = new CountDownLatch(1);
    screen.act("closing the window", () -> window.close(closed::countDown));
    try {
      if (!closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new TourStoppedException("the window did not close");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TourStoppedException("interrupted while closing the window", e);
    }
  }

  /** Removes what a tour leaves, and nothing else that may lie in the folder. */
  private static void clear(Path folder) {
    try {
      PrivateFiles.createFolders(folder);
      try (Stream<Path> old = Files.list(folder)) {
        old.filter(Tour::ours).forEach(Tour::remove);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ours(Path file) {
    return file.getFileName()
        .toString()
        .matches(
            "\\d\\d-.*\\.png|home-(consultant|supervisor)|description-\\d+\\.(pdf|txt)"
                + "|cases\\.brobygger\\.json");
  }

  private static void remove(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
