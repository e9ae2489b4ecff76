package brobygger.casefile;

import static brobygger.casefile.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.accommodation.TaskLink;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Copied;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole case: references, identities, phases and the changes to its lists. */
class CaseFileTest {
  private static final ElementId ID = ElementId.random();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final CaseFile EMPTY = FiveSteps.open("Jonas Holm", new Owner("Anna", ""), DAY);

  private static Placement placement(LocalDate start, LocalDate end) {
    return Placement.internship(CompanyId.random(), new Period(start, end), Duration.ofHours(9));
  }

  private static Arguments twice(String field, ThrowingCallable build) {
    return Arguments.of(field, build);
  }

  static Stream<Arguments> lists() {
    WorkTask task = WorkTask.named("Vande");
    FollowUp meeting = FollowUp.planned(FollowUpKind.START_UP, DAY);
    GuideAnswer answer = new GuideAnswer(ID, "P", null, GuideState.DONE, "", "", "", null);
    Agreement agreement = new Agreement(ID, "A", "b", null, AgreementState.DROPPED, null);
    Accommodation need =
        new Accommodation(ID, "a", "", "", "", "", Sharing.KEEP_PRIVATE, null, List.of());
    Goal goal = new Goal(ID, "a", "", "", "", null, null, List.of());
    JobGoal jobGoal = new JobGoal(ID, JobGoalRank.C, "a", "");
    JournalNote note = new JournalNote(ID, NOW, "A", "b", "", null, List.of());
    Placement placement = placement(DAY, DAY);
    WorkFunction function = WorkFunction.named("Køkken");
    Target target = new Target(ID, FiveSteps.SELF_DRIVING, DAY, "", "");
    Observation seen = new Observation(ID, FiveSteps.BEGINNER, DAY, Source.CITIZEN, "");
    SmallStep step = new SmallStep(ID, DAY, Source.CITIZEN, "a");
    SupportShare share = new SupportShare(ID, DAY, Source.COMPANY, 40);
    HourBlock block = new HourBlock(ID, HourKind.PAID, 1, Duration.ofHours(1), List.of(), "", "");
    HybridPhase phase = new HybridPhase(ID, DAY, "", List.of());
    Attendance attendance =
        new Attendance(ID, Period.weeks(DAY, 1), Duration.ZERO, Duration.ZERO, Duration.ZERO, "");
    Competence competence = new Competence(ID, CompetenceSource.WORK, "a", List.of());
    ContactPerson contact = new ContactPerson(ID, "A", "", "", "");
    Statement said = new Statement(ID, Source.COMPANY, Theme.WORKS, "a");
    Participant person = new Participant(ID, "A");
    Copied copied = new Copied(ID, "heading", NOW, "");
    Addendum added = new Addendum(ID, NOW, "A", "b");
    SubGoal subGoal = new SubGoal(ID, "a", null, null);
    TaskLink link = new TaskLink(ID, ID);
    WorkDay day = new WorkDay(ID, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
    return Stream.of(
        twice("CaseFile.guide", () -> EMPTY.withGuide(List.of(answer, answer))),
        twice("CaseFile.placements", () -> EMPTY.withPlacements(List.of(placement, placement))),
        twice("CaseFile.followUps", () -> EMPTY.withFollowUps(List.of(meeting, meeting))),
        twice("CaseFile.agreements", () -> EMPTY.withAgreements(List.of(agreement, agreement))),
        twice("CaseFile.accommodations", () -> EMPTY.withAccommodations(List.of(need, need))),
        twice("CaseFile.goals", () -> EMPTY.withGoals(List.of(goal, goal))),
        twice("CaseFile.jobGoals", () -> EMPTY.withJobGoals(List.of(jobGoal, jobGoal))),
        twice("CaseFile.notes", () -> EMPTY.withNotes(List.of(note, note))),
        twice(
            "Citizen.competences",
            () -> EMPTY.citizen().withCompetences(List.of(competence, competence))),
        twice("Competence.tasks", () -> competence.withTasks(List.of(task, task))),
        twice("Company.contacts", () -> Company.named("A").withContacts(List.of(contact, contact))),
        twice("FollowUp.participants", () -> meeting.withParticipants(List.of(person, person))),
        twice("FollowUp.statements", () -> meeting.withStatements(List.of(said, said))),
        twice("JournalNote.addenda", () -> note.withAddenda(List.of(added, added))),
        twice("Goal.subGoals", () -> goal.withSubGoals(List.of(subGoal, subGoal))),
        twice("Accommodation.tasks", () -> need.withTasks(List.of(link, link))),
        twice(
            "PlacementDescription.copies",
            () -> PlacementDescription.empty().withCopies(List.of(copied, copied))),
        twice("Placement.schedule", () -> placement.withSchedule(List.of(day, day))),
        twice("Placement.functions", () -> placement.withFunctions(List.of(function, function))),
        twice(
            "Placement.attendance",
            () -> placement.withAttendance(List.of(attendance, attendance))),
        twice("WorkFunction.tasks", () -> function.withTasks(List.of(task, task))),
        twice("WorkFunction.targets", () -> function.withTargets(List.of(target, target))),
        twice("WorkFunction.observations", () -> function.withObservations(List.of(seen, seen))),
        twice("WorkFunction.smallSteps", () -> function.withSmallSteps(List.of(step, step))),
        twice(
            "WorkFunction.supportShares", () -> function.withSupportShares(List.of(share, share))),
        twice("HourBlock.tasks", () -> block.withTasks(List.of(task, task))),
        twice("HybridPhase.blocks", () -> phase.withBlocks(List.of(block, block))),
        twice("HybridPlan.phases", () -> HybridPlan.none().withPhases(List.of(phase, phase))),
        twice(
            "HybridPlan.phases",
            () -> HybridPlan.none().withPhases(List.of(phase, phase.withId(ElementId.random())))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void noElementStandsTwice(String field, ThrowingCallable build) {
    refused(field, Reason.TWICE, build);
  }

  @Test
  void listsAreCopiedSoThatNobodyChangesThemAfterwards() {
    List<JobGoal> goals = new ArrayList<>();
    CaseFile file = EMPTY.withJobGoals(goals);
    goals.add(new JobGoal(ID, JobGoalRank.A, "Gartner", ""));

    assertThat(file.jobGoals()).isEmpty();
    assertThatThrownBy(() -> file.jobGoals().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aMeetingOrAnswerBelongsToAPlacementOfTheCase() {
    Placement placement = placement(DAY, DAY);
    FollowUp meeting =
        FollowUp.planned(FollowUpKind.COMPANY_VISIT, DAY).withPlacement(placement.id());
    GuideAnswer answer =
        new GuideAnswer(ID, "P", placement.id(), GuideState.DONE, "", "", "", null);
    CaseFile with = EMPTY.withPlacements(List.of(placement));

    assertThat(with.withFollowUps(List.of(meeting)).followUps()).containsExactly(meeting);
    assertThat(with.withGuide(List.of(answer)).guide()).containsExactly(answer);
    refused(
        "CaseFile.followUps.placement",
        Reason.UNKNOWN_REFERENCE,
        () -> EMPTY.withFollowUps(List.of(meeting)),
        placement.id().toString());
    refused(
        "CaseFile.guide.placement",
        Reason.UNKNOWN_REFERENCE,
        () -> EMPTY.withGuide(List.of(answer)));
  }

  @Test
  void aPointThatIsNotRelevantSaysWhy() {
    refused(
        "GuideAnswer.reason",
        Reason.MISSING,
        () -> new GuideAnswer(ID, "P", null, GuideState.NOT_RELEVANT, "", " ", "", null));
    assertThat(
            new GuideAnswer(ID, "P", null, GuideState.NOT_RELEVANT, "", "Kender stedet", "", null)
                .reason())
        .isEqualTo("Kender stedet");
  }

  @Test
  void aCaseIsClosedOnTheDayItOpenedAtTheEarliest() {
    assertThat(EMPTY.withClosure(new Closure(DAY, ExitStatus.EMPLOYMENT, ""))).isNotNull();
    refused(
        "CaseFile.closure",
        Reason.ENDS_BEFORE_START,
        () -> EMPTY.withClosure(new Closure(DAY.minusDays(1), ExitStatus.EMPLOYMENT, "")),
        "2026-11-24",
        "2026-11-23");
  }

  @Test
  void aNewCaseIsEmptyAndBeforeAnyPlacement() {
    assertThat(EMPTY.phaseOn(DAY)).isEqualTo(CasePhase.BEFORE);
    assertThat(EMPTY.currentPlacement(DAY)).isEmpty();
    assertThat(EMPTY.placement(null)).isEmpty();
    assertThat(EMPTY.rhythm()).isEqualTo(ContactRhythm.standard());
    assertThat(EMPTY.id()).isNotEqualTo(FiveSteps.open("B", EMPTY.owner(), DAY).id());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, BEFORE",
    "2026-11-24, DURING",
    "2026-11-30, DURING",
    "2026-12-01, AFTER"
  })
  void aPlacementDecidesThePhase(LocalDate day, CasePhase phase) {
    Placement placement = placement(DAY, DAY.plusDays(6));

    assertThat(placement.phaseOn(day)).isEqualTo(phase);
    assertThat(EMPTY.withPlacements(List.of(placement)).phaseOn(day)).isEqualTo(phase);
  }

  @Test
  void aClosedCaseIsAfterFromTheDayItClosed() {
    CaseFile file =
        EMPTY
            .withPlacements(List.of(placement(DAY, DAY.plusDays(30))))
            .withClosure(new Closure(DAY.plusDays(10), ExitStatus.FLEXJOB, ""));

    assertThat(file.phaseOn(DAY.plusDays(9))).isEqualTo(CasePhase.DURING);
    assertThat(file.phaseOn(DAY.plusDays(10))).isEqualTo(CasePhase.AFTER);
  }

  @Test
  void theCurrentPlacementIsTheRunningOneElseTheNextElseTheLatest() {
    Placement old = placement(DAY.minusDays(50), DAY.minusDays(40));
    Placement older = placement(DAY.minusDays(90), DAY.minusDays(80));
    Placement running = placement(DAY.minusDays(5), DAY.plusDays(5));
    Placement next = placement(DAY.plusDays(10), DAY.plusDays(20));
    Placement later = placement(DAY.plusDays(30), DAY.plusDays(40));
    CaseFile all = EMPTY.withPlacements(List.of(later, old, next, running, older));

    assertThat(all.currentPlacement(DAY)).contains(running);
    assertThat(all.withPlacements(List.of(later, old, next, older)).currentPlacement(DAY))
        .contains(next);
    assertThat(all.withPlacements(List.of(older, old)).currentPlacement(DAY)).contains(old);
    assertThat(all.placement(next.id())).contains(next);
  }

  @Test
  void ofTwoRunningPlacementsTheLatestStartedCounts() {
    Placement first = placement(DAY.minusDays(5), DAY.plusDays(5));
    Placement second = placement(DAY.minusDays(2), DAY.plusDays(5));

    assertThat(EMPTY.withPlacements(List.of(second, first)).currentPlacement(DAY)).contains(second);
  }

  @Test
  void oneElementIsReplacedAddedRemovedByItsIdentity() {
    WorkTask water = WorkTask.named("Vande");
    WorkTask label = WorkTask.named("Mærke");
    List<WorkTask> tasks = List.of(water, label);

    assertThat(Elements.replace(tasks, WorkTask::id, label.id(), t -> t.withName("Feje")))
        .extracting(WorkTask::name)
        .containsExactly("Vande", "Feje");
    assertThat(Elements.replace(tasks, WorkTask::id, ID, t -> t.withName("Feje"))).isEqualTo(tasks);
    assertThat(Elements.add(List.of(water), label)).isEqualTo(tasks);
    assertThat(Elements.remove(tasks, WorkTask::id, water.id())).containsExactly(label);
    assertThat(Elements.remove(tasks, WorkTask::id, ID)).isEqualTo(tasks);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, bac",
    "0, 2, bca",
    "0, 99, bca",
    "2, -1, acb",
    "2, -99, cab",
    "1, 0, abc",
    "9, 1, abc"
  })
  void anElementMovesButNeverBeyondTheEnds(int which, int places, String order) {
    List<String> moved =
        Elements.move(
            List.of("a", "b", "c"),
            s -> s,
            which == 9 ? "x" : "abc".substring(which, which + 1),
            places);

    assertThat(String.join("", moved)).isEqualTo(order);
  }

  static Stream<Arguments> identities() {
    return Stream.of(
        Arguments.of((Supplier<Object>) CaseFileId::random),
        Arguments.of((Supplier<Object>) CompanyId::random),
        Arguments.of((Supplier<Object>) ElementId::random));
  }

  @ParameterizedTest
  @MethodSource("identities")
  void identitiesAreNeverTheSameAndReadAsUuids(Supplier<Object> random) {
    Object one = random.get();

    assertThat(one).isNotEqualTo(random.get());
    assertThat(UUID.fromString(one.toString()).toString()).isEqualTo(one.toString());
  }

  @Test
  void anIdentityIsReadFromItsCanonicalForm() {
    String text = "0f8fad5b-d9cb-469f-a165-70867728950e";

    assertThat(CaseFileId.of(text).toString()).isEqualTo(text);
    assertThat(CompanyId.of(text).toString()).isEqualTo(text);
    assertThat(ElementId.of(text).toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1-1-1-1-1", "0F8FAD5B-D9CB-469F-A165-70867728950E"})
  void anyOtherFormOfAnIdentityIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CaseFileId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> CompanyId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> ElementId.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "123456789", "1234567x", "12 34 56 78", "１２３４５６７８"})
  void aRegistrationNumberHasEightDigits(String number) {
    refused(
        "Company.registrationNumber",
        Reason.WRONG_FORM,
        () -> Company.named("A").withRegistrationNumber(number),
        "12345678");
  }

  @Test
  void aRegistrationNumberMayBeUnknown() {
    assertThat(Company.named("A").registrationNumber()).isEmpty();
    assertThat(Company.named("A").withRegistrationNumber(" 12345678 ").registrationNumber())
        .isEqualTo("12345678");
  }

  @Test
  void aContactPersonIsFoundByIdentity() {
    ContactPerson grethe = new ContactPerson(ID, "Grethe", "Gartner", "", "");
    Company company = Company.named("Birkelund").withContacts(List.of(grethe));

    assertThat(company.contact(ID)).contains(grethe);
    assertThat(company.contact(ElementId.random())).isEmpty();
    assertThat(company.contact(null)).isEmpty();
  }
}
