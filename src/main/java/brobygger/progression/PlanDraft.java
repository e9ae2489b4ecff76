package brobygger.progression;

import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first guess at a new phase or a new block of hours, to be mended by hand. */
public final class PlanDraft {
  /** The usual length of a phase: the worked example of domain, section 6. */
  private static final int PHASE_WEEKS = 6;

  private static final int WORKING_DAYS = 5;
  private static final long HALF_HOUR = 30;
  private static final Duration HOUR = Duration.ofHours(1);

  private PlanDraft() {}

  /**
   * The phase after the last one. The first begins with the placement and holds its hours; a later
   * one goes on as before, six weeks after the last, or next Monday when that day is past.
   */
  public static HybridPhase nextPhase(Placement placement, LocalDate day) {
    Optional<HybridPhase> last =
        HybridHours.of(placement.hybrid()).phases().stream()
            .map(HybridHours.PhaseHours::phase)
            .reduce((earlier, later) -> later);
    if (last.isEmpty()) {
      return new HybridPhase(ElementId.random(), placement.period().start(), "", first(placement));
    }
    LocalDate planned = last.get().from().plusWeeks(PHASE_WEEKS);
    LocalDate from = planned.isAfter(day) ? planned : nextMonday(day);
    List<HourBlock> same =
        last.get().blocks().stream().map(block -> block.withId(ElementId.random())).toList();
    return new HybridPhase(ElementId.random(), from, "", same);
  }

  static LocalDate nextMonday(LocalDate day) {
    return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  /** The placement's agreed hours as internship hours; none when nothing is agreed. */
  private static List<HourBlock> first(Placement placement) {
    Duration weekly = placement.weeklyHours();
    if (weekly.isZero()) {
      return List.of();
    }
    int days = days(placement);
    return List.of(block(HourKind.INTERNSHIP, days, weekly.dividedBy(days), List.of()));
  }

  /** The days of the schedule; else the number of days that gives the roundest working day. */
  private static int days(Placement placement) {
    long minutes = placement.weeklyHours().toMinutes();
    int scheduled = placement.schedule().size();
    if (scheduled > 0 && minutes % scheduled == 0) {
      return scheduled;
    }
    return Stream.of(HOUR.toMinutes(), HALF_HOUR, 1L)
        .flatMap(
            unit ->
                Stream.iterate(WORKING_DAYS, days -> days > 0, days -> days - 1)
                    .filter(days -> minutes % (days * unit) == 0))
        .findFirst()
        .orElse(1);
  }

  /**
   * A new block of a kind in a phase: an hour on each day of the other hours. Paid hours begin with
   * the tasks that were trained in the phase before and are not any more.
   */
  public static HourBlock block(Placement placement, HybridPhase phase, HourKind kind) {
    return kind == HourKind.PAID
        ? paid(phase, converting(placement, phase))
        : shortest(phase, kind, List.of());
  }

  static HourBlock paid(HybridPhase phase, List<WorkTask> tasks) {
    return shortest(phase, HourKind.PAID, tasks);
  }

  static boolean fits(HybridPhase phase, HourBlock block) {
    return phase.weekly().plus(block.weekly()).compareTo(HybridHours.FULL_TIME) <= 0;
  }

  private static HourBlock shortest(HybridPhase phase, HourKind kind, List<WorkTask> tasks) {
    int days = phase.blocks().stream().mapToInt(HourBlock::days).max().orElse(1);
    HourBlock whole = block(kind, days, HOUR, tasks);
    return fits(phase, whole) ? whole : whole.withDays(1);
  }

  private static List<WorkTask> converting(Placement placement, HybridPhase phase) {
    Optional<HybridPhase> before =
        HybridHours.of(placement.hybrid()).phases().stream()
            .map(HybridHours.PhaseHours::phase)
            .filter(each -> each.from().isBefore(phase.from()))
            .reduce((earlier, later) -> later);
    Set<String> now =
        Stream.of(HourKind.values())
            .flatMap(kind -> HybridHours.tasks(phase, kind))
            .map(task -> TaskNames.folded(task.name()))
            .collect(Collectors.toSet());
    return before.stream()
        .flatMap(each -> HybridHours.tasks(each, HourKind.INTERNSHIP))
        .filter(task -> !now.contains(TaskNames.folded(task.name())))
        .map(task -> WorkTask.named(task.name()))
        .toList();
  }

  private static HourBlock block(HourKind kind, int days, Duration perDay, List<WorkTask> tasks) {
    return new HourBlock(ElementId.random(), kind, days, perDay, tasks, "", "");
  }
}
