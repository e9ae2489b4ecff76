package brobygger.casefile.value;

import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from start to end, both included; the end may be open.
 *
 * @param start first day
 * @param end last day, or null while it is open
 */
@RecordBuilder
public record Period(LocalDate start, @Nullable LocalDate end) implements PeriodBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Period {
    start = Check.date("Period.start", start);
    end = Check.dateOrNull("Period.end", end);
    if (end != null && end.isBefore(start)) {
      throw new InvalidValueException("Period.end", Reason.ENDS_BEFORE_START, start, end);
    }
  }

  /**
   * A number of whole weeks from a first day.
   *
   * @param weeks 1 to 520
   */
  public static Period weeks(LocalDate start, int weeks) {
    Check.range("Period.weeks", weeks, 1, 520);
    return new Period(start, start.plusWeeks(weeks).minusDays(1));
  }

  /** Whether the day lies in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }

  /** Weeks begun from start to end, or empty while the end is open. */
  public Optional<Integer> weeks() {
    return Optional.ofNullable(end)
        .map(last -> (int) ((last.toEpochDay() - start.toEpochDay()) / 7) + 1);
  }
}
