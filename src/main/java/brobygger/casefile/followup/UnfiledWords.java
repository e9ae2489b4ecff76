package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Words that were being typed at a visit when the case was still of format 1, where they were part
 * of it. Only the step from that format makes them; they stand in their box until they are typed on
 * with, filed or thrown away.
 *
 * @param id made from the visit, the box and the words, so that everybody has the same
 * @param box where they were typed
 * @param text the words, never blank
 */
@RecordBuilder
public record UnfiledWords(ElementId id, VisitBox box, String text)
    implements UnfiledWordsBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public UnfiledWords {
    text = Check.text("UnfiledWords.text", text);
  }
}
