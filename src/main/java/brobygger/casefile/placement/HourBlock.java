package brobygger.casefile.placement;

import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;

/**
 * The same number of hours on so many days a week, of one kind, with its tasks.
 *
 * @param id identity of the element
 * @param kind internship hours or paid hours
 * @param days days per week, 1 to 7
 * @param perDay hours on each day, more than none
 * @param tasks the tasks done in these hours
 * @param purpose what the hours are for
 * @param place where, when it is not the company of the placement
 */
@RecordBuilder
public record HourBlock(
    ElementId id,
    HourKind kind,
    int days,
    Duration perDay,
    List<WorkTask> tasks,
    String purpose,
    String place)
    implements HourBlockBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public HourBlock {
    days = Check.range("HourBlock.days", days, 1, 7);
    perDay = Check.wholeMinutes("HourBlock.perDay", perDay);
    tasks = Check.unique("HourBlock.tasks", tasks, WorkTask::id);
    purpose = Check.text("HourBlock.purpose", purpose);
    place = Check.line("HourBlock.place", place);
    if (perDay.isZero()) {
      throw new InvalidValueException("HourBlock.perDay", Reason.NO_LENGTH, perDay);
    }
    Check.weekly("HourBlock.perDay", perDay.multipliedBy(days));
  }

  /** Days × hours per day. */
  public Duration weekly() {
    return perDay.multipliedBy(days);
  }
}
