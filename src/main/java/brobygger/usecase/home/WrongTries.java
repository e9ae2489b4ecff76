package brobygger.usecase.home;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Wrong passphrases in a row. Two are slips of the hand; from the third on there is a pause before
 * the next, twice as long each time, so that nobody tries many at somebody else's computer.
 */
public final class WrongTries {
  private static final int FREE = 2;
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final InstantSource clock;
  private int wrong;
  private Instant last = Instant.EPOCH;

  /** None so far. */
  public WrongTries(InstantSource clock) {
    this.clock = clock;
  }

  /** Another wrong one. */
  public void wrong() {
    wrong++;
    last = clock.instant();
  }

  /** The right one: the next slip is the first again. */
  public void right() {
    wrong = 0;
  }

  /** Whole seconds until the next may be tried, rounded up; 0 when it may be tried now. */
  public long secondsLeft() {
    Duration since = Duration.between(last, clock.instant());
    // A clock that was set back does not make anybody wait longer than the pause.
    Duration left = since.isNegative() ? pause() : pause().minus(since);
    return left.isPositive() ? left.plusSeconds(1).minusNanos(1).toSeconds() : 0;
  }

  private Duration pause() {
    if (wrong <= FREE) {
      return Duration.ZERO;
    }
    Duration pause = FIRST.multipliedBy(1L << Math.min(wrong - FREE - 1, 10));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
