package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Source;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A step that somebody saw on a day, with an example.
 *
 * @param id identity of the element
 * @param step the observed step
 * @param on the day
 * @param seenBy who saw it: citizen, company or consultant
 * @param example a concrete work situation
 */
@RecordBuilder
public record Observation(
    ElementId id, MasteryStep step, LocalDate on, Source seenBy, String example)
    implements ObservationBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Observation {
    on = Check.date("Observation.on", on);
    example = Check.text("Observation.example", example);
  }
}
