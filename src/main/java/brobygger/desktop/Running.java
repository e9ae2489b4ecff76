package brobygger.desktop;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work under way: how far it is, and the way to stop it. */
public final class Running {
  private final Executor screen;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private volatile boolean cancelled;

  Running(Executor screen) {
    this.screen = screen;
  }

  /** Called by the task: how far it is, 0 to 1, or a negative number when that is unknown. */
  public void at(double share) {
    checkCancelled();
    screen.execute(() -> progress.set(share));
  }

  /**
   * Called by the task where stopping is safe.
   *
   * @throws CancellationException when the user cancelled
   */
  public void checkCancelled() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  /** Asks the work to stop; its result, if it still comes, is thrown away. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether somebody cancelled. */
  public boolean cancelled() {
    return cancelled;
  }

  /** 0 to 1, or negative while unknown. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** True until the last callback. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  void over() {
    running.set(false);
  }
}
