package brobygger.desktop.program;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Runs the window until it is closed. */
public final class DesktopProgram {
  /**
   * JavaFX warns when it is on the class path instead of the module path. It is there on purpose:
   * one class path for window, commands and tests. Kept in a field, or the level would be lost.
   */
  private static final Logger START_UP = Logger.getLogger("javafx");

  private final DesktopAssembly assembly;

  /** Shows what the assembly connects. */
  public DesktopProgram(DesktopAssembly assembly) {
    this.assembly = assembly;
  }

  /** Blocks until the window is closed; the exit code. */
  public int run() {
    return run(assembly::show);
  }

  /** The same, with the sample cases open, whatever the home folder holds. */
  public int runSamples() {
    return run(assembly::showSamples);
  }

  private static int run(Consumer<Stage> show) {
    CountDownLatch closed = new CountDownLatch(1);
    START_UP.setLevel(Level.SEVERE);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(event -> closed.countDown());
          show.accept(stage);
        });
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
    Platform.exit();
    return 0;
  }
}
