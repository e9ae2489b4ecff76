package brobygger.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * An ISO week, which Danes plan by.
 *
 * @param monday its first day
 */
record Week(LocalDate monday) {
  /** Refuses any other first day than a Monday. */
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week starts on a Monday, not on " + monday);
    }
  }

  /** The week a day lies in. */
  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The last day. */
  public LocalDate sunday() {
    return monday.plusDays(6);
  }
}
