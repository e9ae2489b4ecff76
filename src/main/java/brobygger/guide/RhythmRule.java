package brobygger.guide;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How often something is due, as the team has decided it.
 *
 * @param code which rule
 * @param title a few words
 * @param why one line: the reason for the rule
 * @param days the limit in days, 1 to 366, or null
 * @param weeks the limit in weeks, 1 to 104, or null; never both days and weeks
 * @param count how many times within the limit, 1 to 50, or null when once
 * @param enabled false when the team does not use the rule
 */
public record RhythmRule(
    RhythmCode code,
    String title,
    String why,
    @Nullable Integer days,
    @Nullable Integer weeks,
    @Nullable Integer count,
    boolean enabled) {
  private static final int MOST_DAYS = 366;
  private static final int MOST_WEEKS = 104;
  private static final int MOST_TIMES = 50;
  private static final int DAYS_IN_WEEK = 7;

  /** Refuses blank texts, numbers outside their range, and a limit in both days and weeks. */
  public RhythmRule {
    Checked.text("rhythmRule.title", title);
    Checked.text("rhythmRule.why", why);
    range("rhythmRule.days", days, MOST_DAYS);
    range("rhythmRule.weeks", weeks, MOST_WEEKS);
    range("rhythmRule.count", count, MOST_TIMES);
    if (days != null && weeks != null) {
      throw new IllegalArgumentException("rhythmRule has both days and weeks: " + code);
    }
    if (code != RhythmCode.NEXT_FOLLOW_UP_DATED && days == null && weeks == null) {
      throw new IllegalArgumentException("rhythmRule has neither days nor weeks: " + code);
    }
  }

  /** The limit in days, whichever way it is written; empty for a rule without a limit in time. */
  public OptionalInt limitInDays() {
    if (days != null) {
      return OptionalInt.of(days);
    }
    return weeks == null ? OptionalInt.empty() : OptionalInt.of(weeks * DAYS_IN_WEEK);
  }

  /** How many times within the limit; once when the rule does not say. */
  public int times() {
    return Optional.ofNullable(count).orElse(1);
  }

  private static void range(String field, @Nullable Integer value, int most) {
    if (value != null && (value < 1 || value > most)) {
      throw new IllegalArgumentException(field + " is " + value + ", must be 1 to " + most);
    }
  }
}
