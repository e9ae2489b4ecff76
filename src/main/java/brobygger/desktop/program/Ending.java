package brobygger.desktop.program;

import brobygger.desktop.shell.MainWindow;
import brobygger.texts.Texts;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;

/**
 * How the program ends, and that nothing written is lost then: because its window was closed,
 * because the computer asks (SIGTERM, logging off, shutting down), because there is no more memory,
 * or because the window no longer answers.
 */
final class Ending {
  private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

  /** How long a window that answers may take to keep everything when the computer asks. */
  private static final long KEEPING_SECONDS = 5;

  /** How long the vault may take to close when the window does not answer. */
  private static final long CLOSING_SECONDS = 3;

  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicBoolean memory = new AtomicBoolean();
  private final LastStop lastStop;
  private final Supplier<Texts> texts;
  private volatile @Nullable MainWindow window;

  /**
   * @param lastStop leaves a note for the next start
   * @param texts words for who looks at the terminal
   */
  Ending(LastStop lastStop, Supplier<Texts> texts) {
    this.lastStop = lastStop;
    this.texts = texts;
  }

  /** The window that is open from now on. */
  void of(MainWindow shown) {
    window = shown;
  }

  /** The window is closed, or never came. */
  void over() {
    ended.set(true);
    over.countDown();
  }

  /** Blocks until the program may end. */
  void await() throws InterruptedException {
    over.await();
  }

  /**
   * Listens to the signals with which the computer asks: SIGTERM, also when somebody logs off or
   * shuts down, the terminal's end and Ctrl+C. They come before JavaFX hears of the end; a shutdown
   * hook would run beside JavaFX's own, which stops the window's thread before anything is kept.
   */
  void listen() {
    for (String name : List.of("TERM", "HUP", "INT")) {
      try {
        Signal.handle(new Signal(name), signal -> new Thread(this::asked, "asked-to-end").start());
      } catch (IllegalArgumentException e) {
        // This computer has no such signal, or something else listens to it.
        LOG.debug("no signal {}", name);
      }
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::unasked, "ended-from-within"));
  }

  /** Something ended the process without asking anybody. */
  private void unasked() {
    if (!ended.getAndSet(true)) {
      abandon();
    }
  }

  /** The computer wants the program to end: everything typed is kept first. */
  void asked() {
    if (!ended.getAndSet(true) && !keep()) {
      abandon();
    }
    over.countDown();
  }

  /** No more memory: the cases are kept and locked, and the opening screen says why. */
  void outOfMemory() {
    MainWindow open = window;
    if (memory.getAndSet(true) || open == null) {
      return;
    }
    Platform.runLater(() -> open.lockForWantOfMemory(() -> memory.set(false)));
  }

  /** The window does not answer: the vault is closed without it, and the process ends. */
  void frozen() {
    if (ended.getAndSet(true)) {
      return;
    }
    lastStop.note();
    LOG.error(texts.get().of("problem.frozen"));
    abandon();
    over.countDown();
    // Whatever hangs in the window would hold an ordinary end up as well.
    Runtime.getRuntime().halt(1);
  }

  private boolean keep() {
    MainWindow open = window;
    if (open == null) {
      return true;
    }
    CountDownLatch kept = new CountDownLatch(1);
    Platform.runLater(() -> open.end(kept::countDown));
    return waited(kept, KEEPING_SECONDS);
  }

  private void abandon() {
    MainWindow open = window;
    if (open != null) {
      CountDownLatch closed = new CountDownLatch(1);
      open.abandon(closed::countDown);
      waited(closed, CLOSING_SECONDS);
    }
  }

  private static boolean waited(CountDownLatch latch, long seconds) {
    try {
      return latch.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
