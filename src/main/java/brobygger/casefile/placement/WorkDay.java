package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/**
 * A weekday with clock times.
 *
 * @param id identity of the element
 * @param day the weekday
 * @param from when work starts
 * @param to when work ends, later the same day
 */
@RecordBuilder
public record WorkDay(ElementId id, DayOfWeek day, LocalTime from, LocalTime to)
    implements WorkDayBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public WorkDay {
    if (!to.isAfter(from)) {
      throw new InvalidValueException(
          "WorkDay.to", to.equals(from) ? Reason.NO_LENGTH : Reason.ENDS_BEFORE_START, from, to);
    }
    Check.wholeMinutes("WorkDay.to", Duration.between(from, to));
  }

  /** A working day with its own identity. */
  public static WorkDay of(DayOfWeek day, LocalTime from, LocalTime to) {
    return new WorkDay(ElementId.random(), day, from, to);
  }

  /** Time at work that day, breaks included. */
  public Duration length() {
    return Duration.between(from, to);
  }
}
