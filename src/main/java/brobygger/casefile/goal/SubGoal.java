package brobygger.casefile.goal;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal.
 *
 * @param id identity of the element
 * @param text what is reached
 * @param by by when
 * @param reached the day it was reached
 */
@RecordBuilder
public record SubGoal(
    ElementId id, String text, @Nullable LocalDate by, @Nullable LocalDate reached)
    implements SubGoalBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public SubGoal {
    text = Check.said("SubGoal.text", text);
    by = Check.dateOrNull("SubGoal.by", by);
    reached = Check.dateOrNull("SubGoal.reached", reached);
  }
}
