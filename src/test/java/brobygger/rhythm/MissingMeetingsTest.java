package brobygger.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.Period;
import brobygger.samples.SampleCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingMeetingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final CaseFile FILE =
      SampleCases.on(TODAY).cases().stream()
          .filter(c -> !c.placements().isEmpty())
          .findFirst()
          .orElseThrow()
          .withFollowUps(List.of());

  private static Placement from(LocalDate start, LocalDate end) {
    return FILE.placements().getFirst().withPeriod(new Period(start, end));
  }

  private static CaseFile with(Placement placement, FollowUp... followUps) {
    return FILE.withPlacements(List.of(placement))
        .withFollowUps(
            List.of(followUps).stream().map(f -> f.withPlacement(placement.id())).toList());
  }

  @Test
  void aNewPlacementGetsTwoAtTheCasesRhythmOnWorkingDays() {
    Placement placement = from(TODAY.plusDays(7), TODAY.plusWeeks(14));
    assertThat(MissingMeetings.of(with(placement), placement, TODAY))
        .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 28));
  }

  @Test
  void publicHolidaysAreSkipped() {
    Placement placement = from(LocalDate.of(2026, 12, 11), TODAY.plusWeeks(14));
    assertThat(MissingMeetings.of(with(placement), placement, TODAY).getFirst())
        .isEqualTo("2026-12-28");
  }

  @Test
  void onePlannedLeavesOneAndTwoLeaveNone() {
    Placement placement = from(TODAY.minusDays(7), TODAY.plusWeeks(12));
    FollowUp one = FollowUp.planned(FollowUpKind.COMPANY_VISIT, TODAY.plusDays(3));
    FollowUp two = FollowUp.planned(FollowUpKind.COMPANY_VISIT, TODAY.plusDays(20));
    assertThat(MissingMeetings.of(with(placement, one), placement, TODAY))
        .containsExactly(LocalDate.of(2026, 12, 10));
    assertThat(MissingMeetings.of(with(placement, one, two), placement, TODAY)).isEmpty();
    FollowUp cancelled = two.withState(FollowUpState.CANCELLED);
    assertThat(MissingMeetings.of(with(placement, one, cancelled), placement, TODAY)).hasSize(1);
  }

  @Test
  void nothingIsPlannedInThePastOrAfterTheEnd() {
    Placement over = from(TODAY.minusWeeks(20), TODAY.minusWeeks(7));
    assertThat(MissingMeetings.of(with(over), over, TODAY)).isEmpty();
    Placement soonOver = from(TODAY.minusWeeks(10), TODAY.plusDays(16));
    assertThat(MissingMeetings.of(with(soonOver), soonOver, TODAY))
        .containsExactly(LocalDate.of(2026, 12, 7));
  }
}
