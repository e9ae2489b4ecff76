package brobygger.desktop.field;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day said from today: "i morgen", "fredag", "uge 5", "mandag i uge 5". */
final class RelativeDate {
  private static final List<List<String>> DAYS =
      List.of(
          List.of("mandag", "monday"),
          List.of("tirsdag", "tuesday"),
          List.of("onsdag", "wednesday"),
          List.of("torsdag", "thursday"),
          List.of("fredag", "friday"),
          List.of("lørdag", "saturday"),
          List.of("søndag", "sunday"));
  static final String WEEKDAY = String.join("|", DAYS.stream().flatMap(List::stream).toList());

  private static final Pattern ALONE = Pattern.compile("(på |on |næste |next )?(" + WEEKDAY + ")");
  private static final Pattern WEEK =
      Pattern.compile("(?:(" + WEEKDAY + ")\\s+)?(?:(?:i|in)\\s+)?(?:uge|week)\\s*(\\d{1,2})");

  private RelativeDate() {}

  static Optional<TypedDate> read(String text, LocalDate today) {
    Optional<Integer> away = away(text);
    if (away.isPresent()) {
      return Optional.of(new TypedDate.Day(today.plusDays(away.get())));
    }
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      LocalDate next = today.with(TemporalAdjusters.next(day(alone.group(2))));
      boolean today7 = day(alone.group(2)) == today.getDayOfWeek();
      String before = alone.group(1) == null ? "" : alone.group(1).strip();
      if (before.equals("næste") || before.equals("next")) {
        // To some the coming one, to others the one after it.
        return Optional.of(new TypedDate.Either(text, next, next.plusWeeks(1)));
      }
      return Optional.of(
          today7 ? new TypedDate.Either(text, today, next) : new TypedDate.Day(next));
    }
    Matcher week = WEEK.matcher(text);
    return week.matches()
        ? Optional.of(
            week(
                text,
                Integer.parseInt(week.group(2)),
                week.group(1) == null ? DayOfWeek.MONDAY : day(week.group(1)),
                today))
        : Optional.empty();
  }

  private static Optional<Integer> away(String text) {
    return switch (text) {
      case "i dag", "idag", "today" -> Optional.of(0);
      case "i morgen", "imorgen", "tomorrow" -> Optional.of(1);
      case "i overmorgen", "overmorgen" -> Optional.of(2);
      case "i går", "igår", "yesterday" -> Optional.of(-1);
      default -> Optional.empty();
    };
  }

  /** The week of that number that is not over yet; a plan looks forward. */
  private static TypedDate week(String text, int number, DayOfWeek day, LocalDate today) {
    int year = today.get(IsoFields.WEEK_BASED_YEAR);
    for (int y = year; y <= year + 1; y++) {
      LocalDate inYear = LocalDate.of(y, 1, 4);
      long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum();
      if (number < 1 || number > weeks) {
        continue;
      }
      LocalDate monday =
          inYear
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      if (!monday.plusDays(6).isBefore(today)) {
        return new TypedDate.Day(monday.plusDays(day.getValue() - 1L));
      }
    }
    return new TypedDate.NoSuchDay(text);
  }

  static DayOfWeek day(String word) {
    for (int i = 0; i < DAYS.size(); i++) {
      if (DAYS.get(i).contains(word)) {
        return DayOfWeek.of(i + 1);
      }
    }
    throw new IllegalArgumentException("no weekday: " + word);
  }
}
