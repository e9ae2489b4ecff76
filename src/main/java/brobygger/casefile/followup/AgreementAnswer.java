package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an earlier agreement stood at a visit.
 *
 * @param id identity of the element
 * @param agreement the agreement asked about
 * @param outcome what was answered
 * @param before the day it had before the answer, so that a moved one can be moved back
 */
@RecordBuilder
public record AgreementAnswer(
    ElementId id, ElementId agreement, AgreementOutcome outcome, @Nullable LocalDate before)
    implements AgreementAnswerBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public AgreementAnswer {
    before = Check.dateOrNull("AgreementAnswer.before", before);
  }
}
