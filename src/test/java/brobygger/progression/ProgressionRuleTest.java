package brobygger.progression;

import static brobygger.casefile.FiveSteps.ADVANCED_BEGINNER;
import static brobygger.casefile.FiveSteps.SELF_DRIVING;
import static brobygger.casefile.FiveSteps.SELF_STARTING;
import static brobygger.casefile.FiveSteps.TRAINED;
import static brobygger.casefile.value.Source.CITIZEN;
import static brobygger.casefile.value.Source.COMPANY;
import static brobygger.casefile.value.Source.CONSULTANT;
import static brobygger.progression.StaircaseTest.APRIL_22;
import static brobygger.progression.StaircaseTest.museumHelper;
import static brobygger.progression.StaircaseTest.seen;
import static brobygger.progression.StaircaseTest.target;
import static brobygger.progression.StaircaseTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import brobygger.finding.Severity;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressionRuleTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 25);

  private final Placement placement =
      Placement.internship(CompanyId.random(), Period.weeks(APRIL_22, 13), Duration.ofHours(9));

  private List<ProgressionFinding> findings(WorkFunction function, LocalDate day) {
    return ProgressionRule.findings(
        placement.withFunctions(List.of(function)), FiveSteps.ORDER, day);
  }

  private List<ProgressionFinding> of(ProgressionRule rule, WorkFunction function, LocalDate day) {
    return findings(function, day).stream().filter(f -> f.rule() == rule).toList();
  }

  private static WorkFunction inOrder() {
    WorkFunction museum = museumHelper();
    return museum.withTargets(
        List.of(museum.targets().get(0), museum.targets().get(2), museum.targets().get(1)));
  }

  @Test
  void a_well_kept_staircase_gives_no_findings() {
    WorkFunction function =
        with(inOrder(), seen(SELF_STARTING, DAY, CITIZEN), seen(SELF_STARTING, DAY, COMPANY));
    assertThat(findings(function, DAY)).isEmpty();
  }

  @Test
  void the_museum_helper_as_printed_only_hints_at_the_order_of_dates() {
    assertThat(findings(museumHelper(), DAY))
        .extracting(ProgressionFinding::rule, ProgressionFinding::severity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ProgressionRule.TARGETS_OUT_OF_ORDER, Severity.HINT));
    assertThat(findings(museumHelper(), DAY).getFirst().args())
        .containsExactly("Museumsmedhjælper", SELF_DRIVING, LocalDate.of(2023, 6, 1));
  }

  @Test
  void an_untouched_function_lacks_start_and_target() {
    assertThat(findings(WorkFunction.named("Rengøring"), DAY))
        .extracting(ProgressionFinding::code)
        .containsExactly("NO_START", "NO_TARGET");
  }

  @Test
  void a_trained_function_needs_no_target() {
    WorkFunction function =
        WorkFunction.named("Rengøring").withStart(new StartLevel(TRAINED, APRIL_22));
    assertThat(of(ProgressionRule.NO_TARGET, function, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-05-01, 0", "2023-05-02, 1"})
  void a_target_asks_for_a_talk_from_the_day_after_its_date(LocalDate day, int findings) {
    assertThat(of(ProgressionRule.TARGET_PASSED, inOrder(), day)).hasSize(findings);
  }

  @Test
  void a_passed_target_says_what_was_last_seen() {
    WorkFunction function =
        with(inOrder(), seen(ADVANCED_BEGINNER, LocalDate.of(2023, 4, 28), CITIZEN));
    ProgressionFinding passed =
        of(ProgressionRule.TARGET_PASSED, function, LocalDate.of(2023, 5, 10)).getFirst();
    assertThat(passed.args())
        .containsExactly(
            "Museumsmedhjælper",
            SELF_STARTING,
            LocalDate.of(2023, 5, 1),
            9L,
            Phrase.of("progression.seen.last", ADVANCED_BEGINNER, LocalDate.of(2023, 4, 28)));
    assertThat(passed.element()).isEqualTo(function.targets().getFirst().id());
    assertThat(passed.place()).isEqualTo(Place.STAIRCASE);
    assertThat(passed.severity()).isEqualTo(Severity.IMPROVE);
    assertThat(passed.area()).isEqualTo("progression");
  }

  @Test
  void a_passed_target_of_an_unplaced_function_says_that_nobody_has_seen_a_step() {
    WorkFunction function =
        WorkFunction.named("Rengøring").withTargets(List.of(target(TRAINED, APRIL_22)));
    ProgressionFinding passed = of(ProgressionRule.TARGET_PASSED, function, DAY).getFirst();
    assertThat(passed.args().get(4)).isEqualTo(Phrase.of("progression.seen.none", "Rengøring"));
    assertThat(danish(passed).why()).isEqualTo("Ingen har noteret et trin i Rengøring endnu.");
  }

  @Test
  void only_the_first_passed_target_is_talked_about() {
    assertThat(of(ProgressionRule.TARGET_PASSED, inOrder(), LocalDate.of(2023, 7, 9))).hasSize(1);
  }

  @Test
  void all_targets_reached_below_trained_asks_what_is_next() {
    WorkFunction function =
        with(
            inOrder().withTargets(List.of(target(SELF_STARTING, DAY))),
            seen(SELF_STARTING, DAY, CITIZEN));
    assertThat(of(ProgressionRule.ALL_TARGETS_REACHED, function, DAY).getFirst().args())
        .containsExactly("Museumsmedhjælper", SELF_STARTING);
    WorkFunction trained = with(inOrder(), seen(TRAINED, DAY, CITIZEN));
    assertThat(of(ProgressionRule.ALL_TARGETS_REACHED, trained, DAY)).isEmpty();
    assertThat(of(ProgressionRule.ALL_TARGETS_REACHED, inOrder(), DAY)).isEmpty();
  }

  @Test
  void targets_that_go_down_are_found_at_the_lower_one() {
    WorkFunction function =
        inOrder()
            .withTargets(
                List.of(
                    target(SELF_DRIVING, APRIL_22.plusDays(10)),
                    target(SELF_STARTING, APRIL_22.plusDays(20))));
    ProgressionFinding down = of(ProgressionRule.TARGETS_GO_DOWN, function, DAY).getFirst();
    assertThat(down.element()).isEqualTo(function.targets().getLast().id());
    assertThat(down.args())
        .containsExactly(
            "Museumsmedhjælper",
            SELF_STARTING,
            APRIL_22.plusDays(20),
            SELF_DRIVING,
            APRIL_22.plusDays(10));
  }

  @Test
  void the_same_step_twice_does_not_go_down() {
    WorkFunction function =
        inOrder()
            .withTargets(
                List.of(
                    target(SELF_DRIVING, APRIL_22.plusDays(10)),
                    target(SELF_DRIVING, APRIL_22.plusDays(20))));
    assertThat(of(ProgressionRule.TARGETS_GO_DOWN, function, DAY)).isEmpty();
    assertThat(of(ProgressionRule.TARGETS_OUT_OF_ORDER, function, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-07-21, 0", "2023-07-22, 1"})
  void a_target_belongs_within_the_placement(LocalDate by, int findings) {
    WorkFunction function = inOrder().withTargets(List.of(target(TRAINED, by)));
    assertThat(of(ProgressionRule.TARGET_AFTER_END, function, DAY)).hasSize(findings);
    Placement open =
        placement.withPeriod(new Period(APRIL_22, null)).withFunctions(List.of(function));
    assertThat(ProgressionRule.findings(open, FiveSteps.ORDER, DAY)).isEmpty();
  }

  @Test
  void trained_without_paid_hours_is_proposed() {
    WorkFunction function = with(inOrder(), seen(TRAINED, DAY, CITIZEN));
    ProgressionFinding proposed =
        of(ProgressionRule.TRAINED_WITHOUT_PAID_HOURS, function, DAY).getFirst();
    assertThat(proposed.args()).containsExactly("Museumsmedhjælper", DAY, TRAINED);
    assertThat(danish(proposed).what())
        .isEqualTo("På trinnet TRAINED i Museumsmedhjælper siden 25. april");
    assertThat(proposed.place()).isEqualTo(Place.HOURS);
    assertThat(proposed.function()).isEqualTo(function.id());
  }

  @ParameterizedTest
  @EnumSource(PlacementKind.class)
  void only_a_placement_without_ordinary_pay_is_asked_for_paid_hours(PlacementKind kind) {
    WorkFunction function = with(inOrder(), seen(TRAINED, DAY, CITIZEN));
    boolean asked = kind == PlacementKind.INTERNSHIP || kind == PlacementKind.WAGE_SUBSIDY;
    assertThat(
            ProgressionRule.findings(
                placement.withKind(kind).withFunctions(List.of(function)), FiveSteps.ORDER, DAY))
        .hasSize(asked ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "' ARKIVERING ', PAID, 0",
    "arkivering, INTERNSHIP, 1",
    "museumsmedhjælper, PAID, 0",
    "opvask, PAID, 1"
  })
  void a_paid_task_of_the_function_answers_the_proposal(String task, HourKind kind, int findings) {
    WorkFunction function =
        with(inOrder(), seen(TRAINED, DAY, CITIZEN))
            .withTasks(List.of(WorkTask.named("Arkivering")));
    HourBlock block =
        new HourBlock(
            ElementId.random(),
            kind,
            2,
            Duration.ofHours(2),
            List.of(WorkTask.named(task)),
            "",
            "");
    HybridPlan plan =
        new HybridPlan(
            List.of(new HybridPhase(ElementId.random(), APRIL_22, "", List.of(block))), "", "");
    assertThat(
            ProgressionRule.findings(
                placement.withHybrid(plan).withFunctions(List.of(function)), FiveSteps.ORDER, DAY))
        .hasSize(findings);
  }

  @Test
  void the_citizen_places_themselves_first() {
    WorkFunction late =
        with(
            inOrder(),
            seen(SELF_STARTING, DAY, COMPANY),
            seen(SELF_STARTING, DAY.plusDays(1), CITIZEN));
    assertThat(of(ProgressionRule.CITIZEN_NOT_FIRST, late, DAY.plusDays(1)).getFirst().args())
        .containsExactly("Museumsmedhjælper", DAY);
    WorkFunction same =
        with(inOrder(), seen(SELF_STARTING, DAY, CONSULTANT), seen(SELF_STARTING, DAY, CITIZEN));
    assertThat(of(ProgressionRule.CITIZEN_NOT_FIRST, same, DAY)).isEmpty();
    WorkFunction alone = with(inOrder(), seen(SELF_STARTING, DAY, CITIZEN));
    assertThat(of(ProgressionRule.CITIZEN_NOT_FIRST, alone, DAY)).isEmpty();
  }

  @Test
  void different_placings_are_worth_a_talk() {
    WorkFunction function =
        with(inOrder(), seen(SELF_DRIVING, DAY, CITIZEN), seen(SELF_STARTING, DAY, COMPANY));
    ProgressionFinding differ = of(ProgressionRule.PLACINGS_DIFFER, function, DAY).getFirst();
    assertThat(differ.args())
        .containsExactly(
            "Museumsmedhjælper",
            SELF_STARTING,
            Phrase.of("progression.source.first.COMPANY"),
            SELF_DRIVING,
            Phrase.of("progression.source.CITIZEN"));
    assertThat(danish(differ).why())
        .isEqualTo("Virksomheden siger SELF_STARTING, borgeren siger SELF_DRIVING.");
  }

  @Test
  void an_observation_needs_an_example() {
    Observation later = seen(SELF_STARTING, DAY, CITIZEN).withExample(" ");
    Observation first = seen(SELF_STARTING, APRIL_22, CITIZEN).withExample("");
    assertThat(of(ProgressionRule.OBSERVATION_WITHOUT_EXAMPLE, with(inOrder(), later, first), DAY))
        .extracting(ProgressionFinding::element)
        .containsExactly(first.id(), later.id());
    assertThat(
            of(
                ProgressionRule.OBSERVATION_WITHOUT_EXAMPLE,
                with(inOrder(), later),
                DAY.minusDays(1)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_rule_has_its_words(Language language) {
    Texts texts = new Texts(language);
    for (ProgressionRule rule : ProgressionRule.values()) {
      for (String part : List.of("what", "why", "how")) {
        assertThat(texts.has("progression.finding." + rule + "." + part)).as(rule + part).isTrue();
      }
    }
    for (HybridRule rule : HybridRule.values()) {
      for (String part : List.of("what", "why", "how")) {
        assertThat(texts.has("progression.finding." + rule + "." + part)).as(rule + part).isTrue();
      }
    }
  }

  @Test
  void a_passed_target_never_scolds() {
    WorkFunction function =
        with(inOrder(), seen(ADVANCED_BEGINNER, LocalDate.of(2023, 4, 28), CITIZEN));
    assertThat(
            danish(
                of(ProgressionRule.TARGET_PASSED, function, LocalDate.of(2023, 5, 10)).getFirst()))
        .isEqualTo(
            new FindingText(
                "Museumsmedhjælper: målet SELF_STARTING var sat til 1. maj",
                "Sidst set: ADVANCED_BEGINNER, 28. april.",
                "Tal om, hvad der lykkes, og sæt en ny dato sammen."));
  }

  private static FindingText danish(ProgressionFinding finding) {
    return new FindingTexts(new Texts(Language.DANISH), MasteryStep::code).of(finding);
  }
}
