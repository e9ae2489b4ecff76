package brobygger.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ElementId;
import brobygger.casefile.FollowUp;
import brobygger.casefile.FollowUpKind;
import brobygger.casefile.FollowUpState;
import brobygger.casefile.Owner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekPlanTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({"2026-11-24, 48", "2027-01-03, 53", "2027-01-04, 1", "2024-12-30, 1"})
  void weeks_are_iso_weeks(LocalDate day, int number) {
    assertThat(Week.of(day).number()).isEqualTo(number);
    assertThat(Week.of(day).contains(day)).isTrue();
    assertThat(Week.of(day).days()).hasSize(7).contains(day);
  }

  @Test
  void a_week_runs_from_monday_to_sunday() {
    Week week = Week.of(TUESDAY);
    assertThat(week.contains(week.monday().minusDays(1))).isFalse();
    assertThat(week.contains(week.sunday())).isTrue();
    assertThat(week.contains(week.sunday().plusDays(1))).isFalse();
    assertThatThrownBy(() -> new Week(TUESDAY)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void meetings_stand_on_their_day_by_clock_time() {
    FollowUp late = FollowUp.planned(FollowUpKind.PHONE, TUESDAY).withAt(LocalTime.of(13, 30));
    FollowUp early = late.withId(ElementId.random()).withAt(LocalTime.of(10, 0));
    FollowUp untimed = late.withId(ElementId.random()).withAt(null);
    FollowUp cancelled = late.withId(ElementId.random()).withState(FollowUpState.CANCELLED);
    CaseFile jonas =
        CaseFile.open("Jonas Holm", new Owner("Anna", ""), TUESDAY.minusDays(30))
            .withFollowUps(List.of(untimed, late, early, cancelled));
    WeekPlan plan = WeekPlan.of(List.of(jonas), Week.of(TUESDAY));
    assertThat(plan.days()).hasSize(7);
    assertThat(plan.days().get(1).meetings())
        .extracting(Meeting::followUp)
        .containsExactly(early, late, untimed);
    assertThat(plan.days().get(1).meetings().getFirst().citizen()).isEqualTo("Jonas");
    assertThat(plan.days().get(0).meetings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14",
        "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26", "2023-05-05", "2025-04-20",
        "2027-03-28"
      })
  void public_holidays_are_known(LocalDate day) {
    assertThat(DanishHolidays.isHoliday(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-04-26",
        "2026-05-01",
        "2026-04-04",
        "2026-06-05",
        "2026-12-24",
        "2026-01-02",
        "2026-11-01",
        "2026-02-25"
      })
  void other_days_are_not_holidays(LocalDate day) {
    assertThat(DanishHolidays.isHoliday(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-02, 2026-04-07",
    "2026-11-28, 2026-11-30",
    "2026-11-29, 2026-11-30",
    "2026-11-27, 2026-11-27"
  })
  void a_date_moves_to_the_next_working_day(LocalDate day, LocalDate working) {
    assertThat(DanishHolidays.workingDayFrom(day)).isEqualTo(working);
  }
}
