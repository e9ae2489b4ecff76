package brobygger.desktop.tour;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Does things on the screen's thread from the tour's own thread, and waits no longer than that. */
final class Screenside {
  private static final long LOOK_AGAIN_MILLIS = 20;

  private final Duration patience;

  /**
   * @param patience longest time to wait for anything on the screen
   */
  Screenside(Duration patience) {
    this.patience = patience;
  }

  /** The answer of something asked on the screen's thread. */
  <T> T ask(String what, Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof TourStoppedException stopped
          ? stopped
          : new TourStoppedException(what + ": " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new TourStoppedException(what + ": the window did not answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TourStoppedException(what + ": interrupted", e);
    }
  }

  /** Does it and returns when it is done. */
  void act(String what, Runnable action) {
    ask(
        what,
        () -> {
          action.run();
          return true;
        });
  }

  /** Looks again and again until it is so. */
  void waitUntil(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ask(what, condition::getAsBoolean)) {
      if (System.nanoTime() > deadline) {
        throw new TourStoppedException("waited in vain for " + what);
      }
      try {
        Thread.sleep(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new TourStoppedException("interrupted while waiting for " + what, e);
      }
    }
  }

  /** Waits until everything planned so far, layout included, has been done. */
  void settle() {
    for (int i = 0; i < 3; i++) {
      act("settling", Screenside::layOut);
    }
  }

  private static void layOut() {
    Window.getWindows().stream()
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .map(Scene::getRoot)
        .forEach(
            root -> {
              root.applyCss();
              root.layout();
            });
    Platform.requestNextPulse();
  }
}
