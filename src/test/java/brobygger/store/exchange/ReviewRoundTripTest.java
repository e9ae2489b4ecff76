package brobygger.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.placement.ReviewState;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Period;
import brobygger.edit.MadeEdit;
import brobygger.store.Home;
import brobygger.usecase.Turns;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.Relation;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.HandOver;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The supervisor's comments reach the consultant, and what became of them comes back. */
class ReviewRoundTripTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir Path temp;
  Vault consultant;
  Vault supervisor;
  CaseFile thomas;
  DocumentKey key;

  @BeforeEach
  void theSupervisorHasTheCaseToRead() {
    consultant = new Home(temp.resolve("ida")).create(Home.IDA);
    supervisor = new Home(temp.resolve("bo")).create(Home.BO);
    Placement placement =
        Placement.internship(
            new CompanyId(new UUID(1, 2)),
            new Period(Home.DAY, Home.DAY.plusWeeks(13)),
            Duration.ofHours(9));
    thomas =
        Home.thomas()
            .withOwner(new Owner(Home.IDA.name(), Home.IDA.organisation()))
            .withPlacements(List.of(placement));
    key = DocumentKey.of(thomas.id());
    consultant.caseFiles().add(thomas, "case.new");
    give(consultant, supervisor);
  }

  @AfterEach
  void close() {
    consultant.close();
    supervisor.close();
  }

  private Relation give(Vault from, Vault to) {
    return Objects.requireNonNull(
        to.histories().importAll(List.of(from.histories().export(key))).get(key), "a relation");
  }

  private Placement in(Vault vault) {
    return vault.caseFiles().get(thomas.id()).placements().getFirst();
  }

  private void edit(Vault vault, String label, UnaryOperator<Placement> change) {
    vault
        .caseFiles()
        .edit(
            thomas.id(),
            MadeEdit.of(
                label, file -> file.withPlacement(file.placements().getFirst().id(), change)));
  }

  private void comment(Vault vault, String field, String text, String author) {
    ReviewComment comment = ReviewComment.of(field, text, author, AT);
    edit(
        vault,
        "description.review.comment",
        p -> p.withComments(Elements.add(p.comments(), comment)));
  }

  @Test
  void commentsAndStateTravelThereAndWhatWasDealtWithTravelsBack() {
    assertThat(HandOver.owns(consultant, thomas)).isTrue();
    assertThat(HandOver.owns(supervisor, thomas)).isFalse();
    comment(supervisor, "TASKS", "Hvor mange kanter?", "Bo Lund");
    edit(
        supervisor,
        "description.review.state",
        p ->
            p.withReviews(
                List.of(DescriptionReview.of(ReviewState.PLEASE_IMPROVE, "Bo Lund", AT))));
    // Meanwhile the consultant writes on: both come together without a conflict.
    edit(
        consultant,
        "description.tasks",
        p -> p.withDescription(p.description().withTasks("Thomas stikker kanter.")));
    assertThat(give(supervisor, consultant)).isEqualTo(Relation.MERGE);
    assertThat(in(consultant).description().tasks()).isEqualTo("Thomas stikker kanter.");
    assertThat(in(consultant).lastReview())
        .map(DescriptionReview::state)
        .contains(ReviewState.PLEASE_IMPROVE);
    ReviewComment seen = in(consultant).toImprove().getFirst();
    assertThat(seen.text()).isEqualTo("Hvor mange kanter?");

    edit(
        consultant,
        "description.review.resolved",
        p ->
            p.withComments(
                Elements.replace(
                    p.comments(),
                    ReviewComment::id,
                    seen.id(),
                    c -> c.withResolved(AT.plusSeconds(60)))));
    assertThat(give(consultant, supervisor)).isEqualTo(Relation.AHEAD);
    assertThat(in(supervisor)).isEqualTo(in(consultant));
    assertThat(in(supervisor).comments().getFirst().isOpen()).isFalse();
    assertThat(supervisor.caseFiles().history(thomas.id()))
        .extracting(HistoryEntry::author)
        .contains("Ida Holm", "Bo Lund");
    assertThat(give(supervisor, consultant)).isEqualTo(Relation.SAME);
  }

  @Test
  void twoWhoCommentApartFromEachOtherAreBothHeard() {
    comment(supervisor, "TASKS", "Hvor mange kanter?", "Bo Lund");
    comment(consultant, "TASKS", "Tolv.", "Ida Holm");
    var fromConsultant = consultant.histories().export(key);
    give(supervisor, consultant);
    supervisor.histories().importAll(List.of(fromConsultant));
    assertThat(in(consultant)).isEqualTo(in(supervisor));
    assertThat(in(consultant).comments())
        .extracting(ReviewComment::text)
        .containsExactlyInAnyOrder("Hvor mange kanter?", "Tolv.");
    assertThat(consultant.caseFiles().get(thomas.id()).conflicts()).isEmpty();
  }

  @Test
  void dealingWithItIsTakenBackLikeAnyEdit() {
    comment(supervisor, "TASKS", "Hvor mange kanter?", "Bo Lund");
    give(supervisor, consultant);
    edit(
        consultant,
        "description.review.resolved",
        p -> p.withComments(List.of(p.comments().getFirst().withResolved(AT))));
    Turns.undo(consultant.caseFiles(), thomas.id());
    assertThat(in(consultant).toImprove()).hasSize(1);
  }
}
