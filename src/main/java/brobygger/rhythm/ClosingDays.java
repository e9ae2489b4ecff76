package brobygger.rhythm;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which the office is closed though they are no public holidays: nobody is asked to a
 * meeting on them.
 *
 * @param days the same in every year
 */
public record ClosingDays(Set<MonthDay> days) {
  /** 1 May, Constitution Day, Christmas Eve and New Year's Eve. */
  public static final ClosingDays STANDARD =
      new ClosingDays(
          Set.of(
              MonthDay.of(Month.MAY, 1),
              MonthDay.of(Month.JUNE, 5),
              MonthDay.of(Month.DECEMBER, 24),
              MonthDay.of(Month.DECEMBER, 31)));

  /** Keeps its own copy. */
  public ClosingDays {
    days = Set.copyOf(days);
  }

  /** Whether a meeting can be on that day: neither weekend, public holiday nor closed. */
  boolean isOpen(LocalDate day) {
    return DanishHolidays.isWorkingDay(day) && !days.contains(MonthDay.from(day));
  }

  /** The day itself when a meeting can be on it, else the first such day after it. */
  public LocalDate openFrom(LocalDate day) {
    LocalDate next = day;
    while (!isOpen(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
