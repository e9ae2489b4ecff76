package brobygger.progression;

import static brobygger.casefile.FiveSteps.SELF_DRIVING;
import static brobygger.casefile.FiveSteps.TRAINED;
import static brobygger.casefile.placement.HourKind.INTERNSHIP;
import static brobygger.casefile.placement.HourKind.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.finding.Phrase;
import brobygger.finding.Severity;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HybridHoursTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate SECOND = START.plusWeeks(6);
  private static final LocalDate THIRD = START.plusWeeks(12);

  private static HourBlock block(HourKind kind, int days, int hours, String... tasks) {
    return new HourBlock(
        ElementId.random(),
        kind,
        days,
        Duration.ofHours(hours),
        Stream.of(tasks).map(WorkTask::named).toList(),
        "lære buffeten",
        "");
  }

  private static HybridPhase phase(LocalDate from, HourBlock... blocks) {
    return new HybridPhase(ElementId.random(), from, "", List.of(blocks));
  }

  /** Niels at the restaurant: 8, then 5 + 10, then 10 + 10 (domain, section 6). */
  private static HybridPlan niels() {
    return new HybridPlan(
        List.of(
            phase(THIRD, block(PAID, 5, 2, "Buffet"), block(INTERNSHIP, 5, 2, "Smørrebrød")),
            phase(START, block(INTERNSHIP, 4, 2, "Buffet")),
            phase(SECOND, block(PAID, 5, 1, "buffet"), block(INTERNSHIP, 5, 2, "Smørrebrød"))),
        "Praktikaftale",
        "Kontrakt");
  }

  private static Placement placement(HybridPlan plan, MasteryStep buffet) {
    return Placement.internship(CompanyId.random(), new Period(START, null), Duration.ofHours(8))
        .withHybrid(plan)
        .withFunctions(
            List.of(WorkFunction.named("Buffet").withStart(new StartLevel(buffet, START))));
  }

  private static List<HybridRule> rules(Placement placement, LocalDate day) {
    return HybridHours.findings(placement, FiveSteps.ORDER, day).stream()
        .map(HybridFinding::rule)
        .toList();
  }

  @Test
  void the_restaurant_adds_up_phase_by_phase() {
    assertThat(HybridHours.of(niels()).phases())
        .extracting(
            p -> p.internship().toHours(),
            p -> p.paid().toHours(),
            p -> p.total().toHours(),
            p -> p.room().toHours())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(8L, 0L, 8L, 29L),
            org.assertj.core.groups.Tuple.tuple(10L, 5L, 15L, 22L),
            org.assertj.core.groups.Tuple.tuple(10L, 10L, 20L, 17L));
  }

  @Test
  void the_restaurant_converts_buffet_to_paid_hours_once() {
    assertThat(HybridHours.of(niels()).conversions())
        .containsExactly(new HybridHours.Conversion("buffet", SECOND));
  }

  @Test
  void the_restaurant_gives_no_findings_when_buffet_is_trained() {
    assertThat(rules(placement(niels(), TRAINED), THIRD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 8", "41, 8", "42, 15", "83, 15", "84, 20", "900, 20"})
  void a_day_lies_in_the_phase_begun_last(int days, int hours) {
    assertThat(
            HybridHours.of(niels())
                .on(START.plusDays(days))
                .map(p -> (int) p.total().toHours())
                .orElse(0))
        .isEqualTo(hours);
  }

  @Test
  void a_task_is_either_trained_or_paid_in_one_phase() {
    HybridPlan plan =
        niels()
            .withPhases(
                List.of(
                    phase(
                        START,
                        block(PAID, 2, 2, "BUFFET ", "Buffet"),
                        block(INTERNSHIP, 2, 2, "buffet"))));
    List<HybridFinding> findings =
        HybridHours.findings(placement(plan, TRAINED), FiveSteps.ORDER, START);
    assertThat(findings)
        .extracting(HybridFinding::rule)
        .containsOnly(HybridRule.TASK_ON_BOTH_SIDES);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().phase()).isEqualTo(plan.phases().getFirst().id());
    assertThat(findings.getFirst().args()).containsExactly("BUFFET", START);
  }

  @Test
  void a_paid_task_that_is_not_mastered_is_found_where_it_stands() {
    List<HybridFinding> findings =
        HybridHours.findings(placement(niels(), SELF_DRIVING), FiveSteps.ORDER, SECOND);
    assertThat(findings)
        .extracting(HybridFinding::rule)
        .containsOnly(HybridRule.PAID_TASK_NOT_MASTERED);
    assertThat(findings).extracting(f -> f.args().get(1)).containsExactly(SECOND, THIRD);
    assertThat(findings.getFirst().block()).isNotNull();
    assertThat(findings.getFirst().severity()).isEqualTo(Severity.IMPROVE);
    assertThat(findings.getFirst().code()).isEqualTo("PAID_TASK_NOT_MASTERED");
    assertThat(findings.getFirst().area()).isEqualTo("progression");
  }

  @Test
  void a_paid_task_that_no_function_knows_is_not_mastered() {
    Placement placement = placement(niels(), TRAINED).withFunctions(List.of());
    assertThat(rules(placement, THIRD))
        .containsExactly(HybridRule.PAID_TASK_NOT_MASTERED, HybridRule.PAID_TASK_NOT_MASTERED);
  }

  @ParameterizedTest
  @CsvSource({"0, TRAINED, 0", "1, TRAINED, 1", "0, SELF_DRIVING, 2"})
  void a_target_of_trained_by_the_first_paid_day_is_enough_for_a_phase_to_come(
      int daysLate, MasteryStep step, int findings) {
    WorkFunction function =
        WorkFunction.named("Køkken")
            .withTasks(List.of(WorkTask.named("Buffet")))
            .withTargets(List.of(StaircaseTest.target(step, SECOND.plusDays(daysLate))));
    Placement placement = placement(niels(), TRAINED).withFunctions(List.of(function));
    assertThat(rules(placement, START)).hasSize(findings);
    assertThat(rules(placement, THIRD)).as("now it must be seen").hasSize(2);
  }

  @Test
  void two_kinds_of_hours_need_two_named_documents() {
    assertThat(rules(placement(niels().withInternshipDocument(""), TRAINED), THIRD))
        .containsExactly(HybridRule.DOCUMENTS_NOT_NAMED);
    assertThat(rules(placement(niels().withEmploymentDocument(""), TRAINED), THIRD))
        .containsExactly(HybridRule.DOCUMENTS_NOT_NAMED);
    HybridPlan onlyTraining =
        new HybridPlan(List.of(phase(START, block(INTERNSHIP, 4, 2, "Buffet"))), "", "");
    assertThat(rules(placement(onlyTraining, TRAINED), THIRD)).isEmpty();
    assertThat(HybridHours.of(onlyTraining).isHybrid()).isFalse();
    HybridPlan onlyPaid =
        new HybridPlan(List.of(phase(START, block(PAID, 4, 2, "Buffet"))), "", "");
    assertThat(HybridHours.of(onlyPaid).isHybrid()).isFalse();
    assertThat(HybridHours.of(niels()).isHybrid()).isTrue();
  }

  @Test
  void one_document_cannot_be_both() {
    assertThat(rules(placement(niels().withEmploymentDocument("praktikaftale"), TRAINED), THIRD))
        .containsExactly(HybridRule.ONE_DOCUMENT_FOR_BOTH);
  }

  @Test
  void the_first_phase_and_the_placement_have_the_same_hours() {
    Placement placement = placement(niels(), TRAINED).withWeeklyHours(Duration.ofHours(9));
    assertThat(HybridHours.findings(placement, FiveSteps.ORDER, START).getFirst().args())
        .containsExactly(Duration.ofHours(8), Duration.ofHours(9));
    assertThat(rules(placement, START)).containsExactly(HybridRule.HOURS_DO_NOT_ADD_UP);
  }

  @ParameterizedTest
  @CsvSource({
    "PAID, 8 timer med løn har ingen opgaver",
    "INTERNSHIP, 8 timer praktik har ingen opgaver"
  })
  void hours_say_what_they_are_for(HourKind kind, String said) {
    HybridPlan plan =
        new HybridPlan(List.of(phase(START, block(kind, 4, 2).withPurpose(" "))), "a", "b");
    List<HybridFinding> findings =
        HybridHours.findings(placement(plan, TRAINED), FiveSteps.ORDER, START);
    assertThat(findings)
        .extracting(HybridFinding::rule)
        .containsExactly(HybridRule.HOURS_WITHOUT_TASKS, HybridRule.HOURS_WITHOUT_PURPOSE);
    assertThat(findings)
        .allSatisfy(
            f ->
                assertThat(f.args())
                    .containsExactly(
                        Duration.ofHours(8), START, Phrase.of("progression.hours." + kind)));
    assertThat(
            new FindingTexts(new Texts(Language.DANISH), MasteryStep::code).of(findings.getFirst()))
        .extracting(FindingText::what)
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1020, 1080, 94", "0, 1080, 0", "1080, 1080, 100", "199, 200, 100", "1, 8, 13"})
  void attendance_is_told_with_agreed_hours_and_period(int attended, int agreed, int percent) {
    List<Object> told =
        AttendanceShare.of(attendance(START, attended, agreed))
            .told(
                (a, total, share, perWeek, period, weeks) ->
                    List.of(a.toMinutes(), total.toMinutes(), share, perWeek, period, weeks));
    assertThat(told)
        .containsExactly(
            (long) attended,
            (long) agreed,
            OptionalInt.of(percent),
            Duration.ofHours(9),
            Period.weeks(START, 2),
            2);
  }

  @Test
  void attendance_of_nothing_agreed_has_no_percentage() {
    OptionalInt share =
        AttendanceShare.of(attendance(START, 0, 0)).told((a, t, percent, w, p, weeks) -> percent);
    assertThat(share).isEmpty();
  }

  @Test
  void latest_attendance_is_the_period_that_ends_last() {
    Placement placement =
        placement(niels(), TRAINED)
            .withAttendance(List.of(attendance(SECOND, 50, 100), attendance(START, 10, 100)));
    LocalDate start =
        AttendanceShare.latest(placement)
            .orElseThrow()
            .told((a, t, percent, w, period, weeks) -> period.start());
    assertThat(start).isEqualTo(SECOND);
    assertThat(AttendanceShare.latest(placement(niels(), TRAINED))).isEmpty();
  }

  private static Attendance attendance(LocalDate start, int attended, int agreed) {
    return new Attendance(
        ElementId.random(),
        Period.weeks(start, 2),
        Duration.ofHours(9),
        Duration.ofMinutes(agreed),
        Duration.ofMinutes(attended),
        "");
  }
}
