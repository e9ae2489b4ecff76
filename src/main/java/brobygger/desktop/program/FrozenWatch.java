package brobygger.desktop.program;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Notices when the window's thread no longer answers: JavaFX waits for ever for a picture when its
 * renderer has died. Time the computer sleeps does not count, because the watch sleeps too: it
 * counts its own looks.
 */
final class FrozenWatch {
  /** So many looks without an answer are no work of ours, which takes less than a second. */
  private static final int LOOKS = 60;

  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final Executor screen;
  private final Runnable frozen;
  private final AtomicLong answered = new AtomicLong();
  private long asked;
  private int unanswered;

  /**
   * @param screen the window's thread
   * @param frozen what to do then; once
   */
  FrozenWatch(Executor screen, Runnable frozen) {
    this.screen = screen;
    this.frozen = frozen;
  }

  /** Looks once a second from a thread of its own, until that has happened. */
  void start() {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (!look()) {
                  Thread.sleep(BETWEEN);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "frozen-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** One look; whether the window was found frozen. */
  boolean look() {
    if (answered.get() == asked) {
      long question = ++asked;
      unanswered = 0;
      screen.execute(() -> answered.set(question));
      return false;
    }
    if (++unanswered < LOOKS) {
      return false;
    }
    frozen.run();
    return true;
  }
}
