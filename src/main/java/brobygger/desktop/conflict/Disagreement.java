package brobygger.desktop.conflict;

import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.usecase.history.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conflict with its values as the domain has them.
 *
 * @param conflict the conflict as it stands in the case
 * @param place where, as the history names it
 * @param type what stands there in the domain; {@link Object} for an element of a list
 * @param before what stood there when both last agreed, or null
 * @param choices what the two wrote
 */
record Disagreement(
    Conflict conflict,
    FieldChange place,
    Class<?> type,
    @Nullable Object before,
    List<Choice> choices) {
  Disagreement {
    choices = List.copyOf(choices);
  }

  /**
   * One of the values.
   *
   * @param candidate as it stands in the conflict
   * @param value as the domain has it, or null when it was taken away
   */
  record Choice(Candidate candidate, @Nullable Object value) {}
}
