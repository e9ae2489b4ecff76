package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A step to reach by a date, with what it takes.
 *
 * @param id identity of the element
 * @param step the step to reach
 * @param by the day to reach it
 * @param toLearn what the citizen needs to learn
 * @param help which help it takes
 */
@RecordBuilder
public record Target(ElementId id, MasteryStep step, LocalDate by, String toLearn, String help)
    implements TargetBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Target {
    by = Check.date("Target.by", by);
    toLearn = Check.text("Target.toLearn", toLearn);
    help = Check.text("Target.help", help);
  }
}
