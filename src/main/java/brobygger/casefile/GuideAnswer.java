package brobygger.casefile;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one point of the guide.
 *
 * @param id identity of the element
 * @param point code of the point in the content pack
 * @param placement the placement it is about, or null for the case as a whole
 * @param state how far the point has come
 * @param answer what was said
 * @param reason why the point is not relevant; needed in that state
 * @param answeredBy who answered, may be empty
 * @param answeredOn the day of the latest answer
 */
@RecordBuilder
public record GuideAnswer(
    ElementId id,
    String point,
    @Nullable ElementId placement,
    GuideState state,
    String answer,
    String reason,
    String answeredBy,
    @Nullable LocalDate answeredOn)
    implements GuideAnswerBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public GuideAnswer {
    point = Check.name("GuideAnswer.point", point);
    answer = Check.text("GuideAnswer.answer", answer);
    reason = Check.text("GuideAnswer.reason", reason);
    answeredBy = Check.line("GuideAnswer.answeredBy", answeredBy);
    answeredOn = Check.dateOrNull("GuideAnswer.answeredOn", answeredOn);
    if (state == GuideState.NOT_RELEVANT && reason.isBlank()) {
      throw new InvalidValueException("GuideAnswer.reason", Reason.MISSING, "GuideAnswer.state");
    }
  }
}
