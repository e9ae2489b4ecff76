package brobygger.texts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Points in time as a person says them. Weeks are ISO weeks, which Danes plan by. */
public final class When {
  private final Texts texts;

  When(Texts texts) {
    this.texts = texts;
  }

  /** "tirsdag". */
  public String weekday(DayOfWeek day) {
    return texts.of("when.weekday." + day.getValue());
  }

  /** "tir". */
  public String shortWeekday(DayOfWeek day) {
    return texts.of("when.weekday.short." + day.getValue());
  }

  /** "november". */
  public String month(Month month) {
    return texts.of("when.month." + month.getValue());
  }

  /** "24. november". */
  public String dayAndMonth(LocalDate date) {
    return texts.of("when.date.day", date.getDayOfMonth(), month(date.getMonth()));
  }

  /** "24. nov." */
  public String shortDate(LocalDate date) {
    return texts.of(
        "when.date.day",
        date.getDayOfMonth(),
        texts.of("when.month.short." + date.getMonthValue()));
  }

  /** "24. november 2026". */
  public String date(LocalDate date) {
    return texts.of("when.date.year", dayAndMonth(date), Integer.toString(date.getYear()));
  }

  /** "24. nov." in the year of today, else "24. nov. 2025". */
  public String shortDate(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear()
        ? shortDate(date)
        : texts.of("when.date.year", shortDate(date), Integer.toString(date.getYear()));
  }

  /** "tirsdag den 24. november". */
  public String weekdayAndDate(LocalDate date) {
    return texts.of("when.date.weekday", weekday(date.getDayOfWeek()), dayAndMonth(date));
  }

  /** "tirsdag 8. december kl. 10.00". */
  public String weekdayDateAndClock(LocalDate date, LocalTime time) {
    return texts.of(
        "when.date.weekday.clock", weekday(date.getDayOfWeek()), dayAndMonth(date), bare(time));
  }

  /** "man 23.". */
  public String dayOfStrip(LocalDate date) {
    return texts.of("when.strip", shortWeekday(date.getDayOfWeek()), date.getDayOfMonth());
  }

  /** "uge 48". */
  public String week(LocalDate date) {
    return texts.of("when.week", Integer.toString(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  /** "22. februar 2026 kl. 9.30". */
  public String moment(Instant at, ZoneId zone) {
    return date(LocalDate.ofInstant(at, zone)) + " " + clock(LocalTime.ofInstant(at, zone));
  }

  /** "kl. 10.00". */
  public String clock(LocalTime time) {
    return texts.of("when.clock", bare(time));
  }

  /** "10.00". */
  public String bare(LocalTime time) {
    return texts.of(
        "when.clock.bare", Integer.toString(time.getHour()), "%02d".formatted(time.getMinute()));
  }

  /** "kl. 8.30–11.30". */
  public String between(LocalTime from, LocalTime to) {
    return texts.of("when.clock.between", bare(from), bare(to));
  }

  /** "i dag", "i morgen", "i går", "om 5 dage", "for 19 dage siden". */
  public String away(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return texts.of("when.today");
    }
    if (days == 1) {
      return texts.of("when.tomorrow");
    }
    if (days == -1) {
      return texts.of("when.yesterday");
    }
    return days > 0 ? texts.of("when.in.days", days) : texts.of("when.days.ago", -days);
  }
}
