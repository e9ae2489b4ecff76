package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.DescriptionReview;
import brobygger.casefile.ElementId;
import brobygger.casefile.JournalNote;
import brobygger.casefile.Placement;
import brobygger.casefile.ReviewComment;
import brobygger.edit.FieldProblemException.Reason;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Refuses that a field set by hand puts words under a name, takes away what stands under one, or
 * goes round the way that something is written by. The window offers none of it either. Who
 * answered a point of the guide is another thing: that is whoever was asked, and anybody writes it
 * down.
 */
final class WrittenByOthers {
  private final String me;

  /**
   * @param me name of the person who sets the field
   */
  WrittenByOthers(String me) {
    this.me = me;
  }

  /**
   * Compares two states of a case.
   *
   * @throws FieldProblemException with the reason, when a person may not make the second of the
   *     first by setting a field
   */
  void check(CaseFile before, CaseFile after) {
    if (!before.owner().equals(after.owner())) {
      throw new FieldProblemException(Reason.OWNER);
    }
    same(before.notes(), after.notes(), JournalNote::id, this::isSame, Reason.NOTES);
    Map<ElementId, Placement> placements =
        before.placements().stream().collect(Collectors.toMap(Placement::id, each -> each));
    for (Placement placement : after.placements()) {
      Placement earlier = placements.remove(placement.id());
      List<DescriptionReview> reviews = earlier == null ? List.of() : earlier.reviews();
      List<ReviewComment> comments = earlier == null ? List.of() : earlier.comments();
      same(reviews, placement.reviews(), DescriptionReview::id, Object::equals, Reason.REVIEWS);
      same(comments, placement.comments(), ReviewComment::id, this::isSame, Reason.REVIEWS);
    }
    if (placements.values().stream().anyMatch(this::isReviewed)) {
      throw new FieldProblemException(Reason.REVIEWS);
    }
  }

  private boolean isReviewed(Placement gone) {
    return gone.reviews().stream().anyMatch(each -> !each.author().equals(me))
        || gone.comments().stream().anyMatch(each -> !each.author().equals(me));
  }

  /** No element more, none fewer, and none another than it may become. */
  private static <T> void same(
      List<T> before,
      List<T> after,
      Function<T, ElementId> id,
      BiPredicate<T, T> isSame,
      Reason reason) {
    Map<ElementId, T> earlier = before.stream().collect(Collectors.toMap(id, each -> each));
    for (T element : after) {
      T known = earlier.remove(id.apply(element));
      if (known == null || !isSame.test(known, element)) {
        throw new FieldProblemException(reason);
      }
    }
    if (!earlier.isEmpty()) {
      throw new FieldProblemException(reason);
    }
  }

  /** Own words may become others; whose they are, when, and what was added stay. */
  private boolean isSame(JournalNote before, JournalNote after) {
    JournalNote mine =
        before.author().equals(me)
            ? before.with(b -> b.text(after.text()).assessment(after.assessment()))
            : before;
    return mine.equals(after);
  }

  /** Anybody deals with a comment; only who wrote it changes its words. */
  private boolean isSame(ReviewComment before, ReviewComment after) {
    ReviewComment dealt = before.withResolved(after.resolved());
    return (before.author().equals(me) ? dealt.withText(after.text()) : dealt).equals(after);
  }
}
