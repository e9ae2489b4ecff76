package brobygger.casefile;

import static brobygger.casefile.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.citizen.Caseworker;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.company.Company;
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
import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Copied;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.staircase.GoodEnough;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.casefile.value.Period;
import brobygger.casefile.value.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text field of the file: what it accepts, and what it names when it refuses. */
class TextChecksTest {
  private static final ElementId ID = ElementId.random();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Company COMPANY = Company.named("A");
  private static final WorkFunction FUNCTION = WorkFunction.named("A");

  private static Arguments field(String name, Function<String, ?> build) {
    return Arguments.of(name, Named.of(name, build));
  }

  /** One-line texts that must say something. */
  static Stream<Arguments> names() {
    return Stream.of(
        field("Citizen.name", Citizen::named),
        field("Owner.name", v -> new Owner(v, "")),
        field("Company.name", COMPANY::withName),
        field("ContactPerson.name", v -> new ContactPerson(ID, v, "", "", "")),
        field("Participant.name", v -> new Participant(ID, v)),
        field("WorkTask.name", v -> new WorkTask(ID, v)),
        field("WorkFunction.name", FUNCTION::withName),
        field("JobGoal.title", v -> new JobGoal(ID, JobGoalRank.A, v, "")),
        field("Copied.field", v -> new Copied(ID, v, NOW, "")),
        field("GuideAnswer.point", v -> answer().withPoint(v)),
        field("Agreement.who", v -> agreement().withWho(v)),
        field("JournalNote.author", v -> note().withAuthor(v)),
        field("Addendum.author", v -> new Addendum(ID, NOW, v, "x")));
  }

  /** One-line texts that may be empty. */
  static Stream<Arguments> lines() {
    return Stream.of(
        field("Citizen.phone", v -> Citizen.named("A").withPhone(v)),
        field("Citizen.email", v -> Citizen.named("A").withEmail(v)),
        field("Owner.organisation", v -> new Owner("A", v)),
        field("Caseworker.name", v -> Caseworker.unknown().withName(v)),
        field("Caseworker.municipality", v -> Caseworker.unknown().withMunicipality(v)),
        field("Caseworker.phone", v -> Caseworker.unknown().withPhone(v)),
        field("Caseworker.email", v -> Caseworker.unknown().withEmail(v)),
        field("Company.branch", v -> COMPANY.withBranch(v)),
        field("Company.address", v -> COMPANY.withAddress(v)),
        field("Company.town", v -> COMPANY.withTown(v)),
        field("ContactPerson.role", v -> new ContactPerson(ID, "A", v, "", "")),
        field("ContactPerson.phone", v -> new ContactPerson(ID, "A", "", v, "")),
        field("ContactPerson.email", v -> new ContactPerson(ID, "A", "", "", v)),
        field("Copied.print", v -> new Copied(ID, "BODY", NOW, v)),
        field("FollowUp.place", v -> meeting().withPlace(v)),
        field("PlacementDescription.heading", v -> PlacementDescription.empty().withHeading(v)),
        field("HybridPlan.internshipDocument", v -> HybridPlan.none().withInternshipDocument(v)),
        field("HybridPlan.employmentDocument", v -> HybridPlan.none().withEmploymentDocument(v)),
        field("HybridPhase.title", v -> new HybridPhase(ID, DAY, v, List.of())),
        field("HourBlock.place", v -> block().withPlace(v)),
        field("Accommodation.responsible", v -> accommodation().withResponsible(v)),
        field("GuideAnswer.answeredBy", v -> answer().withAnsweredBy(v)));
  }

  /** Running texts that must say something. */
  static Stream<Arguments> saidTexts() {
    return Stream.of(
        field("Agreement.what", v -> agreement().withWhat(v)),
        field("Statement.text", v -> new Statement(ID, Source.CITIZEN, Theme.TASKS, v)),
        field("SmallStep.text", v -> new SmallStep(ID, DAY, Source.CITIZEN, v)),
        field("Accommodation.need", v -> accommodation().withNeed(v)),
        field("Goal.text", v -> goal().withText(v)),
        field("SubGoal.text", v -> new SubGoal(ID, v, null, null)),
        field("Competence.experience", v -> competence().withExperience(v)),
        field("JournalNote.text", v -> note().withText(v)),
        field("Addendum.text", v -> new Addendum(ID, NOW, "A", v)));
  }

  /** Running texts that may be empty. */
  static Stream<Arguments> texts() {
    PlacementDescription none = PlacementDescription.empty();
    return Stream.of(
        field("Citizen.background", v -> Citizen.named("A").withBackground(v)),
        field("Citizen.wishes", v -> Citizen.named("A").withWishes(v)),
        field("Company.about", v -> COMPANY.withAbout(v)),
        field("FollowUp.purpose", v -> meeting().withPurpose(v)),
        field("FollowUp.assessment", v -> meeting().withAssessment(v)),
        field("PlacementDescription.wishes", none::withWishes),
        field("PlacementDescription.purpose", none::withPurpose),
        field("PlacementDescription.direction", none::withDirection),
        field("PlacementDescription.tasks", none::withTasks),
        field("PlacementDescription.workingTime", none::withWorkingTime),
        field("PlacementDescription.accommodations", none::withAccommodations),
        field("PlacementDescription.agreement", none::withAgreement),
        field("PlacementDescription.nextSteps", none::withNextSteps),
        field("PlacementDescription.paidHours", none::withPaidHours),
        field("HourBlock.purpose", v -> block().withPurpose(v)),
        field("Attendance.reasons", v -> attendance().withReasons(v)),
        field("Accommodation.extent", v -> accommodation().withExtent(v)),
        field("Accommodation.handling", v -> accommodation().withHandling(v)),
        field("Accommodation.canDo", v -> accommodation().withCanDo(v)),
        field("Goal.measure", v -> goal().withMeasure(v)),
        field("Goal.attraction", v -> goal().withAttraction(v)),
        field("Goal.realism", v -> goal().withRealism(v)),
        field("JobGoal.why", v -> new JobGoal(ID, JobGoalRank.B, "A", v)),
        field("Target.toLearn", v -> new Target(ID, FiveSteps.TRAINED, DAY, v, "")),
        field("Target.help", v -> new Target(ID, FiveSteps.TRAINED, DAY, "", v)),
        field(
            "Observation.example",
            v -> new Observation(ID, FiveSteps.TRAINED, DAY, Source.COMPANY, v)),
        field("GoodEnough.pace", v -> new GoodEnough(v, "", "")),
        field("GoodEnough.accuracy", v -> new GoodEnough("", v, "")),
        field("GoodEnough.independence", v -> new GoodEnough("", "", v)),
        field("GuideAnswer.answer", v -> answer().withAnswer(v)),
        field("GuideAnswer.reason", v -> answer().withReason(v)),
        field("JournalNote.assessment", v -> note().withAssessment(v)),
        field("Order.goal", v -> new Order(Track.MENTOR, null, v, "")),
        field("Order.subGoals", v -> new Order(Track.MENTOR, null, "", v)),
        field("Closure.remark", v -> new Closure(DAY, ExitStatus.FLEXJOB, v)),
        field("ContactRhythm.reason", v -> new ContactRhythm(14, v)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aNameMustSaySomethingOnOneLineOfAtMost200Characters(
      String field, Function<String, ?> build) {
    refused(field, Reason.BLANK, () -> build.apply(""));
    refused(field, Reason.BLANK, () -> build.apply(" \t "));
    theLineRules(field, build);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void aLineMayBeEmptyButStaysOnOneLineOfAtMost200Characters(
      String field, Function<String, ?> build) {
    assertThat(build.apply("")).isEqualTo(build.apply("  "));
    theLineRules(field, build);
  }

  private static void theLineRules(String field, Function<String, ?> build) {
    assertThat(build.apply("x".repeat(200)).toString()).contains("x".repeat(200));
    assertThat(build.apply("  Ærø 🌱 שלום "))
        .as("spaces around are dropped")
        .isEqualTo(build.apply("Ærø 🌱 שלום"));
    refused(field, Reason.TOO_LONG, () -> build.apply("x".repeat(201)), "200", "201");
    refused(field, Reason.LINE_BREAK, () -> build.apply("to\nlinjer"));
    theCharacterRules(field, build);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("saidTexts")
  void aStatementMustSaySomethingInAtMost20000Characters(String field, Function<String, ?> build) {
    refused(field, Reason.BLANK, () -> build.apply(""));
    refused(field, Reason.BLANK, () -> build.apply(" \n "));
    theTextRules(field, build);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextMayBeEmptyAndHoldsAtMost20000Characters(String field, Function<String, ?> build) {
    assertThat(build.apply("")).isNotEqualTo(build.apply("noget"));
    theTextRules(field, build);
  }

  private static void theTextRules(String field, Function<String, ?> build) {
    assertThat(build.apply("x".repeat(20_000))).isNotNull();
    assertThat(build.apply("linje 1\n\tlinje 2").toString()).contains("linje 1\n\tlinje 2");
    refused(field, Reason.TOO_LONG, () -> build.apply("x".repeat(20_001)), "20000", "20001");
    theCharacterRules(field, build);
  }

  private static void theCharacterRules(String field, Function<String, ?> build) {
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("ab\0c"), "3");
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("a\u0007"), "2");
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("\ud83cx"), "1");
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("x\udf31"), "2");
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("x\ud83c"), "2");
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("🌱\uffff"), "3");
    refused(field, Reason.UNREADABLE_CHARACTER, () -> build.apply("\ufffe"), "1");
  }

  @Test
  void theFirstNameIsTheFirstWord() {
    assertThat(Citizen.named("Jonas Holm").firstName()).isEqualTo("Jonas");
    assertThat(Citizen.named("Aisha").firstName()).isEqualTo("Aisha");
  }

  private static GuideAnswer answer() {
    return new GuideAnswer(ID, "FRAME", null, GuideState.DONE, "", "", "", null);
  }

  private static Agreement agreement() {
    return new Agreement(ID, "A", "b", null, AgreementState.OPEN, null);
  }

  private static JournalNote note() {
    return new JournalNote(ID, NOW, "A", "b", "", null, List.of());
  }

  private static FollowUp meeting() {
    return FollowUp.planned(FollowUpKind.CONTACT, DAY).withId(ID);
  }

  private static HourBlock block() {
    return new HourBlock(ID, HourKind.PAID, 5, Duration.ofHours(1), List.of(), "", "");
  }

  private static Accommodation accommodation() {
    return new Accommodation(ID, "a", "", "", "", "", Sharing.UNDECIDED, null, List.of());
  }

  private static Goal goal() {
    return new Goal(ID, "a", "", "", "", null, null, List.of());
  }

  private static Competence competence() {
    return new Competence(ID, CompetenceSource.HOME, "a", List.of());
  }

  private static Attendance attendance() {
    return new Attendance(
        ID,
        Period.weeks(DAY.with(DayOfWeek.MONDAY), 2),
        Duration.ofHours(9),
        Duration.ofHours(18),
        Duration.ofHours(17),
        "");
  }
}
