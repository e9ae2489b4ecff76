package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The citizen's number on one scale at one visit.
 *
 * @param id identity of the element
 * @param scale which question
 * @param value from 0 to 10
 */
@RecordBuilder
public record ScaleAnswer(ElementId id, Scale scale, int value) implements ScaleAnswerBuilder.With {
  /** The highest number on a scale. */
  public static final int MOST = 10;

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public ScaleAnswer {
    value = Check.range("ScaleAnswer.value", value, 0, MOST);
  }
}
