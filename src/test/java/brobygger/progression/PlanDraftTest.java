package brobygger.progression;

import static brobygger.casefile.placement.HourKind.INTERNSHIP;
import static brobygger.casefile.placement.HourKind.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New phases, new blocks, proposals and weeks. */
class PlanDraftTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  private static Placement placement(int minutes, HybridPhase... phases) {
    return Placement.internship(
            CompanyId.random(), Period.weeks(START, 13), Duration.ofMinutes(minutes))
        .withHybrid(new HybridPlan(List.of(phases), "", ""));
  }

  private static HourBlock block(HourKind kind, int days, int hours, String... tasks) {
    return new HourBlock(
        ElementId.random(),
        kind,
        days,
        Duration.ofHours(hours),
        Stream.of(tasks).map(WorkTask::named).toList(),
        "",
        "");
  }

  private static HybridPhase phase(LocalDate from, HourBlock... blocks) {
    return new HybridPhase(ElementId.random(), from, "", List.of(blocks));
  }

  private static List<String> tasks(HourBlock block) {
    return block.tasks().stream().map(WorkTask::name).toList();
  }

  private static Placement trained(Placement placement, String name) {
    return placement.withFunctions(
        List.of(WorkFunction.named(name).withStart(new StartLevel(FiveSteps.TRAINED, START))));
  }

  @ParameterizedTest
  @CsvSource({"480,4,120", "540,3,180", "600,5,120", "450,5,90", "60,1,60", "37,1,37"})
  void the_first_phase_holds_the_agreed_hours_in_round_days(int weekly, int days, int perDay) {
    HybridPhase first = PlanDraft.nextPhase(placement(weekly), START);
    assertThat(first.from()).isEqualTo(START);
    assertThat(first.blocks())
        .singleElement()
        .satisfies(b -> assertThat(b.kind()).isEqualTo(INTERNSHIP))
        .satisfies(b -> assertThat(b.days()).isEqualTo(days))
        .satisfies(b -> assertThat(b.perDay()).isEqualTo(Duration.ofMinutes(perDay)));
  }

  @Test
  void without_agreed_hours_the_first_phase_is_empty() {
    assertThat(PlanDraft.nextPhase(placement(0), START).blocks()).isEmpty();
  }

  @Test
  void a_later_phase_goes_on_as_before_six_weeks_later_or_next_monday() {
    Placement placement = placement(480, phase(START, block(INTERNSHIP, 4, 2, "Buffet")));
    HybridPhase next = PlanDraft.nextPhase(placement, START);
    assertThat(next.from()).isEqualTo(START.plusWeeks(6));
    assertThat(next.weekly()).isEqualTo(Duration.ofHours(8));
    assertThat(next.blocks().getFirst().id())
        .isNotEqualTo(placement.hybrid().phases().getFirst().blocks().getFirst().id());
    LocalDate wednesday = START.plusWeeks(8).plusDays(2);
    assertThat(PlanDraft.nextPhase(placement, wednesday).from()).isEqualTo(START.plusWeeks(9));
  }

  @Test
  void paid_hours_begin_with_what_was_trained_before_and_is_not_any_more() {
    HybridPhase second = phase(START.plusWeeks(6), block(INTERNSHIP, 5, 2, "Smørrebrød"));
    Placement placement =
        placement(480, phase(START, block(INTERNSHIP, 4, 2, "Buffet", "smørrebrød")), second);
    HourBlock paid = PlanDraft.block(placement, second, PAID);
    assertThat(tasks(paid)).containsExactly("Buffet");
    assertThat(paid.weekly()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void a_nearly_full_week_gets_the_one_hour_it_has_room_for() {
    HybridPhase full = phase(START, block(INTERNSHIP, 5, 7));
    assertThat(PlanDraft.block(placement(480, full), full, PAID).weekly())
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_trained_function_becomes_paid_hours_beside_the_internship() {
    Placement placement =
        trained(
            placement(480, phase(START, block(INTERNSHIP, 4, 2, "buffet", "Smørrebrød"))),
            "Buffet");
    LocalDate day = START.plusWeeks(2);
    PaidHoursProposal proposal = PaidHoursProposal.of(placement, FiveSteps.ORDER, day).getFirst();
    assertThat(proposal.since()).isEqualTo(START);
    HybridPhase next = proposal.phase(placement, day);
    assertThat(next.blocks()).hasSize(2);
    assertThat(tasks(next.blocks().getFirst())).containsExactly("Smørrebrød");
    assertThat(next.blocks().getLast().kind()).isEqualTo(PAID);
    assertThat(tasks(next.blocks().getLast())).containsExactly("Buffet");
    assertThat(next.weekly()).isEqualTo(Duration.ofHours(12));
    Placement after = placement.withHybrid(placement.hybrid().withPhases(List.of(next)));
    assertThat(PaidHoursProposal.of(after, FiveSteps.ORDER, day)).isEmpty();
    assertThat(HybridHours.findings(after, FiveSteps.ORDER, day))
        .extracting(HybridFinding::rule)
        .doesNotContain(HybridRule.TASK_ON_BOTH_SIDES, HybridRule.PAID_TASK_NOT_MASTERED);
  }

  @Test
  void without_a_plan_the_proposal_begins_next_monday() {
    Placement placement = trained(placement(480), "Buffet");
    LocalDate day = START.plusWeeks(2).plusDays(1);
    assertThat(
            PaidHoursProposal.of(placement, FiveSteps.ORDER, day)
                .getFirst()
                .phase(placement, day)
                .from())
        .isEqualTo(START.plusWeeks(3));
  }

  @Test
  void in_a_full_week_the_internship_hours_become_the_paid_ones() {
    Placement placement =
        trained(
            placement(
                2220,
                phase(
                    START,
                    block(INTERNSHIP, 5, 4, "Smørrebrød"),
                    block(INTERNSHIP, 1, 17, "Buffet"))),
            "Buffet");
    HybridPhase next =
        PaidHoursProposal.of(placement, FiveSteps.ORDER, START).getFirst().phase(placement, START);
    assertThat(next.weekly()).isEqualTo(Duration.ofHours(37));
    assertThat(next.weekly(PAID)).isEqualTo(Duration.ofHours(17));
  }

  @Test
  void the_weeks_run_to_the_end_of_the_placement_and_change_where_the_phases_do() {
    Placement placement =
        placement(
            480,
            phase(START, block(INTERNSHIP, 4, 2)),
            phase(START.plusWeeks(6).plusDays(3), block(PAID, 5, 1), block(INTERNSHIP, 5, 2)));
    List<HourWeek> weeks = HourWeek.of(placement);
    assertThat(weeks).hasSize(13);
    assertThat(weeks.get(5).total()).isEqualTo(Duration.ofHours(8));
    assertThat(weeks.get(6).paid()).isEqualTo(Duration.ofHours(5));
    assertThat(weeks.getLast().total()).isEqualTo(Duration.ofHours(15));
  }

  @Test
  void a_plan_without_an_end_is_shown_six_weeks_past_its_last_phase() {
    Placement placement =
        placement(480, phase(START, block(INTERNSHIP, 4, 2))).withPeriod(new Period(START, null));
    assertThat(HourWeek.of(placement)).hasSize(6);
    assertThat(HourWeek.of(placement(480))).isEmpty();
    HybridPhase saturday = phase(START.plusDays(5), block(INTERNSHIP, 4, 2));
    assertThat(HourWeek.of(placement(480, saturday)).getFirst().monday()).isEqualTo(START);
  }
}
