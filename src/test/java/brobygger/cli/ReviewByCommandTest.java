package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.placement.ReviewState;
import brobygger.casefile.value.Elements;
import brobygger.edit.MadeEdit;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A supervisor's comments and verdict travel there and back in sealed files. */
class ReviewByCommandTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-23T08:40:00Z");

  @TempDir Path folder;

  private JsonNode placement(People people, String person, String id) {
    return people.done(person, "case", "show", id, "--json").json().at("/placements/0");
  }

  private static void edit(
      People people, String person, String id, String label, UnaryOperator<Placement> change) {
    OpenVaultOutcome outcome =
        people.vaults.open(people.home(person), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      vault
          .caseFiles()
          .edit(
              new CaseFileId(UUID.fromString(id)),
              MadeEdit.of(
                  label, file -> file.withPlacement(file.placements().getFirst().id(), change)));
    }
  }

  private static List<String> dueCodes(People people, String person, String id) {
    return people
        .done(person, "due", "--json")
        .json()
        .get("due")
        .valueStream()
        .filter(item -> id.equals(item.get("case").stringValue(null)))
        .map(item -> item.get("rule").stringValue())
        .toList();
  }

  @Test
  void commentsAndVerdictTravelInSealedFilesUntilItIsApproved() {
    People people = new People(folder);
    people.initWith("ida", brobygger.samples.SampleCases.on(LocalDate.now(People.CLOCK)));
    people.init("bo");
    people.knows("ida", "bo");
    people.knows("bo", "ida");
    String id = internship(people);

    people.done("bo", "import", people.sealed("ida", id, "bo").toString());
    edit(
        people,
        "bo",
        id,
        "description.review.comment",
        p ->
            p.withComments(
                Elements.add(
                    p.comments(), ReviewComment.of("TASKS", "Hvor mange kanter?", "bo", WRITTEN))));
    edit(
        people,
        "bo",
        id,
        "description.review.state",
        p ->
            p.withReviews(
                Elements.add(
                    p.reviews(), DescriptionReview.of(ReviewState.PLEASE_IMPROVE, "bo", WRITTEN))));

    assertThat(dueCodes(people, "ida", id)).doesNotContain("DESCRIPTION_TO_IMPROVE");
    people.done("ida", "import", people.sealed("bo", id, "ida").toString());
    JsonNode comment = placement(people, "ida", id).at("/comments/0");
    assertThat(comment.get("field").stringValue()).isEqualTo("TASKS");
    assertThat(comment.get("text").stringValue()).isEqualTo("Hvor mange kanter?");
    assertThat(comment.get("author").stringValue()).isEqualTo("bo");
    assertThat(placement(people, "ida", id).at("/reviews/0/state").stringValue())
        .isEqualTo("PLEASE_IMPROVE");
    assertThat(dueCodes(people, "ida", id)).contains("DESCRIPTION_TO_IMPROVE");

    people.done(
        "ida", "case", "set", id, "/placements/0/description/tasks", "Thomas stikker tolv kanter.");
    edit(
        people,
        "ida",
        id,
        "description.review.resolved",
        p ->
            p.withComments(List.of(p.comments().getFirst().withResolved(WRITTEN.plusSeconds(60)))));
    assertThat(dueCodes(people, "ida", id)).doesNotContain("DESCRIPTION_TO_IMPROVE");
    people.done("bo", "import", people.sealed("ida", id, "bo").toString());
    assertThat(placement(people, "bo", id).at("/description/tasks").stringValue())
        .isEqualTo("Thomas stikker tolv kanter.");
    assertThat(placement(people, "bo", id).at("/comments/0/resolved").stringValue()).isNotEmpty();

    edit(
        people,
        "bo",
        id,
        "description.review.state",
        p ->
            p.withReviews(
                Elements.add(
                    p.reviews(),
                    DescriptionReview.of(ReviewState.APPROVED, "bo", WRITTEN.plusSeconds(120)))));
    people.done("ida", "import", people.sealed("bo", id, "ida").toString());
    assertThat(placement(people, "ida", id).at("/reviews"))
        .extracting(review -> review.get("state").stringValue())
        .containsExactly("PLEASE_IMPROVE", "APPROVED");
    assertThat(people.done("ida", "case", "show", id, "--json").out())
        .isEqualTo(people.done("bo", "case", "show", id, "--json").out());
    assertThat(people.done("ida", "conflicts", "--json").json().get("conflicts")).isEmpty();
    assertThat(people.in("ida", "check").exitCode()).isZero();
    assertThat(people.in("bo", "check").exitCode()).isZero();
  }

  private static String internship(People people) {
    LocalDate today = LocalDate.now(People.CLOCK);
    OpenVaultOutcome outcome =
        people.vaults.open(people.home("ida"), People.PASSPHRASE.toCharArray());
    try (Vault vault = ((OpenVaultOutcome.Opened) outcome).vault()) {
      return vault.caseFiles().documents().stream()
          .filter(file -> file.placements().size() == 1)
          .filter(file -> file.placements().getFirst().phaseOn(today) != CasePhase.AFTER)
          .map(CaseFile::id)
          .findFirst()
          .orElseThrow()
          .toString();
    }
  }
}
