package brobygger.desktop;

import brobygger.desktop.look.Look;
import brobygger.desktop.look.Theme;
import brobygger.desktop.picture.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Owns the JavaFX thread of a test class and takes pictures of what it builds.
 *
 * <pre>
 * {@literal @}RegisterExtension static final ScreenPictures pictures = new ScreenPictures();
 * pictures.take("cases", () -> new CasesView(…).node());
 * </pre>
 *
 * <p>{@code take} leaves {@code target/pictures/NAME-light-1024.png} and three more: both themes,
 * 1024×700 and 1440×900. Use {@code onScreen} for everything else that touches nodes.
 */
public final class ScreenPictures implements BeforeAllCallback {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static boolean started;

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  /** Starts JavaFX once for all tests of this JVM, and loads the fonts. */
  public static synchronized void start() {
    if (started) {
      return;
    }
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException alreadyStarted) {
      // TestFX started it first; that is the same toolkit.
    }
    Platform.setImplicitExit(false);
    wait(
        () -> {
          if (!Look.fontsAreLoaded()) {
            Look.loadFonts();
          }
          return true;
        });
    started = true;
  }

  /** Builds the screen once per theme and size and writes four pictures; returns where. */
  public List<Path> take(String name, Supplier<? extends Parent> screen) {
    return take(name, 100, screen);
  }

  /** The same at another text size, in percent. */
  public List<Path> take(String name, int textPercent, Supplier<? extends Parent> screen) {
    List<Path> files = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      files.add(take(name + "-" + theme.code() + "-1024", theme, textPercent, 1024, 700, screen));
      files.add(take(name + "-" + theme.code() + "-1440", theme, textPercent, 1440, 900, screen));
    }
    return files;
  }

  /** One picture in a real, shown window of the given size. */
  public Path take(
      String file,
      Theme theme,
      int textPercent,
      int width,
      int height,
      Supplier<? extends Parent> screen) {
    Path path = FOLDER.resolve(file + ".png");
    Stage stage =
        onScreen(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(screen.get(), width, height);
              new Look(theme, textPercent).applyTo(scene);
              window.setScene(scene);
              window.show();
              return window;
            });
    settle();
    onScreen(
        () -> {
          try {
            Pictures.write(stage.getScene(), path);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            away(stage);
          }
          return path;
        });
    return path;
  }

  /**
   * Closes a window and empties it, on the JavaFX thread. The headless platform remembers every
   * window there was, in a chain from the newest back; what one showed would stay in memory.
   */
  public static void away(Stage stage) {
    stage.close();
    stage.setOnCloseRequest(null);
    stage.setScene(new Scene(new Region()));
  }

  /**
   * Lets everything already queued on the JavaFX thread happen, and lays the windows out: what is
   * inside a scrolling box is found by its id only after that, and a busy machine's next pulse may
   * be far away.
   */
  public void settle() {
    for (int i = 0; i < 3; i++) {
      onScreen(
          () -> {
            Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .map(Scene::getRoot)
                .forEach(
                    root -> {
                      root.applyCss();
                      root.layout();
                    });
            return true;
          });
    }
  }

  /** Runs on the JavaFX thread and waits for the result; a failure there fails the test. */
  public <T> T onScreen(Callable<T> action) {
    return wait(action);
  }

  private static <T> T wait(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable run =
        () -> {
          try {
            result.complete(action.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        };
    if (Platform.isFxApplicationThread()) {
      run.run();
    } else {
      Platform.runLater(run);
    }
    try {
      return result.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("on the JavaFX thread: " + e.getCause(), e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
