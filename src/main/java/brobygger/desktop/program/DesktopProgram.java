package brobygger.desktop.program;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Runs the window until it is closed. */
public final class DesktopProgram {
  private final DesktopAssembly assembly;

  /** Shows what the assembly connects. */
  public DesktopProgram(DesktopAssembly assembly) {
    this.assembly = assembly;
  }

  /** Blocks until the window is closed; the exit code. */
  public int run() {
    return run(assembly::showPlaced);
  }

  /** The same, with the sample cases open, whatever the home folder holds. */
  public int runSamples() {
    return run(assembly::showSamples);
  }

  private int run(Consumer<Stage> show) {
    CountDownLatch closed = new CountDownLatch(1);
    QuietStart.of(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(event -> closed.countDown());
          show.accept(stage);
        });
    try {
      closed.await();
      assembly.finish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
    Platform.exit();
    return 0;
  }
}
