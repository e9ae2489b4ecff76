package brobygger.desktop.exchange;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.bundle.LastImport;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.exchange.UndoImport;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The last import, and the way back from it. */
@Lives(Lifetime.PERSON)
public final class UndoViewModel {
  private final UndoImport undo;
  private final BackgroundWork work;
  private final Runnable onUndone;
  private final ObjectProperty<Optional<LastImport>> last =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<UndoImportOutcome>> outcome =
      new SimpleObjectProperty<>(Optional.empty());

  private boolean turning;

  /**
   * Knows nothing before {@link #refresh}.
   *
   * @param onUndone is called on the screen's thread when the vault is as it was
   */
  public UndoViewModel(UndoImport undo, BackgroundWork work, Runnable onUndone) {
    this.undo = undo;
    this.work = work;
    this.onUndone = onUndone;
  }

  /** What can be turned round, or empty. */
  public ReadOnlyObjectProperty<Optional<LastImport>> lastProperty() {
    return last;
  }

  /** What came of the last try; empty before. */
  public ReadOnlyObjectProperty<Optional<UndoImportOutcome>> outcomeProperty() {
    return outcome;
  }

  /** Reads anew what can be turned round. */
  public void refresh() {
    work.of(running -> undo.last()).onDone(last::set).start();
  }

  /** Something else came in: what was said about undoing is no news any more. */
  public void forget() {
    outcome.set(Optional.empty());
    refresh();
  }

  /** Turns everything round, or nothing when something was worked on since. */
  public void undo() {
    run(undo::undo);
  }

  /** Turns round what nobody has worked on since. */
  public void undoTheRest() {
    run(undo::undoTheRest);
  }

  private interface Way {
    UndoImportOutcome back();
  }

  private void run(Way way) {
    if (turning) {
      return;
    }
    turning = true;
    work.of(running -> way.back())
        .onDone(
            came -> {
              outcome.set(Optional.of(came));
              refresh();
              if (came instanceof UndoImportOutcome.Undone) {
                onUndone.run();
              }
            })
        .onFinally(() -> turning = false)
        .start();
  }
}
