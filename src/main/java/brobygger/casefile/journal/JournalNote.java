package brobygger.casefile.journal;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neutral documentation: facts and quotes first, assessment apart and last (domain, section 8).
 *
 * @param id identity of the element
 * @param writtenAt when, by the writer's clock
 * @param author who wrote it
 * @param text facts and quotes
 * @param assessment the writer's assessment, may be empty
 * @param followUp the follow-up it documents, or null
 * @param addenda what was added afterwards
 */
@RecordBuilder
public record JournalNote(
    ElementId id,
    Instant writtenAt,
    String author,
    String text,
    String assessment,
    @Nullable ElementId followUp,
    List<Addendum> addenda)
    implements JournalNoteBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public JournalNote {
    author = Check.name("JournalNote.author", author);
    text = Check.said("JournalNote.text", text);
    assessment = Check.text("JournalNote.assessment", assessment);
    addenda = Check.unique("JournalNote.addenda", addenda, Addendum::id);
  }
}
