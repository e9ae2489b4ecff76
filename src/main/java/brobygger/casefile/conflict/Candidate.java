package brobygger.casefile.conflict;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the values in a {@link Conflict}.
 *
 * @param id made from the place and the value, so that both sides list the same candidate
 * @param value what was written, as JSON; null when it was taken away
 * @param author who wrote it
 * @param at when, by that computer's clock: for display only
 */
@RecordBuilder
public record Candidate(ElementId id, @Nullable String value, String author, Instant at)
    implements CandidateBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Candidate {
    value = value == null ? null : Check.json("Candidate.value", value);
    author = Check.name("Candidate.author", author);
  }
}
