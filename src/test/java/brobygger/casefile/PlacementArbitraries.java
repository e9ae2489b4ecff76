package brobygger.casefile;

import static brobygger.casefile.CaseFileArbitraries.few;
import static brobygger.casefile.ValueArbitraries.days;
import static brobygger.casefile.ValueArbitraries.endedPeriods;
import static brobygger.casefile.ValueArbitraries.ids;
import static brobygger.casefile.ValueArbitraries.lines;
import static brobygger.casefile.ValueArbitraries.moments;
import static brobygger.casefile.ValueArbitraries.names;
import static brobygger.casefile.ValueArbitraries.periods;
import static brobygger.casefile.ValueArbitraries.saidTexts;
import static brobygger.casefile.ValueArbitraries.texts;
import static brobygger.casefile.ValueArbitraries.uuids;
import static brobygger.casefile.ValueArbitraries.weekly;

import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Attendance;
import brobygger.casefile.placement.Copied;
import brobygger.casefile.placement.DescriptionReview;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.placement.ReviewComment;
import brobygger.casefile.placement.ReviewState;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.GoodEnough;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Placements with their functions, description, hybrid plan and attendance. */
public final class PlacementArbitraries {
  private PlacementArbitraries() {}

  /** Any placement that can exist. */
  public static Arbitrary<Placement> placements() {
    Arbitrary<Placement> frame =
        Combinators.combine(
                ids(),
                Arbitraries.of(PlacementKind.class),
                uuids().map(CompanyId::new),
                ids().injectNull(0.4),
                periods(),
                weekly())
            .as(
                (id, kind, company, contact, period, hours) ->
                    Placement.internship(company, period, hours)
                        .withId(id)
                        .withKind(kind)
                        .withContactPerson(contact));
    Arbitrary<Placement> before =
        Combinators.combine(
                frame,
                few(workDays(), WorkDay::day),
                few(functions(), WorkFunction::id),
                descriptions(),
                hybridPlans(),
                few(attendances(), Attendance::id))
            .as(
                (placement, schedule, functions, description, hybrid, attendance) ->
                    placement
                        .withSchedule(schedule)
                        .withFunctions(functions)
                        .withDescription(description)
                        .withHybrid(hybrid)
                        .withAttendance(attendance));
    return Combinators.combine(
            before, few(reviews(), DescriptionReview::id), few(comments(), ReviewComment::id))
        .as(
            (placement, reviews, comments) ->
                placement.withReviews(reviews).withComments(comments));
  }

  private static Arbitrary<DescriptionReview> reviews() {
    return Combinators.combine(ids(), names(), Arbitraries.of(ReviewState.class), moments())
        .as(DescriptionReview::new);
  }

  private static Arbitrary<ReviewComment> comments() {
    return Combinators.combine(
            ids(), saidTexts(), lines(), names(), moments(), moments().injectNull(0.5))
        .as(ReviewComment::new);
  }

  /** A task with a name. */
  public static Arbitrary<WorkTask> tasks() {
    return Combinators.combine(ids(), names()).as(WorkTask::new);
  }

  private static Arbitrary<WorkDay> workDays() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(1, 480))
        .as(
            (id, day, from, length) ->
                new WorkDay(
                    id,
                    day,
                    LocalTime.MIDNIGHT.plusMinutes(from),
                    LocalTime.MIDNIGHT.plusMinutes((long) from + length)));
  }

  /** Any work function. */
  public static Arbitrary<WorkFunction> functions() {
    Arbitrary<Target> targets =
        Combinators.combine(ids(), Arbitraries.of(FiveSteps.ALL), days(), texts(), texts())
            .as(Target::new);
    Arbitrary<Observation> observations =
        Combinators.combine(
                ids(), Arbitraries.of(FiveSteps.ALL), days(), Arbitraries.of(Source.class), texts())
            .as(Observation::new);
    Arbitrary<SmallStep> smallSteps =
        Combinators.combine(ids(), days(), Arbitraries.of(Source.class), saidTexts())
            .as(SmallStep::new);
    Arbitrary<StartLevel> starts =
        Combinators.combine(Arbitraries.of(FiveSteps.ALL), days()).as(StartLevel::new);
    Arbitrary<GoodEnough> goodEnough =
        Combinators.combine(texts(), texts(), texts()).as(GoodEnough::new);
    Arbitrary<SupportShare> shares =
        Combinators.combine(
                ids(),
                days(),
                Arbitraries.of(Source.class),
                Arbitraries.integers().between(0, SupportShare.ALL))
            .as(SupportShare::new);
    Arbitrary<WorkFunction> before =
        Combinators.combine(
                ids(),
                names(),
                few(tasks(), WorkTask::id),
                starts.injectNull(0.3),
                few(targets, Target::id),
                few(observations, Observation::id),
                few(smallSteps, SmallStep::id),
                goodEnough)
            .as(
                (id, name, tasks, start, aims, seen, small, good) ->
                    new WorkFunction(id, name, tasks, start, aims, seen, small, good, List.of()));
    return Combinators.combine(before, few(shares, SupportShare::id))
        .as(WorkFunction::withSupportShares);
  }

  private static Arbitrary<PlacementDescription> descriptions() {
    Arbitrary<Copied> copies =
        Combinators.combine(ids(), names(), moments(), lines()).as(Copied::new);
    return Combinators.combine(lines(), texts().list().ofSize(9), few(copies, Copied::id))
        .as(
            (heading, t, copied) ->
                new PlacementDescription(
                    heading, t.get(0), t.get(1), t.get(2), t.get(3), t.get(4), t.get(5), t.get(6),
                    t.get(7), t.get(8), copied));
  }

  /** Any hybrid plan. */
  public static Arbitrary<HybridPlan> hybridPlans() {
    Arbitrary<HourBlock> blocks =
        Combinators.combine(
                ids(),
                Arbitraries.of(HourKind.class),
                Arbitraries.integers().between(1, 7),
                Arbitraries.integers().between(1, 150).map(Duration::ofMinutes),
                few(tasks(), WorkTask::id),
                texts(),
                lines())
            .as(HourBlock::new);
    Arbitrary<HybridPhase> phases =
        Combinators.combine(ids(), days(), lines(), few(blocks, HourBlock::id))
            .as(HybridPhase::new);
    return Combinators.combine(few(phases, HybridPhase::from), lines(), lines())
        .as((p, internship, employment) -> new HybridPlan(List.copyOf(p), internship, employment));
  }

  private static Arbitrary<Attendance> attendances() {
    return Combinators.combine(ids(), endedPeriods(), weekly(), weekly(), weekly(), texts())
        .as(Attendance::new);
  }
}
