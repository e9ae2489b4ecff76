package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks through a description would like to have improved, and where.
 *
 * @param id identity of the element
 * @param text what they say, 1 to 20,000 characters
 * @param field code of the field it is about; empty when it is about the whole description
 * @param author name of who wrote it
 * @param at when, by their computer's clock
 * @param resolved when it was dealt with, or null while it is open
 */
@RecordBuilder
public record ReviewComment(
    ElementId id, String text, String field, String author, Instant at, @Nullable Instant resolved)
    implements ReviewCommentBuilder.With {
  /** The same order everywhere, whoever took in whose file first. */
  static final Comparator<ReviewComment> BY_TIME =
      Comparator.comparing(ReviewComment::at).thenComparing(comment -> comment.id().toString());

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public ReviewComment {
    text = Check.said("ReviewComment.text", text);
    field = Check.line("ReviewComment.field", field);
    author = Check.name("ReviewComment.author", author);
  }

  /** What somebody says now about a field, or with an empty code about the whole. */
  public static ReviewComment of(String field, String text, String author, Instant at) {
    return new ReviewComment(ElementId.random(), text, field, author, at, null);
  }

  /** Whether nobody dealt with it yet. */
  public boolean isOpen() {
    return resolved == null;
  }
}
