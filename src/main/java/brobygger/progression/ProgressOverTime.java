package brobygger.progression;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One work function as a course over time: a line for each who placed it, what was aimed at, and
 * the support time as the second, finer measure.
 *
 * @param steps the steps, lowest first
 * @param from the first day of the course
 * @param to the last day, of what happened or is aimed at; at least a week after the first
 * @param lines who saw which step when, citizen first; those who saw nothing have no line
 * @param targets the targets by date
 * @param support who judged which share of support time when, in percent
 */
public record ProgressOverTime(
    StepOrder steps,
    LocalDate from,
    LocalDate to,
    List<Line<MasteryStep>> lines,
    List<TargetView> targets,
    List<Line<Integer>> support) {
  private static final int LEAST_DAYS = 7;

  /**
   * What one of them saw over time.
   *
   * @param source who
   * @param points one for each day, by date
   */
  public record Line<T>(Source source, SortedMap<LocalDate, T> points) {}

  /**
   * The course until the day of the staircase; what was seen twice on a day counts as the least.
   */
  public static ProgressOverTime of(Staircase stairs) {
    StepOrder steps = stairs.steps();
    StartLevel settled = stairs.function().start();
    StartLevel start = settled == null || !steps.has(settled.step()) ? null : settled;
    Map<Source, SortedMap<LocalDate, MasteryStep>> seen = new EnumMap<>(Source.class);
    stairs.trail().stream()
        .filter(point -> !point.isStart())
        .forEach(
            point -> {
              Source source = point.seenBy();
              if (source != null) {
                seen.computeIfAbsent(source, s -> new TreeMap<>())
                    .merge(point.on(), point.step(), steps::lower);
              }
            });
    Map<Source, SortedMap<LocalDate, Integer>> helped = new EnumMap<>(Source.class);
    for (SupportShare share : stairs.supportShares()) {
      helped
          .computeIfAbsent(share.seenBy(), s -> new TreeMap<>())
          .merge(share.on(), share.percent(), Math::max);
    }
    List<LocalDate> days = new ArrayList<>();
    days.add(stairs.day());
    if (start != null) {
      days.add(start.on());
      seen.values().forEach(points -> points.putIfAbsent(start.on(), start.step()));
    }
    Stream.concat(seen.values().stream(), helped.values().stream())
        .forEach(points -> days.addAll(points.keySet()));
    stairs.targets().forEach(view -> days.add(view.target().by()));
    LocalDate from = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    LocalDate least = from.plusDays(LEAST_DAYS);
    return new ProgressOverTime(
        steps,
        from,
        last.isBefore(least) ? least : last,
        lines(seen),
        stairs.targets(),
        lines(helped));
  }

  /** Whether nobody saw anything and nothing is aimed at. */
  public boolean isEmpty() {
    return lines.isEmpty() && targets.isEmpty() && support.isEmpty();
  }

  /** Where a day lies in the course, 0 at its first day and 1 at its last. */
  public double share(LocalDate day) {
    return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
  }

  private static <T> List<Line<T>> lines(Map<Source, SortedMap<LocalDate, T>> points) {
    return points.entrySet().stream().map(e -> new Line<>(e.getKey(), e.getValue())).toList();
  }
}
