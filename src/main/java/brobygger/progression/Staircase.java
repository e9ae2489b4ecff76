package brobygger.progression;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One work function on the progression staircase, seen from a day (domain, section 4). */
public final class Staircase {
  /** On one day the citizen's own placing comes first: they place themselves first. */
  private static final Comparator<Observation> IN_ORDER =
      Comparator.comparing(Observation::on).thenComparing(Observation::seenBy);

  private final WorkFunction function;
  private final StepOrder steps;
  private final LocalDate day;
  private final List<Observation> seen;

  private Staircase(WorkFunction function, StepOrder steps, LocalDate day) {
    this.function = function;
    this.steps = steps;
    this.day = day;
    this.seen =
        function.observations().stream()
            .filter(o -> !o.on().isAfter(day) && steps.has(o.step()))
            .sorted(IN_ORDER)
            .toList();
  }

  /**
   * The function as it stood at the end of a day. What was seen later is left out, and so is what
   * stands on a step that is none of these: nobody can say how high that is.
   *
   * @param steps the steps of the case
   */
  public static Staircase of(WorkFunction function, StepOrder steps, LocalDate day) {
    return new Staircase(function, steps, day);
  }

  /** The steps, lowest first. */
  public StepOrder steps() {
    return steps;
  }

  /** The work function. */
  public WorkFunction function() {
    return function;
  }

  /** The day it is seen from. */
  public LocalDate day() {
    return day;
  }

  /** Where one of them latest placed it; the lowest step when they said two on one day. */
  public Optional<Placing> placing(Source source) {
    return seen.stream()
        .filter(o -> o.seenBy() == source)
        .max(
            Comparator.comparing(Observation::on)
                .thenComparing(Observation::step, steps.upwards().reversed()))
        .map(o -> new Placing(source, o.step(), o.on()));
  }

  /** The latest placing of each, citizen first. */
  public List<Placing> placings() {
    return Stream.of(Source.values()).flatMap(source -> placing(source).stream()).toList();
  }

  /** Where it stands: agreed, differing, only started or not placed. */
  public Standing standing() {
    List<Placing> placings = placings();
    if (placings.isEmpty()) {
      return startInForce()
          .<Standing>map(start -> new Standing.AtStart(start.step(), start.on()))
          .orElseGet(Standing.Unplaced::new);
    }
    boolean same = placings.stream().map(Placing::step).distinct().count() == 1;
    return same
        ? new Standing.Agreed(
            placings.getFirst().step(),
            placings.stream().map(Placing::source).toList(),
            placings.stream().map(Placing::on).max(Comparator.naturalOrder()).orElseThrow())
        : new Standing.Differing(placings);
  }

  /**
   * The step that counts: the latest one seen, and the lowest when two were seen on that day.
   * Before anything was seen, the start.
   */
  public Optional<MasteryStep> current() {
    return latest().map(TrailPoint::step);
  }

  /** The point that {@link #current()} comes from. */
  public Optional<TrailPoint> latest() {
    return trail().stream()
        .max(
            Comparator.comparing(TrailPoint::on)
                .thenComparing(point -> !point.isStart())
                .thenComparing(TrailPoint::step, steps.upwards().reversed()));
  }

  /** The start and everything seen since, by date. */
  public List<TrailPoint> trail() {
    List<TrailPoint> points = new ArrayList<>();
    startInForce().ifPresent(s -> points.add(new TrailPoint(s.step(), s.on(), null, "", null)));
    seen.forEach(
        o -> points.add(new TrailPoint(o.step(), o.on(), o.seenBy(), o.example(), o.id())));
    points.sort(Comparator.comparing(TrailPoint::on));
    return List.copyOf(points);
  }

  /** The targets by date, whatever order they were written in. */
  public List<TargetView> targets() {
    return byDate()
        .map(target -> new TargetView(target, stateOf(target), disagreeing(target).orElse(null)))
        .toList();
  }

  /** The first target, by date, that is not reached yet. */
  public Optional<TargetView> next() {
    return targets().stream().filter(target -> !target.isReached()).findFirst();
  }

  /** Progress between steps, newest first. */
  public List<SmallStep> smallSteps() {
    return function.smallSteps().stream()
        .filter(step -> !step.on().isAfter(day))
        .sorted(Comparator.comparing(SmallStep::on).reversed())
        .toList();
  }

  /** How much of the time somebody helped, by date. */
  public List<SupportShare> supportShares() {
    return function.supportShares().stream()
        .filter(share -> !share.on().isAfter(day))
        .sorted(Comparator.comparing(SupportShare::on))
        .toList();
  }

  /** Whether the current step is the highest: the task is mastered. */
  public boolean isMastered() {
    return current().filter(steps::isHighest).isPresent();
  }

  /** Since when the current step is the highest without a break, or empty when it is not. */
  public Optional<LocalDate> masteredSince() {
    if (!isMastered()) {
      return Optional.empty();
    }
    Optional<LocalDate> lastBelow =
        trail().stream()
            .filter(point -> !steps.isHighest(point.step()))
            .map(TrailPoint::on)
            .max(Comparator.naturalOrder());
    return trail().stream()
        .map(TrailPoint::on)
        .filter(on -> lastBelow.isEmpty() || on.isAfter(lastBelow.get()))
        .findFirst();
  }

  Stream<Target> byDate() {
    return function.targets().stream()
        .filter(target -> steps.has(target.step()))
        .sorted(Comparator.comparing(Target::by).thenComparing(Target::step, steps.upwards()));
  }

  private Optional<StartLevel> startInForce() {
    return Optional.ofNullable(function.start())
        .filter(start -> !start.on().isAfter(day) && steps.has(start.step()));
  }

  private Stream<TrailPoint> reaching(Target target) {
    return trail().stream().filter(point -> steps.reaches(point.step(), target.step()));
  }

  private static boolean isCitizens(TrailPoint point) {
    return point.seenBy() == Source.CITIZEN;
  }

  /** The step below the target on which the company placed the citizen last, if it did. */
  private Optional<MasteryStep> companySays(Target target) {
    return trail().stream()
        .filter(point -> point.seenBy() == Source.COMPANY)
        .max(Comparator.comparing(TrailPoint::on))
        .map(TrailPoint::step)
        .filter(step -> !steps.reaches(step, target.step()));
  }

  /** What the company says where the citizen's own placing alone reaches the target. */
  private Optional<MasteryStep> disagreeing(Target target) {
    boolean citizenAlone =
        reaching(target).findAny().isPresent() && reaching(target).allMatch(Staircase::isCitizens);
    return citizenAlone ? companySays(target) : Optional.empty();
  }

  private TargetState stateOf(Target target) {
    Optional<LocalDate> reached =
        reaching(target)
            .filter(point -> companySays(target).isEmpty() || !isCitizens(point))
            .map(TrailPoint::on)
            .findFirst();
    if (reached.isPresent()) {
      return new TargetState.Reached(reached.get());
    }
    long days = ChronoUnit.DAYS.between(day, target.by());
    return days < 0 ? new TargetState.Passed(-days) : new TargetState.Ahead(days);
  }
}
