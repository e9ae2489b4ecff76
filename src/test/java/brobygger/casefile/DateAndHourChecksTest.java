package brobygger.casefile;

import static brobygger.casefile.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, clock times and hours at their boundaries. */
class DateAndHourChecksTest {
  private static final ElementId ID = ElementId.random();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Owner OWNER = new Owner("Anna", "");

  private static Arguments date(String name, Function<LocalDate, ?> build) {
    return Arguments.of(name, Named.of(name, build));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        date("CaseFile.opened", d -> FiveSteps.open("A", OWNER, d)),
        date("Closure.on", d -> new Closure(d, ExitStatus.EDUCATION, "")),
        date("Citizen.born", d -> Citizen.named("A").withBorn(d)),
        date("Order.received", d -> new Order(Track.OTHER, d, "", "")),
        date("Period.start", d -> new Period(d, null)),
        date("FollowUp.on", d -> FollowUp.planned(FollowUpKind.PHONE, d)),
        date("Agreement.by", d -> new Agreement(ID, "A", "b", d, AgreementState.KEPT, null)),
        date(
            "Accommodation.review",
            d -> new Accommodation(ID, "a", "", "", "", "", Sharing.TELL_COMPANY, d, List.of())),
        date("Goal.by", d -> new Goal(ID, "a", "", "", "", d, null, List.of())),
        date("Goal.reached", d -> new Goal(ID, "a", "", "", "", null, d, List.of())),
        date("SubGoal.by", d -> new SubGoal(ID, "a", d, null)),
        date("SubGoal.reached", d -> new SubGoal(ID, "a", null, d)),
        date("Target.by", d -> new Target(ID, FiveSteps.BEGINNER, d, "", "")),
        date(
            "Observation.on", d -> new Observation(ID, FiveSteps.BEGINNER, d, Source.DOCUMENT, "")),
        date("StartLevel.on", d -> new StartLevel(FiveSteps.BEGINNER, d)),
        date("SupportShare.on", d -> new SupportShare(ID, d, Source.COMPANY, 40)),
        date("SmallStep.on", d -> new SmallStep(ID, d, Source.COMPANY, "a")),
        date("HybridPhase.from", d -> new HybridPhase(ID, d, "", List.of())),
        date(
            "GuideAnswer.answeredOn",
            d -> new GuideAnswer(ID, "P", null, GuideState.STARTED, "", "", "", d)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void aDateLiesInTheYears1900To2100(String field, Function<LocalDate, ?> build) {
    assertThat(build.apply(LocalDate.of(1900, 1, 1))).isNotNull();
    assertThat(build.apply(LocalDate.of(2100, 12, 31))).isNotNull();
    LocalDate slip = LocalDate.of(1899, 12, 31);
    refused(field, Reason.IMPROBABLE_DATE, () -> build.apply(slip), "1899-12-31");
    LocalDate far = LocalDate.of(2101, 1, 1);
    refused(field, Reason.IMPROBABLE_DATE, () -> build.apply(far), "2101-01-01");
  }

  @Test
  void aPeriodEndsOnItsFirstDayAtTheEarliest() {
    assertThat(new Period(DAY, DAY).weeks()).contains(1);
    refused(
        "Period.end",
        Reason.ENDS_BEFORE_START,
        () -> new Period(DAY, DAY.minusDays(1)),
        "2026-11-24",
        "2026-11-23");
    refused("Period.end", Reason.IMPROBABLE_DATE, () -> new Period(DAY, LocalDate.of(2101, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({"1, 2026-11-30", "13, 2027-02-22", "520, 2036-11-10"})
  void aPeriodOfWeeksEndsTheDayBeforeItsWeekday(int weeks, LocalDate end) {
    Period period = Period.weeks(DAY, weeks);

    assertThat(period.end()).isEqualTo(end);
    assertThat(period.weeks()).contains(weeks);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 521})
  void aPeriodHasBetween1And520Weeks(int weeks) {
    refused(
        "Period.weeks",
        Reason.OUT_OF_RANGE,
        () -> Period.weeks(DAY, weeks),
        "1",
        "520",
        Integer.toString(weeks));
  }

  @Test
  void aPeriodContainsBothItsEndsAndAnOpenOneEverythingAfter() {
    Period week = Period.weeks(DAY, 1);

    assertThat(week.contains(DAY.minusDays(1))).isFalse();
    assertThat(week.contains(DAY)).isTrue();
    assertThat(week.contains(DAY.plusDays(6))).isTrue();
    assertThat(week.contains(DAY.plusDays(7))).isFalse();
    assertThat(new Period(DAY, null).contains(LocalDate.of(2100, 1, 1))).isTrue();
    assertThat(new Period(DAY, null).weeks()).isEmpty();
  }

  @Test
  void theWeekOfAPeriodIsCountedFromItsFirstDay() {
    assertThat(new Period(DAY, DAY.plusDays(6)).weeks()).contains(1);
    assertThat(new Period(DAY, DAY.plusDays(7)).weeks()).contains(2);
  }

  @Test
  void aWorkingDayEndsAfterItStartsInWholeMinutes() {
    LocalTime nine = LocalTime.of(9, 0);
    assertThat(WorkDay.of(DayOfWeek.MONDAY, nine, LocalTime.of(12, 30)).length())
        .isEqualTo(Duration.ofMinutes(210));
    refused("WorkDay.to", Reason.NO_LENGTH, () -> WorkDay.of(DayOfWeek.MONDAY, nine, nine));
    refused(
        "WorkDay.to",
        Reason.ENDS_BEFORE_START,
        () -> WorkDay.of(DayOfWeek.MONDAY, nine, LocalTime.of(8, 59)),
        "09:00",
        "08:59");
    refused(
        "WorkDay.to",
        Reason.NOT_WHOLE_MINUTES,
        () -> WorkDay.of(DayOfWeek.MONDAY, nine, LocalTime.of(9, 0, 30)));
  }

  private static Arguments hours(String name, Function<Duration, ?> build) {
    return Arguments.of(name, Named.of(name, build));
  }

  static Stream<Arguments> weeklyHours() {
    return Stream.of(
        hours(
            "Placement.weeklyHours",
            d -> Placement.internship(CompanyId.random(), new Period(DAY, null), d)),
        hours(
            "Attendance.agreedPerWeek",
            d -> new Attendance(ID, Period.weeks(DAY, 1), d, Duration.ZERO, Duration.ZERO, "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("weeklyHours")
  void aWeekHoldsZeroTo37HoursInWholeMinutes(String field, Function<Duration, ?> build) {
    assertThat(build.apply(Duration.ZERO)).isNotNull();
    assertThat(build.apply(Duration.ofHours(37))).isNotNull();
    Duration over = Duration.ofHours(37).plusMinutes(30);
    refused(field, Reason.TOO_MANY_HOURS, () -> build.apply(over), "37", "37.5");
    refused(field, Reason.NEGATIVE, () -> build.apply(Duration.ofMinutes(-1)), "PT-1M");
    refused(field, Reason.NOT_WHOLE_MINUTES, () -> build.apply(Duration.ofSeconds(90)));
    refused(field, Reason.NOT_WHOLE_MINUTES, () -> build.apply(Duration.ofNanos(1)));
  }

  @Test
  void attendanceCountsHoursOfAClosedPeriod() {
    refused(
        "Attendance.period",
        Reason.MISSING,
        () ->
            new Attendance(
                ID, new Period(DAY, null), Duration.ZERO, Duration.ZERO, Duration.ZERO, ""));
    Attendance ok =
        new Attendance(
            ID,
            Period.weeks(DAY, 13),
            Duration.ofHours(9),
            Duration.ofHours(117),
            Duration.ofHours(120),
            "");
    assertThat(ok.attended()).as("more than agreed can happen").isGreaterThan(ok.agreedTotal());
    refused(
        "Attendance.agreedTotal", Reason.NEGATIVE, () -> ok.withAgreedTotal(Duration.ofHours(-1)));
    refused(
        "Attendance.attended",
        Reason.NOT_WHOLE_MINUTES,
        () -> ok.withAttended(Duration.ofSeconds(1)));
  }

  private static HourBlock block(int days, Duration perDay) {
    return new HourBlock(ElementId.random(), HourKind.INTERNSHIP, days, perDay, List.of(), "", "");
  }

  @Test
  void anHourBlockIsDaysTimesHours() {
    assertThat(block(4, Duration.ofHours(2)).weekly()).isEqualTo(Duration.ofHours(8));
    refused("HourBlock.days", Reason.OUT_OF_RANGE, () -> block(0, Duration.ofHours(1)));
    refused("HourBlock.days", Reason.OUT_OF_RANGE, () -> block(8, Duration.ofHours(1)));
    refused("HourBlock.perDay", Reason.NO_LENGTH, () -> block(1, Duration.ZERO));
    refused("HourBlock.perDay", Reason.NEGATIVE, () -> block(1, Duration.ofHours(-2)));
    refused("HourBlock.perDay", Reason.TOO_MANY_HOURS, () -> block(5, Duration.ofHours(8)));
  }

  @Test
  void aHybridPhaseAddsUpPerKindAndStaysWithinFullTime() {
    HourBlock paid = block(5, Duration.ofHours(1)).withKind(HourKind.PAID);
    HybridPhase phase = new HybridPhase(ID, DAY, "", List.of(paid, block(5, Duration.ofHours(2))));

    assertThat(phase.weekly(HourKind.PAID)).isEqualTo(Duration.ofHours(5));
    assertThat(phase.weekly(HourKind.INTERNSHIP)).isEqualTo(Duration.ofHours(10));
    assertThat(phase.weekly()).isEqualTo(Duration.ofHours(15));
    refused(
        "HybridPhase.blocks",
        Reason.TOO_MANY_HOURS,
        () ->
            phase.withBlocks(List.of(block(5, Duration.ofHours(4)), block(5, Duration.ofHours(4)))),
        "37",
        "40.0");
  }

  @Test
  void aScheduleStaysWithinFullTimeWithEachWeekdayOnce() {
    Placement placement =
        Placement.internship(CompanyId.random(), new Period(DAY, null), Duration.ofHours(9));
    WorkDay monday = WorkDay.of(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 0));
    List<WorkDay> five =
        Stream.of(DayOfWeek.values())
            .limit(5)
            .map(day -> WorkDay.of(day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
            .toList();

    assertThat(placement.withSchedule(List.of(monday)).schedule()).containsExactly(monday);
    refused(
        "Placement.schedule",
        Reason.TWICE,
        () -> placement.withSchedule(List.of(monday, monday.withId(ElementId.random()))),
        "MONDAY");
    refused("Placement.schedule", Reason.TOO_MANY_HOURS, () -> placement.withSchedule(five));
  }

  @Test
  void aRhythmOtherThan14DaysNeedsAReason() {
    assertThat(ContactRhythm.standard().everyDays()).isEqualTo(14);
    assertThat(new ContactRhythm(7, "Vi er lige begyndt").everyDays()).isEqualTo(7);
    refused("ContactRhythm.reason", Reason.MISSING, () -> new ContactRhythm(13, " "));
    refused("ContactRhythm.everyDays", Reason.OUT_OF_RANGE, () -> new ContactRhythm(0, "a"));
    refused("ContactRhythm.everyDays", Reason.OUT_OF_RANGE, () -> new ContactRhythm(91, "a"));
    assertThat(new ContactRhythm(90, "a")).isNotNull();
    assertThat(new ContactRhythm(1, "a")).isNotNull();
  }
}
