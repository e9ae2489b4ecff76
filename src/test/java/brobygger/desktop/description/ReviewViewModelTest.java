package brobygger.desktop.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.placement.ReviewState;
import brobygger.casefile.value.ElementId;
import brobygger.description.DescriptionField;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReviewViewModelTest {
  private final CaseInMemory open = SampleCase.rich();
  private final ReviewViewModel supervisor = model("Anna Holm", false);
  private final ReviewViewModel consultant = model("Ida Lund", true);

  private ReviewViewModel model(String name, boolean owner) {
    return new ReviewViewModel(
        open,
        DescriptionPictureTest.desk(new StringBuilder(), new Reviewer(name, file -> owner)),
        placement().id());
  }

  private Placement placement() {
    return open.now().placements().getFirst();
  }

  @Test
  void whoDoesNotOwnTheCaseReviewsIt() {
    assertThat(supervisor.saidProperty().get().reviewing()).isTrue();
    assertThat(consultant.saidProperty().get().reviewing()).isFalse();
  }

  @Test
  void aCommentStandsAtItsFieldSignedAndDated() {
    assertThat(supervisor.comment(DescriptionField.TASKS, " Hvilken salat? ")).isEmpty();
    assertThat(consultant.comments(DescriptionField.TASKS))
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.text()).isEqualTo("Hvilken salat?");
              assertThat(comment.author()).isEqualTo("Anna Holm");
              assertThat(comment.at()).isEqualTo(SampleCase.CLOCK.instant());
            });
    assertThat(consultant.comments(DescriptionField.PURPOSE)).isEmpty();
    assertThat(consultant.comments(null)).isEmpty();
    assertThat(consultant.firstOpen().flatMap(ReviewViewModel::fieldOf))
        .contains(DescriptionField.TASKS);
    assertThat(consultant.saidProperty().get().toImprove()).isEqualTo(1);
  }

  @Test
  void aCommentWithoutWordsIsRefusedWithTheReason() {
    assertThat(supervisor.comment(null, "   ")).isNotEmpty();
    assertThat(placement().comments()).isEmpty();
    assertThat(open.labels()).isEmpty();
  }

  @Test
  void aFieldOfANewerVersionIsAboutTheWhole() {
    ReviewComment unknown =
        ReviewComment.of("FUTURE", "Ny", "Anna Holm", SampleCase.CLOCK.instant());
    open.edit(
        MadeEdit.of(
            "test",
            file -> file.withPlacement(placement().id(), p -> p.withComments(List.of(unknown)))));
    assertThat(consultant.comments(null)).containsExactly(unknown);
    assertThat(consultant.firstOpen()).contains(unknown);
  }

  @Test
  void theFirstOpenCommentIsTheOneThatStandsHighestOnTheScreen() {
    supervisor.comment(DescriptionField.TASKS, "Hvilken salat?");
    supervisor.comment(null, "Kortere sætninger.");
    assertThat(consultant.firstOpen()).map(ReviewComment::text).contains("Kortere sætninger.");
    consultant.resolve(consultant.firstOpen().orElseThrow().id());
    assertThat(consultant.firstOpen()).map(ReviewComment::text).contains("Hvilken salat?");
    consultant.resolve(consultant.firstOpen().orElseThrow().id());
    assertThat(consultant.firstOpen()).isEmpty();
  }

  @Test
  void dealingWithACommentIsOneEditThatCanBeTakenBack() {
    supervisor.comment(DescriptionField.TASKS, "Hvilken salat?");
    ElementId id = placement().comments().getFirst().id();
    consultant.resolve(id);
    assertThat(consultant.comments(DescriptionField.TASKS)).isEmpty();
    assertThat(supervisor.comments(DescriptionField.TASKS))
        .as("who reviews sees what became of it")
        .extracting(ReviewComment::resolved)
        .containsExactly(SampleCase.CLOCK.instant());
    assertThat(consultant.saidProperty().get().resolved()).isEqualTo(1);
    assertThat(open.labels())
        .containsExactly("description.review.comment", "description.review.resolved");
    open.undo();
    assertThat(consultant.comments(DescriptionField.TASKS)).hasSize(1);
  }

  @Test
  void askingForImprovementTakesACommentThatSaysWhat() {
    assertThat(supervisor.askToImprove()).isFalse();
    assertThat(placement().reviews()).isEmpty();
    supervisor.comment(null, "Kortere sætninger.");
    assertThat(supervisor.askToImprove()).isTrue();
    assertThat(consultant.saidProperty().get().last())
        .map(DescriptionReview::state)
        .contains(ReviewState.PLEASE_IMPROVE);
  }

  @Test
  void aLaterStateIsAddedAndTheEarlierOneStays() {
    supervisor.comment(null, "Kortere sætninger.");
    supervisor.askToImprove();
    supervisor.approve();
    assertThat(placement().reviews())
        .extracting(DescriptionReview::state)
        .containsExactly(ReviewState.PLEASE_IMPROVE, ReviewState.APPROVED);
    assertThat(consultant.saidProperty().get().toImprove()).isZero();
  }
}
