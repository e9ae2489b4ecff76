package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What was asked at a visit and answered by a number or a choice. Words that are being typed there
 * are no part of the case before they are filed ({@link VisitBox}).
 *
 * @param scales numbers on the scales, one per scale
 * @param answers how earlier agreements stood
 */
@RecordBuilder
public record VisitAnswers(List<ScaleAnswer> scales, List<AgreementAnswer> answers)
    implements VisitAnswersBuilder.With {
  /** Nothing answered. */
  public static final VisitAnswers NONE = new VisitAnswers(List.of(), List.of());

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public VisitAnswers {
    scales = Check.unique("VisitAnswers.scales", scales, ScaleAnswer::id);
    answers = Check.unique("VisitAnswers.answers", answers, AgreementAnswer::id);
  }
}
