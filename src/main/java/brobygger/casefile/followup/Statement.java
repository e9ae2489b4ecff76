package brobygger.casefile.followup;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Source;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Something said or seen at a follow-up, with its source; never an interpretation.
 *
 * @param id identity of the element
 * @param source who says so
 * @param theme what it is about
 * @param text the words, as said
 */
@RecordBuilder
public record Statement(ElementId id, Source source, Theme theme, String text)
    implements StatementBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Statement {
    text = Check.said("Statement.text", text);
  }
}
