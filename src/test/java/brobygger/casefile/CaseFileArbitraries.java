package brobygger.casefile;

import static brobygger.casefile.ValueArbitraries.days;
import static brobygger.casefile.ValueArbitraries.ids;
import static brobygger.casefile.ValueArbitraries.lines;
import static brobygger.casefile.ValueArbitraries.moments;
import static brobygger.casefile.ValueArbitraries.names;
import static brobygger.casefile.ValueArbitraries.saidTexts;
import static brobygger.casefile.ValueArbitraries.texts;
import static brobygger.casefile.ValueArbitraries.times;
import static brobygger.casefile.ValueArbitraries.uuids;

import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.ConsideredScheme;
import brobygger.casefile.accommodation.Scheme;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.accommodation.TaskLink;
import brobygger.casefile.citizen.Caseworker;
import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.citizen.Competence;
import brobygger.casefile.citizen.CompetenceSource;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyAnswer;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.company.CompanyTopic;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementAnswer;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.ScaleAnswer;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitAnswers;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.goal.Goal;
import brobygger.casefile.goal.GoalZone;
import brobygger.casefile.goal.JobFit;
import brobygger.casefile.goal.JobGoal;
import brobygger.casefile.goal.JobGoalRank;
import brobygger.casefile.goal.SubGoal;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.order.Order;
import brobygger.casefile.order.Track;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Whole cases and companies for property tests, such as
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<CaseFile> cases() {
 *   return CaseFileArbitraries.cases();
 * }
 * }</pre>
 */
public final class CaseFileArbitraries {
  private CaseFileArbitraries() {}

  /** Any case that can exist: empty ones, full ones, and everything between. */
  public static Arbitrary<CaseFile> cases() {
    return PlacementArbitraries.placements()
        .list()
        .ofMaxSize(2)
        .uniqueElements(Placement::id)
        .flatMap(CaseFileArbitraries::around);
  }

  private static Arbitrary<CaseFile> around(List<Placement> placements) {
    return Combinators.combine(
            frame(), talks(placements), few(agreements(), Agreement::id), plans(placements))
        .as(
            (frame, talk, agreements, plan) ->
                frame
                    .withPlacements(placements)
                    .withFollowUps(talk.followUps())
                    .withGuide(talk.guide())
                    .withNotes(talk.notes())
                    .withAgreements(agreements)
                    .withAccommodations(plan.accommodations())
                    .withGoals(plan.goals())
                    .withJobGoals(plan.jobGoals())
                    .withSnoozes(plan.snoozes()))
        .flatMap(file -> few(conflicts(), Conflict::id).map(file::withConflicts));
  }

  private record Talks(
      List<FollowUp> followUps, List<GuideAnswer> guide, List<JournalNote> notes) {}

  private record Plans(
      List<Accommodation> accommodations,
      List<Goal> goals,
      List<JobGoal> jobGoals,
      List<Snooze> snoozes) {}

  private static Arbitrary<CaseFile> frame() {
    return Combinators.combine(
            uuids().map(CaseFileId::new),
            citizens(),
            owners(),
            days(),
            orders(),
            rhythms(),
            closed())
        .as(
            (id, citizen, owner, opened, order, rhythm, status) ->
                FiveSteps.open("x", owner, opened)
                    .withId(id)
                    .withCitizen(citizen)
                    .withOrder(order)
                    .withRhythm(rhythm)
                    .withClosure(status == null ? null : new Closure(opened, status, "")));
  }

  private static Arbitrary<@Nullable ExitStatus> closed() {
    return Arbitraries.of(ExitStatus.class).injectNull(0.7);
  }

  private static Arbitrary<@Nullable Order> orders() {
    return Combinators.combine(
            Arbitraries.of(Track.class), days().injectNull(0.3), texts(), texts())
        .as(Order::new)
        .injectNull(0.4);
  }

  private static Arbitrary<ContactRhythm> rhythms() {
    return Arbitraries.oneOf(
        Arbitraries.just(ContactRhythm.standard()),
        Combinators.combine(Arbitraries.integers().between(1, 90), saidTexts())
            .as(ContactRhythm::new));
  }

  /** Any owner. */
  public static Arbitrary<Owner> owners() {
    return Combinators.combine(names(), lines(), lines(), Arbitraries.integers().between(0, 9))
        .as(Owner::new);
  }

  /** Any citizen. */
  public static Arbitrary<Citizen> citizens() {
    Arbitrary<Caseworker> caseworkers =
        Combinators.combine(lines(), lines(), lines(), lines()).as(Caseworker::new);
    return Combinators.combine(
            names(),
            days().injectNull(0.3),
            lines(),
            lines(),
            caseworkers,
            texts(),
            texts(),
            few(competences(), Competence::id))
        .flatAs(
            (name, born, phone, email, caseworker, background, wishes, competences) ->
                cprNumbers()
                    .injectNull(0.5)
                    .map(
                        cpr ->
                            Citizen.named(name)
                                .with(
                                    b ->
                                        b.born(born)
                                            .cpr(cpr)
                                            .phone(phone)
                                            .email(email)
                                            .caseworker(caseworker)
                                            .background(background)
                                            .wishes(wishes)
                                            .competences(competences))));
  }

  private static Arbitrary<CprNumber> cprNumbers() {
    return Combinators.combine(
            Arbitraries.integers().between(61, 88),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(0, 999_999))
        .as((day, month, rest) -> CprNumber.of("%02d%02d%06d".formatted(day, month, rest)));
  }

  private static Arbitrary<Competence> competences() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(CompetenceSource.class),
            saidTexts(),
            few(PlacementArbitraries.tasks(), WorkTask::id))
        .as(Competence::new);
  }

  private static Arbitrary<Talks> talks(List<Placement> placements) {
    return Combinators.combine(
            few(followUps(placements), FollowUp::id),
            few(answers(placements), GuideAnswer::id),
            few(notes(), JournalNote::id))
        .as(Talks::new);
  }

  private static Arbitrary<@Nullable ElementId> oneOf(List<Placement> placements) {
    return placements.isEmpty()
        ? ids().injectNull(1)
        : Arbitraries.of(placements).map(Placement::id).injectNull(0.3);
  }

  private static Arbitrary<FollowUp> followUps(List<Placement> placements) {
    Arbitrary<Participant> people = Combinators.combine(ids(), names()).as(Participant::new);
    Arbitrary<Statement> statements =
        Combinators.combine(
                ids(), Arbitraries.of(Source.class), Arbitraries.of(Theme.class), saidTexts())
            .as(Statement::new);
    Arbitrary<FollowUp> planned =
        Combinators.combine(
                ids(),
                Arbitraries.of(FollowUpKind.class),
                days(),
                times().injectNull(0.3),
                lines(),
                oneOf(placements))
            .as(
                (id, kind, on, at, place, placement) ->
                    FollowUp.planned(kind, on)
                        .withId(id)
                        .withAt(at)
                        .withPlace(place)
                        .withPlacement(placement));
    return Combinators.combine(
            planned,
            texts(),
            few(people, Participant::id),
            Arbitraries.of(FollowUpState.class),
            few(statements, Statement::id),
            texts(),
            asked().injectNull(0.5),
            few(unfiled(), UnfiledWords::id))
        .as(
            (plan, purpose, participants, state, said, assessment, asked, unfiled) ->
                plan.withAsked(asked)
                    .withUnfiled(unfiled)
                    .withPurpose(purpose)
                    .withParticipants(participants)
                    .withState(state)
                    .withStatements(said)
                    .withAssessment(assessment));
  }

  private static Arbitrary<UnfiledWords> unfiled() {
    return Combinators.combine(ids(), Arbitraries.of(VisitBox.class), texts())
        .as(UnfiledWords::new);
  }

  private static Arbitrary<VisitAnswers> asked() {
    Arbitrary<ScaleAnswer> scales =
        Combinators.combine(
                ids(),
                Arbitraries.of(Scale.class),
                Arbitraries.integers().between(0, ScaleAnswer.MOST))
            .as(ScaleAnswer::new);
    Arbitrary<AgreementAnswer> outcomes =
        Combinators.combine(
                ids(), ids(), Arbitraries.of(AgreementOutcome.class), days().injectNull(0.5))
            .as(AgreementAnswer::new);
    return Combinators.combine(few(scales, ScaleAnswer::id), few(outcomes, AgreementAnswer::id))
        .as(VisitAnswers::new);
  }

  private static Arbitrary<GuideAnswer> answers(List<Placement> placements) {
    return Combinators.combine(
            ids(),
            names(),
            oneOf(placements),
            Arbitraries.of(GuideState.class),
            texts(),
            saidTexts(),
            lines(),
            days().injectNull(0.3))
        .as(GuideAnswer::new);
  }

  private static Arbitrary<JournalNote> notes() {
    Arbitrary<Addendum> addenda =
        Combinators.combine(ids(), moments(), names(), saidTexts()).as(Addendum::new);
    return Combinators.combine(
            ids(),
            moments(),
            names(),
            saidTexts(),
            texts(),
            ids().injectNull(0.5),
            few(addenda, Addendum::id))
        .as(JournalNote::new);
  }

  private static Arbitrary<Agreement> agreements() {
    return Combinators.combine(
            ids(),
            names(),
            saidTexts(),
            days().injectNull(0.3),
            Arbitraries.of(AgreementState.class),
            ids().injectNull(0.5))
        .as(Agreement::new);
  }

  private static Arbitrary<Plans> plans(List<Placement> placements) {
    return Combinators.combine(
            few(accommodations(), Accommodation::id),
            few(goals(), Goal::id),
            few(jobGoals(), JobGoal::id),
            few(snoozes(), Snooze::id))
        .as(Plans::new);
  }

  private static Arbitrary<Accommodation> accommodations() {
    Arbitrary<TaskLink> links = Combinators.combine(ids(), ids()).as(TaskLink::new);
    Arbitrary<Accommodation> words =
        Combinators.combine(ids(), saidTexts(), texts(), texts(), lines(), texts())
            .as(
                (id, need, extent, handling, responsible, canDo) ->
                    new Accommodation(
                        id,
                        need,
                        extent,
                        handling,
                        responsible,
                        canDo,
                        Sharing.UNDECIDED,
                        null,
                        List.of()));
    Arbitrary<ConsideredScheme> schemes =
        Combinators.combine(ids(), Arbitraries.of(Scheme.class)).as(ConsideredScheme::new);
    return Combinators.combine(
            words,
            Arbitraries.of(Sharing.class),
            days().injectNull(0.5),
            few(links, TaskLink::id),
            few(schemes, ConsideredScheme::id))
        .as(
            (w, sharing, review, tasks, considered) ->
                w.withSharing(sharing).withReview(review).withTasks(tasks).withSchemes(considered));
  }

  private static Arbitrary<Goal> goals() {
    Arbitrary<SubGoal> subGoals =
        Combinators.combine(ids(), saidTexts(), days().injectNull(0.3), days().injectNull(0.6))
            .as(SubGoal::new);
    return Combinators.combine(
            ids(),
            saidTexts(),
            texts(),
            texts(),
            texts(),
            days().injectNull(0.3),
            days().injectNull(0.6),
            few(subGoals, SubGoal::id))
        .as(
            (id, text, measure, attraction, realism, by, reached, steps) ->
                new Goal(id, text, measure, attraction, realism, by, reached, steps))
        .flatMap(
            goal ->
                Arbitraries.of(GoalZone.class).injectNull(0.4).map(zone -> goal.withZone(zone)));
  }

  private static Arbitrary<JobGoal> jobGoals() {
    return Combinators.combine(ids(), Arbitraries.of(JobGoalRank.class), names(), texts())
        .as((id, rank, title, why) -> new JobGoal(id, rank, title, why))
        .flatMap(
            job ->
                Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                    .as(JobFit::new)
                    .injectNull(0.4)
                    .map(fit -> job.withFit(fit)));
  }

  private static Arbitrary<Snooze> snoozes() {
    return Combinators.combine(ids(), names(), names(), ids().injectNull(0.5), days())
        .as(Snooze::new);
  }

  private static Arbitrary<Conflict> conflicts() {
    Arbitrary<Candidate> candidates =
        Combinators.combine(ids(), texts().injectNull(0.2), names(), moments()).as(Candidate::new);
    return Combinators.combine(
            ids(),
            Arbitraries.of("/citizen/phone", "/goals/0d3c1c6e-4b5a-4b7e-9a53-0a3f6f0b1c2d/what"),
            texts().injectNull(0.3),
            candidates.list().ofMinSize(2).ofMaxSize(3).uniqueElements(Candidate::id))
        .as(Conflict::new);
  }

  private static Arbitrary<List<CompanyAnswer>> answers() {
    Arbitrary<CompanyAnswer> answers =
        Combinators.combine(Arbitraries.of(CompanyTopic.class), texts()).as(CompanyAnswer::to);
    return few(answers, CompanyAnswer::id);
  }

  /** Any company. */
  public static Arbitrary<Company> companies() {
    Arbitrary<ContactPerson> contacts =
        Combinators.combine(ids(), names(), lines(), lines(), lines()).as(ContactPerson::new);
    Arbitrary<String> numbers =
        Arbitraries.oneOf(
            Arbitraries.just(""), Arbitraries.strings().withCharRange('0', '9').ofLength(8));
    return Combinators.combine(
            uuids().map(CompanyId::new),
            names(),
            numbers,
            lines(),
            lines(),
            lines(),
            texts(),
            few(contacts, ContactPerson::id))
        .as(
            (id, name, number, branch, address, town, about, people) ->
                new Company(
                    id, name, number, branch, address, town, about, people, List.of(), List.of()))
        .flatMap(company -> answers().map(company::withAnswers))
        .flatMap(company -> few(conflicts(), Conflict::id).map(company::withConflicts));
  }

  /** Up to two of them, each with its own identity. */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> one, Function<T, Object> identity) {
    return one.list().ofMaxSize(2).uniqueElements(identity);
  }
}
