package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.casefile.value.Period;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * Attended hours, always against the agreed hours and a period (domain, section 8).
 *
 * @param id identity of the element
 * @param period the days it covers, closed
 * @param agreedPerWeek agreed hours per week
 * @param agreedTotal agreed hours in the whole period
 * @param attended hours the citizen was there
 * @param reasons reasons for absence, as told
 */
@RecordBuilder
public record Attendance(
    ElementId id,
    Period period,
    Duration agreedPerWeek,
    Duration agreedTotal,
    Duration attended,
    String reasons)
    implements AttendanceBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Attendance {
    agreedPerWeek = Check.weekly("Attendance.agreedPerWeek", agreedPerWeek);
    agreedTotal = Check.wholeMinutes("Attendance.agreedTotal", agreedTotal);
    attended = Check.wholeMinutes("Attendance.attended", attended);
    reasons = Check.text("Attendance.reasons", reasons);
    if (period.end() == null) {
      throw new InvalidValueException("Attendance.period", Reason.MISSING, "Period.end");
    }
  }
}
