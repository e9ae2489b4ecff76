package brobygger.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * That a field of the description was copied to another system.
 *
 * @param id identity of the element
 * @param field code of the copied field
 * @param at when, by this computer's clock
 */
@RecordBuilder
public record Copied(ElementId id, String field, Instant at) implements CopiedBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Copied {
    field = Check.name("Copied.field", field);
  }
}
