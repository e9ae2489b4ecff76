package brobygger.progression;

import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How each rule of {@link ProgressionRule} looks at a staircase. */
final class StaircaseChecks {
  private StaircaseChecks() {}

  /** What one rule finds in one function. */
  @FunctionalInterface
  interface Check {
    Stream<ProgressionFinding> apply(ProgressionRule rule, Placement placement, Staircase stairs);
  }

  static Stream<ProgressionFinding> noStart(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    return stairs.function().start() == null
        ? Stream.of(found(rule, stairs, stairs.function().id()))
        : Stream.empty();
  }

  static Stream<ProgressionFinding> noTarget(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    return stairs.function().targets().isEmpty() && !stairs.isMastered()
        ? Stream.of(found(rule, stairs, stairs.function().id()))
        : Stream.empty();
  }

  static Stream<ProgressionFinding> targetPassed(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    // One talk about the first target; the next ones follow from it.
    return stairs
        .next()
        .filter(target -> target.state() instanceof TargetState.Passed)
        .map(
            passed -> {
              Target target = passed.target();
              long days = ((TargetState.Passed) passed.state()).days();
              return stairs
                  .latest()
                  .map(
                      last ->
                          found(
                              rule,
                              stairs,
                              target.id(),
                              target.step(),
                              target.by(),
                              days,
                              Phrase.of("progression.seen.last", last.step(), last.on())))
                  .orElseGet(
                      () ->
                          found(
                              rule,
                              stairs,
                              target.id(),
                              target.step(),
                              target.by(),
                              days,
                              Phrase.of("progression.seen.none", stairs.function().name())));
            })
        .stream();
  }

  static Stream<ProgressionFinding> allTargetsReached(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    boolean done = !stairs.targets().isEmpty() && stairs.next().isEmpty();
    return done && !stairs.isMastered()
        ? stairs.current().map(step -> found(rule, stairs, stairs.function().id(), step)).stream()
        : Stream.empty();
  }

  static Stream<ProgressionFinding> targetsGoDown(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    List<Target> targets = stairs.byDate().toList();
    return IntStream.range(1, targets.size())
        .filter(i -> !stairs.steps().reaches(targets.get(i).step(), targets.get(i - 1).step()))
        .mapToObj(
            i -> {
              Target lower = targets.get(i);
              Target before = targets.get(i - 1);
              return found(
                  rule, stairs, lower.id(), lower.step(), lower.by(), before.step(), before.by());
            });
  }

  static Stream<ProgressionFinding> targetsOutOfOrder(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    List<Target> written = stairs.function().targets();
    return IntStream.range(1, written.size())
        .filter(i -> written.get(i).by().isBefore(written.get(i - 1).by()))
        .mapToObj(written::get)
        .map(early -> found(rule, stairs, early.id(), early.step(), early.by()))
        .limit(1);
  }

  static Stream<ProgressionFinding> targetAfterEnd(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    LocalDate end = placement.period().end();
    return end == null
        ? Stream.empty()
        : stairs
            .byDate()
            .filter(target -> target.by().isAfter(end))
            .map(target -> found(rule, stairs, target.id(), target.step(), target.by(), end));
  }

  static Stream<ProgressionFinding> trainedWithoutPaidHours(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    return masteredUnpaidSince(placement, stairs)
        .map(
            since ->
                new ProgressionFinding(
                    rule,
                    Place.HOURS,
                    stairs.function().id(),
                    stairs.function().id(),
                    List.of(stairs.function().name(), since, stairs.steps().highest())))
        .stream();
  }

  /** Since when a function is mastered that no paid hours hold; empty when all is well. */
  static Optional<LocalDate> masteredUnpaidSince(Placement placement, Staircase stairs) {
    boolean unpaidKind =
        placement.kind() == PlacementKind.INTERNSHIP
            || placement.kind() == PlacementKind.WAGE_SUBSIDY;
    return unpaidKind && !hasPaidTask(placement, stairs.function())
        ? stairs.masteredSince()
        : Optional.empty();
  }

  private static boolean hasPaidTask(Placement placement, WorkFunction function) {
    Set<String> own =
        Stream.concat(
                Stream.of(function.name()), function.tasks().stream().map(task -> task.name()))
            .map(TaskNames::folded)
            .collect(Collectors.toSet());
    return placement.hybrid().phases().stream()
        .flatMap(phase -> phase.blocks().stream())
        .filter(block -> block.kind() == HourKind.PAID)
        .flatMap(block -> block.tasks().stream())
        .anyMatch(task -> own.contains(TaskNames.folded(task.name())));
  }

  static Stream<ProgressionFinding> citizenNotFirst(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    Optional<TrailPoint> first =
        stairs.trail().stream()
            .filter(point -> point.seenBy() != null && point.seenBy() != Source.CITIZEN)
            .findFirst();
    return first
        .filter(
            other ->
                stairs.trail().stream()
                    .noneMatch(
                        point ->
                            point.seenBy() == Source.CITIZEN && !point.on().isAfter(other.on())))
        .map(other -> found(rule, stairs, stairs.function().id(), other.on()))
        .stream();
  }

  static Stream<ProgressionFinding> placingsDiffer(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    if (!(stairs.standing() instanceof Standing.Differing differing)) {
      return Stream.empty();
    }
    Comparator<Placing> byStep = Comparator.comparing(Placing::step, stairs.steps().upwards());
    Placing low = differing.placings().stream().min(byStep).orElseThrow();
    Placing high = differing.placings().stream().max(byStep).orElseThrow();
    return Stream.of(
        found(
            rule,
            stairs,
            stairs.function().id(),
            low.step(),
            Phrase.of("progression.source.first." + low.source()),
            high.step(),
            Phrase.of("progression.source." + high.source())));
  }

  static Stream<ProgressionFinding> observationWithoutExample(
      ProgressionRule rule, Placement placement, Staircase stairs) {
    return stairs.function().observations().stream()
        .filter(o -> o.example().isBlank() && !o.on().isAfter(stairs.day()))
        .sorted(Comparator.comparing(Observation::on))
        .map(o -> found(rule, stairs, o.id(), o.step(), o.on()));
  }

  private static ProgressionFinding found(
      ProgressionRule rule, Staircase stairs, ElementId element, Object... args) {
    List<Object> all = new ArrayList<>();
    all.add(stairs.function().name());
    all.addAll(List.of(args));
    return new ProgressionFinding(rule, Place.STAIRCASE, stairs.function().id(), element, all);
  }
}
