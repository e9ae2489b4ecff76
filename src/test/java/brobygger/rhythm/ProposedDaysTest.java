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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proposed day is one on which the meeting can be. */
class ProposedDaysTest {
  private static final CaseFile FILE =
      SampleCases.on(LocalDate.of(2026, 11, 23)).cases().stream()
          .filter(c -> !c.placements().isEmpty())
          .findFirst()
          .orElseThrow()
          .withFollowUps(List.of());

  private static ProposedDays days(FollowUp... planned) {
    return new ProposedDays(FILE.withFollowUps(List.of(planned)), ClosingDays.STANDARD);
  }

  private static FollowUp on(String day) {
    return FollowUp.planned(FollowUpKind.CONTACT, LocalDate.parse(day));
  }

  private static Placement until(String end) {
    return FILE.placements()
        .getFirst()
        .withPeriod(new Period(LocalDate.of(2026, 9, 1), LocalDate.parse(end)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 2026-12-28",
    "2026-12-31, 2027-01-04",
    "2025-06-05, 2025-06-06",
    "2025-05-01, 2025-05-02",
    "2026-05-02, 2026-05-04",
    "2026-04-02, 2026-04-07",
    // Great Prayer Day, for the last time a holiday in 2023.
    "2023-05-05, 2023-05-08",
    "2024-04-26, 2024-04-26",
    "2026-12-08, 2026-12-08"
  })
  void neitherWeekendsNorHolidaysNorClosingDays(LocalDate wanted, LocalDate proposed) {
    assertThat(days().from(wanted)).isEqualTo(proposed);
  }

  @Test
  void noDayThatIsTakenInTheCaseUnlessItWasCancelled() {
    LocalDate wanted = LocalDate.of(2026, 12, 8);
    assertThat(days(on("2026-12-08"), on("2026-12-09")).from(wanted)).isEqualTo("2026-12-10");
    assertThat(days(on("2026-12-08").withState(FollowUpState.CANCELLED)).from(wanted))
        .isEqualTo(wanted);
  }

  @Test
  void neverAfterThePlacementsEnd() {
    LocalDate today = LocalDate.of(2026, 12, 1);
    LocalDate wanted = LocalDate.of(2026, 12, 15);
    assertThat(days().within(until("2026-12-15"), wanted, today)).contains(wanted);
    // Sunday is the end: the Friday before.
    assertThat(days().within(until("2026-12-13"), wanted, today))
        .contains(LocalDate.of(2026, 12, 11));
    assertThat(days(on("2026-12-11")).within(until("2026-12-13"), wanted, today))
        .contains(LocalDate.of(2026, 12, 10));
    assertThat(days(on("2026-12-01")).within(until("2026-12-01"), wanted, today)).isEmpty();
  }

  @Test
  void missingMeetingsOfAPlacementAreSuchDays() {
    Placement placement =
        until("2027-03-01").withPeriod(new Period(LocalDate.of(2026, 12, 10), null));
    CaseFile file =
        FILE.withPlacements(List.of(placement)).withFollowUps(List.of(on("2026-12-28")));
    LocalDate today = LocalDate.of(2026, 12, 1);
    assertThat(MissingMeetings.of(file, placement, today).getFirst()).isEqualTo("2026-12-29");
  }
}
