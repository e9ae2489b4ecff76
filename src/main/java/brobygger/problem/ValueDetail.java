package brobygger.problem;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.texts.Texts;
import brobygger.words.ValueWords;
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

  private final ValueWords words;

  ValueDetail(Texts texts) {
    this.words = new ValueWords(texts, MasteryStep::plain);
  }

  /** A date, clock time, weekday, length or number as it is said; anything else as it is. */
  String say(String detail) {
    List<Function<String, Object>> readings =
        List.of(
            LocalDate::parse,
            LocalTime::parse,
            DayOfWeek::valueOf,
            Duration::parse,
            Double::parseDouble);
    return readings.stream()
        .flatMap(reading -> attempt(reading, detail).stream())
        .map(words::of)
        .findFirst()
        .orElseGet(() -> detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail);
  }

  private static Optional<Object> attempt(Function<String, Object> reading, String detail) {
    try {
      return Optional.of(reading.apply(detail));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
