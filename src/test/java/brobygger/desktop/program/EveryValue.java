package brobygger.desktop.program;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ContactRhythm;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.GuideAnswer;
import brobygger.casefile.GuideState;
import brobygger.casefile.Snooze;
import brobygger.casefile.citizen.Caseworker;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementAnswer;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitAnswers;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Source;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.field.SampleCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One case in which every value that may be empty says something. */
final class EveryValue {
  private static final LocalDate TODAY = LocalDate.now(RecordingDesk.CLOCK);
  private static final Instant NOW = RecordingDesk.CLOCK.instant();

  /** An agreement with a day. */
  static final ElementId AGREED = new ElementId(new java.util.UUID(7, 1));

  /** A comment that was dealt with. */
  static final ElementId REMARK = new ElementId(new java.util.UUID(7, 2));

  private EveryValue() {}

  /** As it is worked with: open, with an old note and a conflict to settle. */
  static CaseFile samira() {
    CaseFile file = SampleCase.rich().now();
    Placement now = file.currentPlacement(TODAY).orElseThrow();
    JournalNote old =
        new JournalNote(
            new ElementId(new java.util.UUID(7, 7)),
            NOW.minus(Duration.ofDays(300)),
            "Anna Dahl",
            "Talt med køkkenchefen.",
            "Hun er klar til mere.",
            null,
            List.of());
    Conflict conflict =
        new Conflict(
            ElementId.random(),
            "/citizen/background",
            "\"Før\"",
            List.of(candidate("Anna Dahl", "\"Mit\""), candidate("Bo Krogh", "\"Hans\"")));
    GuideAnswer answered =
        new GuideAnswer(
            ElementId.random(),
            "TASKS",
            now.id(),
            GuideState.STARTED,
            "Hun skærer salat.",
            "Det er drøftet før.",
            "Fatima",
            TODAY);
    Agreement agreed =
        new Agreement(
            AGREED, "Leif", "viser tavlen", TODAY.plusDays(3), AgreementState.OPEN, answered.id());
    return file.with(
        b ->
            b.citizen(
                    file.citizen()
                        .withCaseworker(
                            new Caseworker("Ida Berg", "Solby", "20 11 22 33", "ida@eksempel.dk")))
                .rhythm(new ContactRhythm(21, "Hun arbejder hver dag."))
                .order(order(file))
                .notes(Elements.add(file.notes(), old))
                .placements(List.of(placement(now)))
                .guide(List.of(answered))
                .agreements(List.of(agreed))
                .goals(file.goals().stream().map(EveryValue::goal).toList())
                .jobGoals(file.jobGoals().stream().map(EveryValue::jobGoal).toList())
                .followUps(
                    file.followUps().stream().map(each -> followUp(each, agreed.id())).toList())
                .conflicts(List.of(conflict)));
  }

  /** The same with a comment of a supervisor's, dealt with. */
  static CaseFile commented() {
    CaseFile file = samira();
    ReviewComment remark =
        ReviewComment.of("PURPOSE", "Skriv, hvem der hjælper.", "Bo Krogh", NOW)
            .with(b -> b.id(REMARK).resolved(NOW));
    return file.withPlacement(
        file.placements().getFirst().id(), now -> now.withComments(List.of(remark)));
  }

  /** The same where also what belongs to a closed case says something. */
  static CaseFile closed() {
    CaseFile file = commented();
    FollowUp held = file.followUps().getFirst();
    return file.withClosure(new Closure(TODAY, ExitStatus.EMPLOYMENT, "Godt gået."))
        .withNotes(file.notes().stream().map(note -> note.withFollowUp(held.id())).toList())
        .withSnoozes(
            List.of(
                new Snooze(
                    ElementId.random(), "Ferie", "CONTACT_OVERDUE", held.id(), TODAY.plusDays(5))));
  }

  private static brobygger.casefile.order.Order order(CaseFile file) {
    return java.util.Objects.requireNonNull(file.order()).withSubGoals("To formiddage alene");
  }

  private static Goal goal(Goal goal) {
    return goal.with(
        b ->
            b.realism("Hun har prøvet det før.")
                .reached(TODAY.minusDays(1))
                .zone(GoalZone.DEVELOPMENT));
  }

  private static JobGoal jobGoal(JobGoal goal) {
    return goal.withFit(new JobFit(true, true, false)).withWhy("Det vil hun helst.");
  }

  private static FollowUp followUp(FollowUp each, ElementId agreement) {
    VisitAnswers asked =
        VisitAnswers.NONE.withAnswers(
            List.of(
                new AgreementAnswer(ElementId.random(), agreement, AgreementOutcome.DONE, TODAY)));
    return each.withAssessment("Hun er mere tryg.")
        .withAsked(asked)
        .withUnfiled(
            List.of(
                new UnfiledWords(ElementId.random(), VisitBox.STATEMENT, "Hun smilede"),
                new UnfiledWords(ElementId.random(), VisitBox.WHO, "Leif"),
                new UnfiledWords(ElementId.random(), VisitBox.WHAT, "tavlen"),
                new UnfiledWords(ElementId.random(), VisitBox.BY, "1/12")));
  }

  private static Placement placement(Placement now) {
    HourBlock block =
        new HourBlock(
            ElementId.random(),
            HourKind.INTERNSHIP,
            4,
            Duration.ofHours(2),
            List.of(WorkTask.named("Skære grønt")),
            "Fart",
            "Kantinen");
    HybridPlan plan =
        new HybridPlan(
            List.of(
                new HybridPhase(ElementId.random(), now.period().start(), "Salat", List.of(block))),
            "Praktikaftale",
            "Ansættelsesbrev");
    return now.with(
        b -> b.hybrid(plan).functions(now.functions().stream().map(EveryValue::function).toList()));
  }

  private static WorkFunction function(WorkFunction function) {
    return function.with(
        b ->
            b.targets(
                    List.of(
                        new Target(
                            ElementId.random(),
                            FiveSteps.TRAINED,
                            TODAY.plusWeeks(3),
                            "Finde varerne",
                            "En seddel")))
                .observations(
                    List.of(
                        new Observation(
                            ElementId.random(),
                            FiveSteps.BEGINNER,
                            TODAY.minusDays(2),
                            Source.COMPANY,
                            "Hun fandt kniven selv.")))
                .smallSteps(
                    List.of(
                        new SmallStep(
                            ElementId.random(),
                            TODAY.minusDays(1),
                            Source.COMPANY,
                            "Ti minutter alene")))
                .goodEnough(
                    new brobygger.casefile.staircase.GoodEnough(
                        "Som de andre", "Uden fejl", "Spørger kun om nyt"))
                .supportShares(
                    List.of(
                        new SupportShare(
                            ElementId.random(), TODAY.minusDays(1), Source.COMPANY, 40))));
  }

  private static Candidate candidate(String author, String json) {
    return new Candidate(ElementId.random(), json, author, NOW);
  }
}
