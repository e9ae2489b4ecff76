package brobygger.casefile.journal;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * Something added to a journal note afterwards.
 *
 * @param id identity of the element
 * @param at when, by the writer's clock
 * @param author who wrote it
 * @param text what was added
 */
@RecordBuilder
public record Addendum(ElementId id, Instant at, String author, String text)
    implements AddendumBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Addendum {
    author = Check.name("Addendum.author", author);
    text = Check.said("Addendum.text", text);
  }
}
