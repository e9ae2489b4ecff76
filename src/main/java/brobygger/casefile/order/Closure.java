package brobygger.casefile.order;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * How and when the case ended.
 *
 * @param on the day it was closed
 * @param status what the citizen went on to
 * @param remark in a few words
 */
@RecordBuilder
public record Closure(LocalDate on, ExitStatus status, String remark)
    implements ClosureBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Closure {
    on = Check.date("Closure.on", on);
    remark = Check.text("Closure.remark", remark);
  }
}
