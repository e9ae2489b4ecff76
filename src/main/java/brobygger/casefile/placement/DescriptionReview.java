package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Comparator;

/**
 * That somebody looked through a description and said what they think of it. It is never rewritten:
 * who changes their mind adds another.
 *
 * @param id identity of the element
 * @param author name of who looked through it
 * @param state what they say of it
 * @param at when, by their computer's clock
 */
@RecordBuilder
public record DescriptionReview(ElementId id, String author, ReviewState state, Instant at)
    implements DescriptionReviewBuilder.With {
  /** The same order everywhere, whoever took in whose file first. */
  static final Comparator<DescriptionReview> BY_TIME =
      Comparator.comparing(DescriptionReview::at).thenComparing(review -> review.id().toString());

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public DescriptionReview {
    author = Check.name("DescriptionReview.author", author);
  }

  /** What somebody says of a description now. */
  public static DescriptionReview of(ReviewState state, String author, Instant at) {
    return new DescriptionReview(ElementId.random(), author, state, at);
  }
}
