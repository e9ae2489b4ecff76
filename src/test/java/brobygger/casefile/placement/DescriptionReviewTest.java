package brobygger.casefile.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.company.CompanyId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DescriptionReviewTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

  private final ReviewComment tasks = comment("TASKS", "Hvilke opgaver?", MORNING);
  private final ReviewComment whole = comment("", "Kortere sætninger.", MORNING.plusSeconds(60));
  private final Placement placement =
      Placement.internship(
              new CompanyId(new UUID(1, 2)),
              new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28)),
              Duration.ofHours(9))
          .withComments(List.of(whole, tasks));

  private static ReviewComment comment(String field, String text, Instant at) {
    return ReviewComment.of(field, text, "Anna Holm", at);
  }

  private static DescriptionReview review(ReviewState state, long secondsLater) {
    return DescriptionReview.of(state, "Anna Holm", MORNING.plusSeconds(secondsLater));
  }

  @Test
  void openCommentsAreToBeImprovedTheEarliestFirst() {
    assertThat(placement.toImprove()).containsExactly(tasks, whole);
    ReviewComment done = tasks.withResolved(MORNING.plusSeconds(90));
    assertThat(placement.withComments(List.of(done, whole)).toImprove()).containsExactly(whole);
  }

  @Test
  void anApprovalCoversTheCommentsBeforeItAndNoneAfterIt() {
    assertThat(placement.withReviews(List.of(review(ReviewState.APPROVED, 30))).toImprove())
        .containsExactly(whole);
    assertThat(placement.withReviews(List.of(review(ReviewState.APPROVED, 60))).toImprove())
        .isEmpty();
    assertThat(placement.withReviews(List.of(review(ReviewState.PLEASE_IMPROVE, 60))).toImprove())
        .hasSize(2);
  }

  @Test
  void theLastStateCountsWhateverTheOrderInTheList() {
    DescriptionReview first = review(ReviewState.PLEASE_IMPROVE, 0);
    DescriptionReview last = review(ReviewState.APPROVED, 1);
    assertThat(placement.lastReview()).isEmpty();
    assertThat(placement.withReviews(List.of(last, first)).lastReview()).contains(last);
    assertThat(placement.withReviews(List.of(first, last)).lastReview()).contains(last);
  }

  @Test
  void aCommentSaysSomethingAndIsSigned() {
    assertThatThrownBy(() -> comment("TASKS", "  ", MORNING))
        .isInstanceOf(InvalidValueException.class)
        .extracting(e -> ((InvalidValueException) e).field())
        .isEqualTo("ReviewComment.text");
    assertThatThrownBy(() -> DescriptionReview.of(ReviewState.APPROVED, "", MORNING))
        .isInstanceOf(InvalidValueException.class)
        .extracting(e -> ((InvalidValueException) e).field())
        .isEqualTo("DescriptionReview.author");
  }
}
