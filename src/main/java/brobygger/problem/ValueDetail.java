package brobygger.problem;

import brobygger.texts.Texts;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The details of an impossible value, from the stable form of the domain to a person's. */
final class ValueDetail {
  private static final int LONGEST = 80;
  private static final double MINUTES_PER_HOUR = 60.0;

  private final Texts texts;

  ValueDetail(Texts texts) {
    this.texts = texts;
  }

  /** A date, clock time, weekday, length or number as it is said; anything else as it is. */
  String say(String detail) {
    List<Function<String, String>> readings =
        List.of(
            text -> texts.when().date(LocalDate.parse(text)),
            text -> texts.when().clock(LocalTime.parse(text)),
            text -> texts.when().weekday(DayOfWeek.valueOf(text)),
            text -> texts.amounts().hours(Duration.parse(text).toMinutes() / MINUTES_PER_HOUR),
            text -> texts.amounts().number(Double.parseDouble(text)));
    return readings.stream()
        .flatMap(reading -> attempt(reading, detail).stream())
        .findFirst()
        .orElseGet(() -> detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail);
  }

  private static Optional<String> attempt(Function<String, String> reading, String detail) {
    try {
      return Optional.of(reading.apply(detail));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
