package brobygger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each way to follow without an end is seen for itself, and what ends is not. */
class EndedFollowingTest {
  private static final String FIXTURE = "brobygger.architecture.fixture.endless_following";

  private final List<String> said =
      ArchRuleDefinition.classes()
          .should(new EndedFollowing())
          .evaluate(new ClassFileImporter().importPackages(FIXTURE))
          .getFailureReport()
          .getDetails();

  @Test
  void everyWayIsSeen() {
    assertThat(said)
        .extracting(each -> each.replaceFirst(" by way of .*", "").replaceFirst(":\\d+", ""))
        .containsExactlyInAnyOrder(
            "Sheet subscribe, without an end, on what lives until VAULT",
            "Sheet addListener, without an end, on what lives until VAULT",
            "Sheet subscribe, without an end, on what lives until VAULT",
            "Sheet subscribe, without an end, on what lives until VAULT",
            "Sheet subscribe on what nobody knows whose",
            "Sheet follow, without an end, on what lives until VAULT",
            "Sheet addEventFilter, without an end, on what lives until PROGRAM",
            "Sheet subscribe, without an end, on what lives until PROGRAM",
            "Sheet whileOpen in what does not live as long as the screens",
            "Sheet makes Case, which lives longer than itself",
            "Book holds Page in page, which others can follow, and nobody says how long it lives");
  }
}
