package brobygger.desktop.program;

import brobygger.desktop.shell.MainWindow;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Runs the window until it is closed. */
public final class DesktopProgram {
  private final DesktopAssembly assembly;
  private final Ending ending;

  /** Shows what the assembly connects. */
  public DesktopProgram(DesktopAssembly assembly) {
    this.assembly = assembly;
    this.ending = assembly.ending();
  }

  /**
   * Blocks until the window is closed.
   *
   * @param noWindow runs when this computer has nothing to show a window on
   * @return the exit code
   */
  public int run(Runnable noWindow) {
    return run(assembly::showPlaced, noWindow);
  }

  /** The same, with the sample cases open, whatever the home folder holds. */
  public int runSamples() {
    return run(assembly::showSamples, () -> {});
  }

  private int run(Function<Stage, MainWindow> show, Runnable noWindow) {
    PassingFolder.sweep();
    UncaughtProblem uncaught =
        new UncaughtProblem(
            why -> inWindow(window -> window.refused(why)),
            (problem, code) -> inWindow(window -> window.uncaught(code)),
            ending::outOfMemory);
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
    ending.listen();
    boolean[] shown = {false};
    boolean started =
        QuietStart.tried(
            () -> {
              try {
                Stage stage = new Stage();
                stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> ending.over());
                ending.of(show.apply(stage));
                shown[0] = true;
              } finally {
                if (!shown[0]) {
                  ending.over();
                }
              }
            });
    if (!started) {
      // There is no thread of JavaFX that anybody could wait for, or that could tell anything.
      noWindow.run();
      return 1;
    }
    new MemoryWatch(ending::outOfMemory).start();
    new FrozenWatch(Platform::runLater, ending::frozen).start();
    try {
      ending.await();
      assembly.finish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
    Platform.exit();
    return shown[0] ? 0 : 1;
  }

  private void inWindow(Consumer<MainWindow> tell) {
    Platform.runLater(
        () -> {
          MainWindow window = assembly.window();
          if (window != null) {
            tell.accept(window);
          }
        });
  }
}
