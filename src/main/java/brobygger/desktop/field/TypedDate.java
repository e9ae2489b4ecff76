package brobygger.desktop.field;

import brobygger.texts.Texts;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date as a Dane types it: 22.2.2026, 22/2, 220226, d. 22. februar, fredag, i morgen, uge 5. */
public sealed interface TypedDate {
  /** Nothing was typed. */
  record Nothing() implements TypedDate {}

  /** A day that exists. */
  record Day(LocalDate date) implements TypedDate {}

  /** Written as a date, but the calendar has no such day. */
  record NoSuchDay(String typed) implements TypedDate {}

  /** One of two days: which is meant must be asked. */
  record Either(String typed, LocalDate first, LocalDate second) implements TypedDate {}

  /** Not written as a date. */
  record Unclear(String typed) implements TypedDate {}

  /**
   * Reads what was typed. Without a year it is the day nearest to today; two digits of a year lie
   * at most twenty years ahead, so that a year of birth can be typed short.
   */
  static TypedDate read(String typed, LocalDate today) {
    String text =
        typed
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:senest\\s+)?(?:den\\s+|d\\.\\s*)(?=\\d)", "")
            .replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return new Nothing();
    }
    Optional<TypedDate> relative = RelativeDate.read(text, today);
    if (relative.isPresent()) {
      return relative.get();
    }
    Matcher onWeekday = Forms.ON_WEEKDAY.matcher(text);
    if (onWeekday.matches()) {
      return agreeing(typed, RelativeDate.day(onWeekday.group(1)), read(onWeekday.group(2), today));
    }
    Matcher together = Forms.TOGETHER.matcher(text);
    if (together.matches()) {
      return day(typed, together.group(1), together.group(2), together.group(3), today);
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

  /** A day of birth: a short year that would lie ahead is of the century before. */
  static TypedDate readPast(String typed, LocalDate today) {
    TypedDate read = read(typed, today);
    if (!(read instanceof Day(LocalDate date)) || !date.isAfter(today)) {
      return read;
    }
    boolean fullYear = typed.contains(Integer.toString(date.getYear()));
    return fullYear ? read : new Day(date.minusYears(100));
  }

  /** The question which of two days is meant. */
  static String asked(Texts texts, String typed, LocalDate first, LocalDate second) {
    return texts.of("field.date.either", typed, said(texts, first), said(texts, second));
  }

  /** "fredag den 4. december 2026, uge 49": what was understood. */
  static String said(Texts texts, LocalDate day) {
    return texts.of(
        "field.date.said",
        texts.when().weekday(day.getDayOfWeek()),
        texts.when().date(day),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** "Fredag 4. december" on a Thursday is either the day or its number that is wrong. */
  private static TypedDate agreeing(String typed, DayOfWeek weekday, TypedDate read) {
    if (!(read instanceof Day(LocalDate date)) || date.getDayOfWeek() == weekday) {
      return read instanceof Nothing ? new Unclear(typed.strip()) : read;
    }
    LocalDate before = date.with(TemporalAdjusters.previous(weekday));
    LocalDate after = date.with(TemporalAdjusters.next(weekday));
    boolean nearer = ChronoUnit.DAYS.between(before, date) < ChronoUnit.DAYS.between(date, after);
    return new Either(typed.strip(), date, nearer ? before : after);
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
        Pattern.compile("(\\d{1,2})(?:\\.\\s*|\\s+)(\\p{L}{3,})\\.?,?(?:\\s+(\\d{4}|\\d{2}))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ON_WEEKDAY =
        Pattern.compile("(?:på |on )?(" + RelativeDate.WEEKDAY + "),?\\s+(.+)");
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
