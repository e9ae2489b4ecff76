package brobygger.desktop.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date as a Dane types it: 22.2.2026, 22/2, 22-2-26, 22. februar, 2026-02-22. */
public sealed interface TypedDate {
  /** Nothing was typed. */
  record Nothing() implements TypedDate {}

  /** A day that exists. */
  record Day(LocalDate date) implements TypedDate {}

  /** Written as a date, but the calendar has no such day. */
  record NoSuchDay(String typed) implements TypedDate {}

  /** Not written as a date. */
  record Unclear(String typed) implements TypedDate {}

  /**
   * Reads what was typed. Without a year it is the day nearest to today; two digits of a year lie
   * at most twenty years ahead, so that a year of birth can be typed short.
   */
  static TypedDate read(String typed, LocalDate today) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return new Nothing();
    }
    Matcher iso = Forms.ISO.matcher(text);
    if (iso.matches()) {
      return day(typed, iso.group(3), iso.group(2), iso.group(1), today);
    }
    Matcher danish = Forms.DANISH.matcher(text);
    if (danish.matches()) {
      return day(typed, danish.group(1), danish.group(2), danish.group(3), today);
    }
    Matcher worded = Forms.WORDED.matcher(text);
    if (worded.matches()) {
      Optional<Integer> month = Forms.month(worded.group(2));
      if (month.isPresent()) {
        return day(typed, worded.group(1), Integer.toString(month.get()), worded.group(3), today);
      }
    }
    return new Unclear(typed.strip());
  }

  private static TypedDate day(
      String typed, String day, String month, @Nullable String year, LocalDate today) {
    int d = Integer.parseInt(day);
    int m = Integer.parseInt(month);
    try {
      if (year != null) {
        return new Day(LocalDate.of(fullYear(Integer.parseInt(year), year, today), m, d));
      }
      // A leap day without a year exists in some years: the nearest of them is meant.
      return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
          .flatMap(y -> existing(y, m, d).stream())
          .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(today, date))))
          .<TypedDate>map(Day::new)
          .orElseGet(() -> new NoSuchDay(typed.strip()));
    } catch (DateTimeException noSuchDay) {
      return new NoSuchDay(typed.strip());
    }
  }

  private static Optional<LocalDate> existing(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int fullYear(int year, String written, LocalDate today) {
    if (written.length() > 2) {
      return year;
    }
    int latest = today.getYear() + 20;
    int full = latest / 100 * 100 + year;
    return full > latest ? full - 100 : full;
  }

  /** The ways of writing. */
  final class Forms {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DANISH =
        Pattern.compile("(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\.?(?:\\s?[./-]?\\s?(\\d{4}|\\d{2}))?");
    private static final Pattern WORDED =
        Pattern.compile("(?:den\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}|\\d{2}))?");
    private static final List<String> MONTHS =
        List.of(
            "jan", "feb", "mar", "apr", "maj may", "jun", "jul", "aug", "sep", "okt oct", "nov",
            "dec");

    private Forms() {}

    private static Optional<Integer> month(String word) {
      String start = word.substring(0, 3);
      return Stream.iterate(1, m -> m <= 12, m -> m + 1)
          .filter(m -> List.of(MONTHS.get(m - 1).split(" ")).contains(start))
          .findFirst();
    }
  }
}
