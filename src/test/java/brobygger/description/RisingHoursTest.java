package brobygger.description;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.samples.SampleCases;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The remark that says what one number of hours cannot. */
final class RisingHoursTest {
  private static final Placement NIELS =
      SampleCases.on(LocalDate.of(2026, 11, 23)).cases().stream()
          .filter(file -> file.citizen().firstName().equals("Niels"))
          .flatMap(file -> file.placements().stream())
          .findFirst()
          .orElseThrow();

  private static String remark(Placement placement) {
    return new RisingHours(new Texts(Language.DANISH)).of("Niels", placement);
  }

  @Test
  void theRemarkNamesStartStepsAndEnd() {
    assertThat(remark(NIELS))
        .contains("Niels", "8 timer om ugen", "15 timer om ugen", "20 timer om ugen");
    assertThat(remark(NIELS).lines().count()).isEqualTo(9);
  }

  @Test
  void aPlanThatDoesNotRiseNeedsNoRemark() {
    HybridPlan plan = NIELS.hybrid();
    assertThat(remark(NIELS.withHybrid(HybridPlan.none()))).isEmpty();
    assertThat(remark(NIELS.withHybrid(plan.withPhases(plan.phases().subList(0, 1))))).isEmpty();
    assertThat(remark(NIELS.withHybrid(plan.withPhases(plan.phases().subList(1, 2)))))
        .as("internship beside pay cannot be one number either")
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theRemarkIsAFieldOfItsOwnAndNotRepeatedInTheDescription(Language language) {
    DescriptionFacts facts = Cemetery.written(Cemetery.good());
    DescriptionTexts texts = Cemetery.texts(language);
    assertThat(texts.finished(facts).remark()).isEmpty();
    DescriptionFacts hybrid =
        new DescriptionFacts(
            facts.caseFile(), facts.placement().withHybrid(NIELS.hybrid()), facts.company());
    FinishedText finished = texts.finished(hybrid);
    assertThat(finished.remark()).contains("Thomas").contains("Smøre og pynte smørrebrød");
    assertThat(finished.body()).doesNotContain(finished.remark());
    assertThat(finished.whole()).doesNotContain(finished.remark());
  }
}
