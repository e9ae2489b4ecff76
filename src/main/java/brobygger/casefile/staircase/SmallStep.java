package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Source;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Progress between two steps, noted without moving on the staircase.
 *
 * @param id identity of the element
 * @param on the day
 * @param seenBy who saw it
 * @param text what happened
 */
@RecordBuilder
public record SmallStep(ElementId id, LocalDate on, Source seenBy, String text)
    implements SmallStepBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public SmallStep {
    on = Check.date("SmallStep.on", on);
    text = Check.said("SmallStep.text", text);
  }
}
