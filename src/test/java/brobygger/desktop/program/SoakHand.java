package brobygger.desktop.program;

import brobygger.desktop.Sight;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Presses what stands in a window and waits until it has been drawn; made for long runs. */
final class SoakHand {
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  private @Nullable Scene scene;

  void use(Scene shown) {
    scene = shown;
  }

  private Scene scene() {
    return Objects.requireNonNull(scene);
  }

  /** Unlocks, and waits for the day. */
  void unlock() {
    until(() -> find("open-passphrase") != null, "the passphrase is asked for");
    write("open-passphrase", SoakProgram.PASSPHRASE);
    press("open-go");
    until(() -> find("nav-cases") != null, "the workbench");
    pulse();
  }

  /** Presses a button that must be there. */
  void press(String id) {
    until(() -> usable(id), "#" + id);
    act(() -> ((ButtonBase) Objects.requireNonNull(find(id))).fire());
    pulse();
  }

  /** Presses a button where it is there and can be used; whether it was. */
  boolean tryPress(String id) {
    if (!ask(() -> usable(id))) {
      return false;
    }
    press(id);
    return true;
  }

  void write(String id, String text) {
    act(() -> ((TextInputControl) Objects.requireNonNull(find(id))).setText(text));
  }

  /** Presses a key where the keyboard is. */
  void key(KeyCode code, boolean shortcut) {
    act(
        () -> {
          Node owner = scene().getFocusOwner();
          // As JavaFX does it: what just went away hears of no key, and the window does.
          Node target = owner == null || owner.getScene() != scene() ? scene().getRoot() : owner;
          target.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
          // What had the keyboard may be gone, and the window still hears of the release.
          scene()
              .getRoot()
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, shortcut, false, false));
        });
    pulse();
  }

  /** Whether it has the keyboard. */
  boolean isTypedIn(String id) {
    Node owner = scene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  boolean reads(String id, String text) {
    return find(id) instanceof Labeled label && text.equals(label.getText());
  }

  void until(BooleanSupplier so, String what) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!ask(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            what + " did not come; the keyboard is at " + ask(() -> scene().getFocusOwner()));
      }
      pulse();
    }
  }

  /** The first node with that id that is to be seen. */
  @Nullable Node find(String id) {
    return scene().getRoot().lookupAll("#" + id).stream()
        .filter(Sight::isSeen)
        .findFirst()
        .orElse(null);
  }

  private boolean usable(String id) {
    return find(id) instanceof ButtonBase button && !button.isDisabled();
  }

  /** Waits until the window has been laid out, drawn, and laid out once more. */
  void pulse() {
    for (int i = 0; i < 2; i++) {
      CountDownLatch laidOut = new CountDownLatch(1);
      Runnable[] listener = new Runnable[1];
      listener[0] =
          () -> {
            laidOut.countDown();
            scene().removePostLayoutPulseListener(listener[0]);
          };
      act(
          () -> {
            scene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
          });
      try {
        if (!laidOut.await(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
          throw new IllegalStateException("the window is not drawn any more");
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void act(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
  }

  /** Runs on the JavaFX thread and waits. */
  <T> T ask(Callable<T> action) {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE_NANOS, TimeUnit.NANOSECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
