package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What a supervisor says of the description of one placement, and how it is dealt with. */
public final class ReviewEdits {
  private static final Label COMMENT = new Label("description.review.comment");
  private static final Label RESOLVED = new Label("description.review.resolved");
  private static final Label REOPENED = new Label("description.review.reopened");
  private static final Label STATE = new Label("description.review.state");

  private final ElementId placement;

  /** Of this placement. */
  public ReviewEdits(ElementId placement) {
    this.placement = placement;
  }

  /** Writes a comment. */
  public Edit<CaseFile> comment(ReviewComment comment) {
    return of(COMMENT, p -> p.withComments(Elements.add(p.comments(), comment)));
  }

  /** A comment was dealt with. */
  public Edit<CaseFile> resolve(ElementId comment, Instant at) {
    return comment(RESOLVED, comment, each -> each.withResolved(at));
  }

  /** A comment was not dealt with after all. */
  public Edit<CaseFile> reopen(ElementId comment) {
    return comment(REOPENED, comment, each -> each.withResolved(null));
  }

  /** Says of the whole what it is: approved, or to be improved. */
  public Edit<CaseFile> say(DescriptionReview review) {
    return of(STATE, p -> p.withReviews(Elements.add(p.reviews(), review)));
  }

  private Edit<CaseFile> comment(
      Label label, ElementId comment, UnaryOperator<ReviewComment> change) {
    return of(
        label,
        p -> p.withComments(Elements.replace(p.comments(), ReviewComment::id, comment, change)));
  }

  private Edit<CaseFile> of(Label label, UnaryOperator<Placement> change) {
    return Edit.of(label, file -> file.withPlacement(placement, change));
  }
}
