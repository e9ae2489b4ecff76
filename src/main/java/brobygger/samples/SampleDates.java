package brobygger.samples;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days written relative to today, so that the samples never grow old.
 *
 * <ul>
 *   <li>{@code today-19}: so many days from today
 *   <li>{@code workday+5}: the same, moved off a weekend, away from today
 *   <li>{@code by+5}: the same, but moved to the Friday before
 *   <li>{@code mon-3}: the Monday three weeks before this week
 *   <li>{@code 2023-04-22}: that day, always
 * </ul>
 */
final class SampleDates {
  private static final Pattern RELATIVE = Pattern.compile("([a-z]{2,7})([+-]\\d{1,4})");
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final LocalDate today;

  SampleDates(LocalDate today) {
    this.today = today;
  }

  /**
   * @throws IllegalArgumentException when it is none of these forms
   */
  LocalDate day(String text) {
    Matcher matcher = RELATIVE.matcher(text);
    if (!matcher.matches()) {
      return LocalDate.parse(text);
    }
    int distance = Integer.parseInt(matcher.group(2));
    return switch (matcher.group(1)) {
      case "today" -> today.plusDays(distance);
      case "workday" -> offWeekend(today.plusDays(distance), distance < 0);
      case "by" -> offWeekend(today.plusDays(distance), true);
      default -> weekday(matcher.group(1), distance);
    };
  }

  /** A day and a Danish clock time, such as {@code workday-14T10:45}. */
  Instant instant(String text) {
    int split = text.lastIndexOf('T');
    LocalTime time = LocalTime.parse(text.substring(split + 1));
    return day(text.substring(0, split)).atTime(time).atZone(DENMARK).toInstant();
  }

  private LocalDate weekday(String shortName, int weeks) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(shortName)) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(weeks).plusDays(day.ordinal());
      }
    }
    throw new IllegalArgumentException("no such day: " + shortName);
  }

  private static LocalDate offWeekend(LocalDate day, boolean backwards) {
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
      return day;
    }
    return day.with(
        backwards
            ? TemporalAdjusters.previous(DayOfWeek.FRIDAY)
            : TemporalAdjusters.next(DayOfWeek.MONDAY));
  }
}
