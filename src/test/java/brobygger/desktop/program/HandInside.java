package brobygger.desktop.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * A user inside a packaged program that has no display: loaded as a Java agent, it does in the
 * window what its argument says, and writes a file when it has done so.
 *
 * <p>Argument: what to do ({@code write}, {@code close} or both after each other, separated by
 * {@code +}), a comma, and the file.
 */
public final class HandInside {
  static final String WRITTEN = "Samira rørte dressingen uden at spørge.";

  private HandInside() {}

  /** Called by the Java machine before the program's own beginning. */
  public static void premain(String argument) {
    String[] parts = argument.split(",", 2);
    Thread thread = new Thread(() -> work(List.of(parts[0].split("\\+")), Path.of(parts[1])));
    thread.setDaemon(true);
    thread.start();
  }

  private static void work(List<String> steps, Path said) {
    try {
      SoakHand hand = new SoakHand();
      hand.use(scene(hand));
      for (String step : steps) {
        switch (step) {
          case "write" -> write(hand);
          case "close" -> say(said, step);
          default -> throw new IllegalArgumentException(step);
        }
      }
      if (steps.contains("close")) {
        hand.act(HandInside::close);
      } else {
        say(said, "written");
      }
    } catch (RuntimeException e) {
      say(said, "failed: " + e);
    }
  }

  private static void write(SoakHand hand) {
    hand.unlock();
    hand.key(KeyCode.K, true);
    hand.until(() -> hand.find("palette-field") != null, "the search");
    hand.write("palette-field", "Samira");
    hand.pulse();
    hand.key(KeyCode.ENTER, false);
    hand.press("tab-notes");
    hand.press("notes-new");
    hand.write("notes-text", WRITTEN);
  }

  private static Scene scene(SoakHand hand) {
    while (true) {
      try {
        Optional<Scene> shown =
            hand.ask(
                () ->
                    Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .map(Window::getScene)
                        .filter(Objects::nonNull)
                        .findFirst());
        if (shown.isPresent()) {
          return shown.get();
        }
      } catch (IllegalStateException notStarted) {
        // JavaFX is not there yet.
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** As the cross of the window does it. */
  private static void close() {
    Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .toList()
        .forEach(
            stage -> {
              WindowEvent wish = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
              Event.fireEvent(stage, wish);
              if (!wish.isConsumed()) {
                Platform.runLater(stage::hide);
              }
            });
  }

  private static void say(Path file, String what) {
    try {
      Path whole = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(whole, what);
      Files.move(whole, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
