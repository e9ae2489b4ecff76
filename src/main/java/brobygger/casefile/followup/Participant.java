package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Somebody who takes part in a meeting.
 *
 * @param id identity of the element
 * @param name who, by name or role
 */
@RecordBuilder
public record Participant(ElementId id, String name) implements ParticipantBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Participant {
    name = Check.name("Participant.name", name);
  }
}
