package brobygger.desktop.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Locks after a time without keys and pointer. It compares times of the wall clock, so the time the
 * computer sleeps counts too. On the screen's thread.
 */
public final class IdleWatch {
  private final InstantSource clock;
  private final Supplier<Duration> limit;
  private final BooleanSupplier open;
  private final Runnable lock;
  private Instant touched;

  /**
   * @param limit how long nobody may touch it, asked each time
   * @param open whether there is something to lock
   * @param lock locks it
   */
  public IdleWatch(
      InstantSource clock, Supplier<Duration> limit, BooleanSupplier open, Runnable lock) {
    this.clock = clock;
    this.limit = limit;
    this.open = open;
    this.lock = lock;
    this.touched = clock.instant();
  }

  /**
   * A key or the pointer was used.
   *
   * @return whether that came too late: it is locked, and the key must not reach the screen
   */
  public boolean touched() {
    boolean late = check();
    touched = clock.instant();
    return late;
  }

  /** Looks at the clock; call it about once a second. Whether it locked. */
  public boolean check() {
    Instant now = clock.instant();
    // A clock that was set back must not keep the vault open for longer.
    if (now.isBefore(touched)) {
      touched = now;
    }
    if (!open.getAsBoolean() || Duration.between(touched, now).compareTo(limit.get()) < 0) {
      return false;
    }
    touched = now;
    lock.run();
    return true;
  }
}
