package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Where the citizen began on the staircase.
 *
 * @param step the step at the start
 * @param on the day it was settled
 */
@RecordBuilder
public record StartLevel(MasteryStep step, LocalDate on) implements StartLevelBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public StartLevel {
    on = Check.date("StartLevel.on", on);
  }
}
