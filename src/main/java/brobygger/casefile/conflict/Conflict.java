package brobygger.casefile.conflict;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that two people changed differently, apart from each other. It stays until
 * a person has chosen; meanwhile the document holds the first of the candidates.
 *
 * @param id made from the place, so that both sides list the same conflict
 * @param place where: names of fields and identities of elements, each after a slash
 * @param before what stood there when both last agreed, as JSON; null when nothing did
 * @param candidates what the two wrote, at least two, each value once
 */
@RecordBuilder
public record Conflict(
    ElementId id, String place, @Nullable String before, List<Candidate> candidates)
    implements ConflictBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Conflict {
    place = Check.text("Conflict.place", place);
    // Possessive: what was read is not given back, so that a long place needs no deep stack.
    if (!place.matches("(/[A-Za-z0-9-]++)++")) {
      throw new InvalidValueException("Conflict.place", Reason.WRONG_FORM, "/citizen/phone");
    }
    before = before == null ? null : Check.json("Conflict.before", before);
    candidates = Check.unique("Conflict.candidates", candidates, Candidate::id);
    if (candidates.size() < 2) {
      throw new InvalidValueException(
          "Conflict.candidates", Reason.OUT_OF_RANGE, 2, Integer.MAX_VALUE, candidates.size());
    }
  }
}
