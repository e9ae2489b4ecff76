package brobygger.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ContactRhythm;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.value.ElementId;
import brobygger.description.Cemetery;
import brobygger.description.DescriptionFacts;
import brobygger.finding.FindingText;
import brobygger.finding.FindingTexts;
import brobygger.finding.Place;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DueItemsTest {
  private static final LocalDate START = Cemetery.START;
  private static final LocalDate END = START.plusWeeks(13).minusDays(1);
  private static final DescriptionFacts FACTS = Cemetery.written(Cemetery.good());
  private static final DueItems DUE =
      new DueItems(Cemetery.pack(Language.DANISH), Cemetery.check(Language.DANISH));

  private static CaseFile thomas() {
    return FACTS.caseFile();
  }

  private static CaseFile placement(UnaryOperator<Placement> change) {
    return thomas().withPlacement(FACTS.placement().id(), change);
  }

  private static FollowUp meeting(FollowUpKind kind, LocalDate on, FollowUpState state) {
    return FollowUp.planned(kind, on).withState(state).withPlacement(FACTS.placement().id());
  }

  private static CaseFile meetings(FollowUp... followUps) {
    return thomas().withFollowUps(List.of(followUps));
  }

  private static List<DueItem> due(CaseFile caseFile, LocalDate today) {
    return DUE.of(caseFile, id -> Optional.ofNullable(FACTS.company()), today);
  }

  private static List<DueItem> of(DueRule rule, CaseFile caseFile, LocalDate today) {
    return due(caseFile, today).stream().filter(item -> item.rule() == rule).toList();
  }

  private static FindingText danish(DueItem item) {
    return new FindingTexts(new Texts(Language.DANISH), Cemetery.pack(Language.DANISH)::stepName)
        .of(item);
  }

  @Test
  void a_well_kept_case_asks_for_nothing() {
    assertThat(due(thomas(), START.minusDays(7))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14, 0", "15, 1", "19, 1"})
  void contact_is_due_after_the_rhythm(int days, int items) {
    CaseFile caseFile = meetings(meeting(FollowUpKind.PHONE, START, FollowUpState.HELD));
    assertThat(of(DueRule.CONTACT_OVERDUE, caseFile, START.plusDays(days))).hasSize(items);
  }

  @Test
  void contact_overdue_reads_as_a_colleague_would_say_it() {
    CaseFile caseFile =
        meetings(meeting(FollowUpKind.PHONE, START, FollowUpState.HELD))
            .withCitizen(thomas().citizen().withName("Peter Bo"));
    DueItem item = of(DueRule.CONTACT_OVERDUE, caseFile, START.plusDays(19)).getFirst();
    assertThat(danish(item))
        .isEqualTo(
            new FindingText(
                "Peter: 19 dage siden sidste kontakt",
                "Aftalt rytme er hver 14. dag",
                "Planlæg samtale"));
    assertThat(item.urgency()).isEqualTo(Urgency.NOW);
    assertThat(item.place()).isEqualTo(Place.FOLLOW_UPS);
    assertThat(item.caseId()).isEqualTo(caseFile.id());
  }

  @ParameterizedTest
  @CsvSource({"7, 0", "8, 1"})
  void the_case_s_own_rhythm_counts(int days, int items) {
    CaseFile caseFile =
        meetings(meeting(FollowUpKind.PHONE, START, FollowUpState.HELD))
            .withRhythm(new ContactRhythm(7, "ny i huset"));
    assertThat(of(DueRule.CONTACT_OVERDUE, caseFile, START.plusDays(days))).hasSize(items);
  }

  @Test
  void without_any_contact_it_counts_from_the_opening() {
    CaseFile caseFile = thomas().withFollowUps(List.of());
    DueItem item = of(DueRule.CONTACT_OVERDUE, caseFile, thomas().opened().plusDays(15)).getFirst();
    assertThat(danish(item).what())
        .isEqualTo("Thomas: 15 dage uden kontakt, siden sagen blev oprettet");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-21, , SOON",
    "2027-02-22, FOLLOW_UP_TODAY, NOW",
    "2027-02-23, FOLLOW_UP_NOT_HELD, NOW"
  })
  void a_planned_meeting_is_today_or_passed(LocalDate today, DueRule rule, Urgency urgency) {
    List<DueItem> items =
        due(
                meetings(
                    meeting(
                        FollowUpKind.COMPANY_VISIT,
                        LocalDate.of(2027, 2, 22),
                        FollowUpState.PLANNED)),
                today)
            .stream()
            .filter(item -> item.rule().name().startsWith("FOLLOW_UP"))
            .toList();
    assertThat(items).hasSize(rule == null ? 0 : 1);
    assertThat(items)
        .allSatisfy(
            item -> {
              assertThat(item.rule()).isEqualTo(rule);
              assertThat(item.urgency()).isEqualTo(urgency);
            });
  }

  @ParameterizedTest
  @CsvSource({"2027-02-23, 1", "2027-02-28, 1", "2027-03-01, 0"})
  void this_week_ends_on_sunday(LocalDate on, int items) {
    assertThat(
            of(
                DueRule.FOLLOW_UP_THIS_WEEK,
                meetings(meeting(FollowUpKind.PHONE, on, FollowUpState.PLANNED)),
                LocalDate.of(2027, 2, 22)))
        .hasSize(items);
  }

  @Test
  void a_held_meeting_ends_with_the_next_one_dated() {
    FollowUp held = meeting(FollowUpKind.COMPANY_VISIT, START, FollowUpState.HELD);
    FollowUp next = meeting(FollowUpKind.PHONE, START.plusDays(1), FollowUpState.PLANNED);
    LocalDate today = START.plusDays(1);
    assertThat(of(DueRule.NEXT_FOLLOW_UP_MISSING, meetings(held), today)).hasSize(1);
    assertThat(of(DueRule.NEXT_FOLLOW_UP_MISSING, meetings(held, next), today)).isEmpty();
    assertThat(of(DueRule.NEXT_FOLLOW_UP_MISSING, meetings(held, next), today.plusDays(1)))
        .hasSize(1);
    assertThat(
            of(
                DueRule.NEXT_FOLLOW_UP_MISSING,
                meetings(held.withKind(FollowUpKind.CLOSING)),
                today))
        .isEmpty();
    assertThat(
            of(
                DueRule.NEXT_FOLLOW_UP_MISSING,
                meetings(held.withKind(FollowUpKind.THREE_WAY)),
                today))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"15, ", "14, SOON", "6, SOON", "5, NOW", "0, "})
  void a_start_in_sight_needs_a_complete_description(int daysBefore, Urgency urgency) {
    CaseFile caseFile =
        placement(p -> p.withDescription(p.description().withPaidHours("").withNextSteps("")));
    List<DueItem> items = of(DueRule.START_SOON, caseFile, START.minusDays(daysBefore));
    assertThat(items)
        .extracting(DueItem::urgency)
        .isEqualTo(urgency == null ? List.of() : List.of(urgency));
    assertThat(of(DueRule.START_SOON, thomas(), START.minusDays(daysBefore))).isEmpty();
  }

  @Test
  void what_somebody_would_like_improved_is_counted_until_it_is_dealt_with() {
    Instant at = Instant.parse("2023-02-20T09:00:00Z");
    ReviewComment tasks = ReviewComment.of("TASKS", "Hvor mange kanter?", "Anna Holm", at);
    ReviewComment whole = ReviewComment.of("", "Kortere.", "Anna Holm", at.plusSeconds(1));
    CaseFile caseFile = placement(p -> p.withComments(List.of(tasks, whole)));
    DueItem item = of(DueRule.DESCRIPTION_TO_IMPROVE, caseFile, START).getFirst();
    assertThat(danish(item).what())
        .isEqualTo("Thomas: Anna Holm vil gerne have rettet 2 steder i beskrivelsen");
    assertThat(danish(item).why()).isEqualTo("“Hvor mange kanter?”");
    assertThat(danish(item).how()).isEqualTo("Se kommentarerne");
    assertThat(item.place()).isEqualTo(Place.DESCRIPTION);
    assertThat(item.rule().isForOwnerOnly()).isTrue();
    assertThat(of(DueRule.DESCRIPTION_TO_IMPROVE, caseFile, END.plusDays(1))).isEmpty();
    CaseFile resolved = placement(p -> p.withComments(List.of(tasks.withResolved(at))));
    assertThat(of(DueRule.DESCRIPTION_TO_IMPROVE, resolved, START)).isEmpty();
  }

  @Test
  void what_is_missing_is_named() {
    CaseFile caseFile =
        placement(p -> p.withDescription(p.description().withPaidHours("").withNextSteps("")));
    DueItem item = of(DueRule.START_SOON, caseFile, START.minusDays(5)).getFirst();
    assertThat(danish(item).what())
        .isEqualTo("Thomas starter om 5 dage: beskrivelsen mangler to ting");
    assertThat(danish(item).why()).contains(" · ");
    assertThat(item.args().get(2)).isEqualTo(2);
    assertThat(item.element()).isEqualTo(FACTS.placement().id());
    assertThat(of(DueRule.DESCRIPTION_INCOMPLETE, caseFile, START)).hasSize(1);
    assertThat(of(DueRule.DESCRIPTION_INCOMPLETE, thomas(), START)).isEmpty();
  }

  @Test
  void a_passed_target_and_a_trained_function_come_from_the_staircase() {
    CaseFile passed =
        placement(
            p ->
                p.withFunctions(
                    List.of(
                        p.functions()
                            .getFirst()
                            .withStart(new StartLevel(FiveSteps.BEGINNER, START))
                            .withTargets(
                                List.of(
                                    new Target(
                                        ElementId.random(),
                                        FiveSteps.SELF_STARTING,
                                        START.plusDays(3),
                                        "",
                                        ""))))));
    DueItem item = of(DueRule.TARGET_PASSED, passed, START.plusDays(4)).getFirst();
    assertThat(danish(item))
        .isEqualTo(
            new FindingText(
                "Thomas: målet Selvstartende var sat til 28. januar",
                "Sidst set: Begynder, 25. januar",
                "Tag det op"));
    assertThat(of(DueRule.TARGET_PASSED, passed, START.plusDays(3))).isEmpty();
    CaseFile trained =
        placement(
            p ->
                p.withFunctions(
                    List.of(
                        p.functions()
                            .getFirst()
                            .withStart(new StartLevel(FiveSteps.TRAINED, START)))));
    assertThat(danish(of(DueRule.TRAINED_WITHOUT_PAID_HOURS, trained, START).getFirst()).what())
        .isEqualTo("Thomas har stået på trinnet Oplært i Kirkegårdsarbejde siden 25. januar");
  }

  @ParameterizedTest
  @CsvSource({"15, 0", "14, 1", "0, 1"})
  void the_closing_is_dated_two_weeks_before_the_end(int daysBefore, int items) {
    assertThat(of(DueRule.CLOSING_MISSING, thomas(), END.minusDays(daysBefore))).hasSize(items);
    assertThat(
            of(
                DueRule.CLOSING_MISSING,
                meetings(meeting(FollowUpKind.CLOSING, END, FollowUpState.PLANNED)),
                END.minusDays(daysBefore)))
        .isEmpty();
    assertThat(
            of(
                DueRule.CLOSING_MISSING,
                meetings(meeting(FollowUpKind.CLOSING, END, FollowUpState.CANCELLED)),
                END.minusDays(daysBefore)))
        .hasSize(items);
  }

  @ParameterizedTest
  @CsvSource({"OPEN, 0, 0", "OPEN, 1, 1", "KEPT, 1, 0", "DROPPED, 1, 0"})
  void an_open_agreement_is_followed_up_after_its_day(
      AgreementState state, int daysAfter, int items) {
    CaseFile caseFile =
        thomas()
            .withAgreements(
                List.of(
                    new Agreement(ElementId.random(), "Leif", "skriver tavlen", START, state, null),
                    new Agreement(ElementId.random(), "Leif", "uden dato", null, state, null)));
    assertThat(of(DueRule.AGREEMENT_PASSED, caseFile, START.plusDays(daysAfter))).hasSize(items);
  }

  @ParameterizedTest
  @CsvSource({"45, 1", "44, 0", "182, 0"})
  void a_small_flexjob_is_visited_evenly(int days, int items) {
    // A case from a quarter of 26 weeks on: one visit of four is expected on day 46 at the latest.
    CaseFile flexjob =
        placement(p -> p.withKind(PlacementKind.FLEXJOB).withPeriod(p.period().withEnd(null)))
            .withFollowUps(List.of());
    assertThat(of(DueRule.FLEXJOB_FOLLOW_UPS, flexjob, START.plusDays(days + 1))).hasSize(items);
  }

  @ParameterizedTest
  @CsvSource({"118, ", "119, SCREEN_CASE", "181, SCREEN_CASE", "182, NEW_HEARING"})
  void a_case_at_a_standstill_is_looked_over(int days, DueRule rule) {
    CaseFile idle = thomas().withFollowUps(List.of()).withPlacements(List.of());
    assertThat(due(idle, idle.opened().plusDays(days)))
        .extracting(DueItem::rule)
        .filteredOn(r -> r == DueRule.SCREEN_CASE || r == DueRule.NEW_HEARING)
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void an_accommodation_for_the_company_is_made_concrete() {
    CaseFile vague =
        thomas().withAccommodations(List.of(thomas().accommodations().getFirst().withHandling("")));
    assertThat(of(DueRule.ACCOMMODATION_NOT_CONCRETE, vague, START)).hasSize(1);
    assertThat(of(DueRule.ACCOMMODATION_NOT_CONCRETE, vague, END.plusDays(1))).isEmpty();
  }

  @Test
  void a_closed_case_asks_for_nothing() {
    CaseFile closed =
        thomas().withClosure(new Closure(START.plusDays(60), ExitStatus.values()[0], ""));
    assertThat(due(closed, START.plusDays(60))).isEmpty();
    assertThat(due(closed, START.plusDays(59))).isNotEmpty();
  }

  @Test
  void the_most_urgent_stands_first_across_cases() {
    CaseFile other =
        meetings(meeting(FollowUpKind.PHONE, START.plusDays(1), FollowUpState.PLANNED));
    List<DueItem> items =
        DUE.of(List.of(other, thomas()), id -> Optional.empty(), START.plusDays(40));
    assertThat(items).isSortedAccordingTo(java.util.Comparator.comparing(DueItem::urgency));
    assertThat(items.getFirst().rule()).isEqualTo(DueRule.FOLLOW_UP_NOT_HELD);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_rule_has_its_words(Language language) {
    Texts texts = new Texts(language);
    for (DueRule rule : DueRule.values()) {
      for (String part : List.of("what", "why", "how")) {
        assertThat(texts.has("rhythm.finding." + rule + "." + part)).as(rule + part).isTrue();
      }
    }
  }
}
