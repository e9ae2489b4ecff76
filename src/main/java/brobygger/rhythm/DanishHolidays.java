package brobygger.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** Danish public holidays, for choosing dates that people are at work (domain, section 7). */
public final class DanishHolidays {
  /** Great Prayer Day was a holiday for the last time in 2023. */
  private static final int LAST_GREAT_PRAYER_DAY = 2023;

  /**
   * Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension,
   * Whit Sunday and Monday.
   */
  private static final Set<Long> AROUND_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private DanishHolidays() {}

  /** Whether a day is a public holiday. Sundays as such are not. */
  public static boolean isHoliday(LocalDate day) {
    long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return AROUND_EASTER.contains(fromEaster)
        || (fromEaster == 26 && day.getYear() <= LAST_GREAT_PRAYER_DAY)
        || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1)
        || (day.getMonth() == Month.DECEMBER
            && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26));
  }

  /** Whether people are at work: neither weekend nor public holiday. */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  /** The day itself when people are at work, else the first such day after it. */
  public static LocalDate workingDayFrom(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
