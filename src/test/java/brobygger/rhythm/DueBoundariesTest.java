package brobygger.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Period;
import brobygger.description.Cemetery;
import brobygger.finding.FindingTexts;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before, the day and the day after; weekends, holidays and leap years. */
class DueBoundariesTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 25);
  private static final DueItems DUE =
      new DueItems(Cemetery.pack(Language.DANISH), Cemetery.check(Language.DANISH));

  private static CaseFile opened(LocalDate on) {
    return FiveSteps.open("Lis Bo", new Owner("Anna", ""), on);
  }

  private static FollowUp held(FollowUpKind kind, LocalDate on) {
    return FollowUp.planned(kind, on).withState(FollowUpState.HELD);
  }

  private static Placement internship(LocalDate start, LocalDate end) {
    return Placement.internship(CompanyId.random(), new Period(start, end), Duration.ofHours(9));
  }

  private static List<DueItem> due(DueRule rule, CaseFile caseFile, LocalDate today) {
    return DUE.of(caseFile, id -> Optional.empty(), today).stream()
        .filter(item -> item.rule() == rule)
        .toList();
  }

  private static String said(DueItem item, Language language) {
    return new FindingTexts(new Texts(language), Cemetery.pack(language)::stepName).of(item).what();
  }

  /** The first day a rule speaks, looking day by day. */
  private static LocalDate firstDay(DueRule rule, CaseFile caseFile, LocalDate from) {
    return IntStream.range(0, 400)
        .mapToObj(from::plusDays)
        .filter(day -> !due(rule, caseFile, day).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // an ordinary fortnight: Tuesday to Tuesday, called on Wednesday
    "2027-01-12, 2027-01-26, 2027-01-27",
    // the last day is a Saturday: Monday still counts
    "2027-01-16, 2027-02-01, 2027-02-02",
    // a Sunday
    "2027-01-17, 2027-02-01, 2027-02-02",
    // Maundy Thursday: Easter is over on the Tuesday
    "2027-03-11, 2027-03-30, 2027-03-31",
    // Christmas Day on a Friday, then the weekend
    "2026-12-11, 2026-12-28, 2026-12-29",
    // New Year's Day on a Friday
    "2026-12-18, 2027-01-04, 2027-01-05",
    // the leap day counts
    "2028-02-15, 2028-02-29, 2028-03-01",
    "2028-02-16, 2028-03-01, 2028-03-02",
    // and is missed in other years
    "2027-02-16, 2027-03-02, 2027-03-03"
  })
  void contact_is_called_the_day_after_its_last_working_day(
      LocalDate last, LocalDate lastDay, LocalDate called) {
    CaseFile caseFile = opened(last).withFollowUps(List.of(held(FollowUpKind.PHONE, last)));
    assertThat(due(DueRule.CONTACT_OVERDUE, caseFile, lastDay.minusDays(1))).isEmpty();
    assertThat(due(DueRule.CONTACT_OVERDUE, caseFile, lastDay)).isEmpty();
    assertThat(firstDay(DueRule.CONTACT_OVERDUE, caseFile, last)).isEqualTo(called);
    assertThat(due(DueRule.CONTACT_OVERDUE, caseFile, called))
        .extracting(DueItem::on)
        .containsExactly(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 2027-03-01, 2027-05-03",
    // across a leap day
    "2027-11-01, 2028-02-28, 2028-05-01",
    "2027-11-02, 2028-02-29, 2028-05-02",
    "2027-11-03, 2028-03-01, 2028-05-03"
  })
  void passivity_is_looked_at_after_four_and_after_six_months(
      LocalDate opened, LocalDate screened, LocalDate heard) {
    CaseFile caseFile = opened(opened);
    assertThat(firstDay(DueRule.SCREEN_CASE, caseFile, opened)).isEqualTo(screened);
    assertThat(firstDay(DueRule.NEW_HEARING, caseFile, opened)).isEqualTo(heard);
    assertThat(due(DueRule.SCREEN_CASE, caseFile, heard.minusDays(1))).hasSize(1);
    assertThat(due(DueRule.SCREEN_CASE, caseFile, heard)).isEmpty();
    assertThat(due(DueRule.NEW_HEARING, caseFile, heard).getFirst().on()).isEqualTo(heard);
  }

  @Test
  void passivity_counts_from_the_last_day_of_the_last_placement() {
    LocalDate end = START.plusWeeks(4);
    CaseFile caseFile =
        opened(START.minusWeeks(10)).withPlacements(List.of(internship(START, end)));
    assertThat(firstDay(DueRule.SCREEN_CASE, caseFile, START)).isEqualTo(end.plusDays(119));
  }

  @ParameterizedTest
  @CsvSource({"-15, 0", "-14, 1", "-13, 1", "-1, 1", "0, 1", "1, 1", "30, 1"})
  void a_closing_that_was_never_dated_is_asked_for_before_and_after_the_end(int days, int items) {
    LocalDate end = START.plusWeeks(8);
    CaseFile caseFile = opened(START.minusWeeks(2)).withPlacements(List.of(internship(START, end)));
    assertThat(due(DueRule.CLOSING_MISSING, caseFile, end.plusDays(days))).hasSize(items);
  }

  @Test
  void a_closing_reads_differently_before_on_and_after_the_last_day() {
    LocalDate end = LocalDate.of(2027, 3, 22);
    CaseFile caseFile = opened(START.minusWeeks(2)).withPlacements(List.of(internship(START, end)));
    List<LocalDate> days = List.of(end.minusDays(2), end.minusDays(1), end, end.plusDays(1));
    assertThat(days)
        .extracting(
            day -> said(due(DueRule.CLOSING_MISSING, caseFile, day).getFirst(), Language.DANISH))
        .containsExactly(
            "Lis slutter om 2 dage: afslutningen har ingen dato",
            "Lis slutter i morgen: afslutningen har ingen dato",
            "Lis slutter i dag: afslutningen har ingen dato",
            "Lis sluttede 22. marts: der er ikke holdt afslutning");
    assertThat(
            said(
                due(DueRule.CLOSING_MISSING, caseFile, end.plusDays(1)).getFirst(),
                Language.ENGLISH))
        .isEqualTo("Lis ended on 22 March: no closing meeting was held");
  }

  @Test
  void a_closing_is_let_go_when_the_next_placement_runs_or_it_was_held() {
    LocalDate end = START.plusWeeks(8);
    Placement first = internship(START, end);
    Placement next = internship(end.plusDays(10), end.plusWeeks(10));
    CaseFile two = opened(START.minusWeeks(2)).withPlacements(List.of(first, next));
    assertThat(due(DueRule.CLOSING_MISSING, two, end.plusDays(9))).hasSize(1);
    assertThat(due(DueRule.CLOSING_MISSING, two, end.plusDays(10))).isEmpty();
    CaseFile closed =
        two.withFollowUps(List.of(held(FollowUpKind.CLOSING, end).withPlacement(first.id())));
    assertThat(due(DueRule.CLOSING_MISSING, closed, end.plusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 1", "1, 1"})
  void a_running_placement_without_any_meeting_needs_its_first(int days, int items) {
    CaseFile caseFile =
        opened(START.minusWeeks(1)).withPlacements(List.of(internship(START, START.plusWeeks(8))));
    assertThat(due(DueRule.NEXT_FOLLOW_UP_MISSING, caseFile, START.plusDays(days))).hasSize(items);
  }

  @Test
  void a_small_flexjob_names_the_day_of_the_next_visit() {
    Placement flexjob = internship(START, START.plusYears(1)).withKind(PlacementKind.FLEXJOB);
    CaseFile caseFile = opened(START).withPlacements(List.of(flexjob));
    LocalDate first = firstDay(DueRule.FLEXJOB_FOLLOW_UPS, caseFile, START);
    assertThat(first).isEqualTo(START.plusDays(46));
    assertThat(due(DueRule.FLEXJOB_FOLLOW_UPS, caseFile, first).getFirst().on())
        .isEqualTo(START.plusDays(45));
    Placement larger = flexjob.withWeeklyHours(Duration.ofMinutes(601));
    assertThat(
            due(DueRule.FLEXJOB_FOLLOW_UPS, opened(START).withPlacements(List.of(larger)), first))
        .isEmpty();
    assertThat(due(DueRule.FLEXJOB_FOLLOW_UPS, caseFile, START.plusDays(181))).hasSize(1);
    assertThat(due(DueRule.FLEXJOB_FOLLOW_UPS, caseFile, START.plusDays(182))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "Samira, true",
    "samira aziz, true",
    "Borgeren, true",
    "Samira (borger), true",
    "Grethe Holm, false",
    "Samira Holm fra butikken, false",
    "Borgerservice, false"
  })
  void only_contact_with_the_citizen_counts(String present, boolean counts) {
    LocalDate day = START.plusDays(7);
    FollowUp meeting =
        held(FollowUpKind.COMPANY_VISIT, day)
            .withParticipants(
                present.isEmpty()
                    ? List.of()
                    : List.of(new Participant(ElementId.random(), present)));
    CaseFile caseFile =
        opened(START).withCitizen(Citizen.named("Samira Aziz")).withFollowUps(List.of(meeting));
    // Held on day 7: without it, a fortnight from the opening is over on day 15.
    assertThat(due(DueRule.CONTACT_OVERDUE, caseFile, START.plusDays(16)).isEmpty())
        .isEqualTo(counts);
  }

  @Test
  void a_planned_visit_in_a_small_flexjob_is_none_yet() {
    Placement flexjob = internship(START, START.plusYears(1)).withKind(PlacementKind.FLEXJOB);
    LocalDate day = START.plusDays(30);
    FollowUp visit = held(FollowUpKind.COMPANY_VISIT, day).withPlacement(flexjob.id());
    CaseFile done = opened(START).withPlacements(List.of(flexjob)).withFollowUps(List.of(visit));
    CaseFile planned = done.withFollowUps(List.of(visit.withState(FollowUpState.PLANNED)));
    assertThat(due(DueRule.FLEXJOB_FOLLOW_UPS, done, START.plusDays(50))).isEmpty();
    assertThat(due(DueRule.FLEXJOB_FOLLOW_UPS, planned, START.plusDays(50))).hasSize(1);
  }
}
