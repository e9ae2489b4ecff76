package brobygger.progression;

import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.WorkTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Internship hours and paid hours side by side, phase by phase (domain, section 6). */
public final class HybridHours {
  /** Full time in Denmark, the most a plan's phase can hold. */
  public static final Duration FULL_TIME = Duration.ofHours(37);

  private final HybridPlan plan;
  private final List<HybridPhase> phases;

  private HybridHours(HybridPlan plan) {
    this.plan = plan;
    this.phases = plan.phases().stream().sorted(Comparator.comparing(HybridPhase::from)).toList();
  }

  /** The plan's hours, phases by date. */
  public static HybridHours of(HybridPlan plan) {
    return new HybridHours(plan);
  }

  /**
   * One phase in sums.
   *
   * @param phase the phase
   * @param internship internship hours a week
   * @param paid paid hours a week
   * @param total both
   * @param room hours a week up to full time
   */
  public record PhaseHours(
      HybridPhase phase, Duration internship, Duration paid, Duration total, Duration room) {}

  /**
   * A task that moved from internship hours to paid hours.
   *
   * @param task the task's name
   * @param on first day of the phase in which it is paid
   */
  public record Conversion(String task, LocalDate on) {}

  /** The phases by date, with their sums. */
  public List<PhaseHours> phases() {
    return phases.stream()
        .map(
            phase ->
                new PhaseHours(
                    phase,
                    phase.weekly(HourKind.INTERNSHIP),
                    phase.weekly(HourKind.PAID),
                    phase.weekly(),
                    FULL_TIME.minus(phase.weekly())))
        .toList();
  }

  /** The phase that runs on a day, or empty before the first. */
  public Optional<PhaseHours> on(LocalDate day) {
    return phases().stream().filter(p -> !p.phase().from().isAfter(day)).reduce((a, b) -> b);
  }

  /** Tasks that train in one phase and are paid in a later one, in date order. */
  public List<Conversion> conversions() {
    Map<String, String> trained = new LinkedHashMap<>();
    List<Conversion> converted = new ArrayList<>();
    for (HybridPhase phase : phases) {
      for (WorkTask task : tasks(phase, HourKind.PAID).toList()) {
        String name = trained.remove(TaskNames.folded(task.name()));
        if (name != null) {
          converted.add(new Conversion(task.name(), phase.from()));
        }
      }
      tasks(phase, HourKind.INTERNSHIP)
          .forEach(task -> trained.put(TaskNames.folded(task.name()), task.name()));
    }
    return List.copyOf(converted);
  }

  /** Whether the plan has both kinds of hours, in whichever phases. */
  public boolean isHybrid() {
    return phases.stream().anyMatch(phase -> !phase.weekly(HourKind.PAID).isZero())
        && phases.stream().anyMatch(phase -> !phase.weekly(HourKind.INTERNSHIP).isZero());
  }

  /** What every rule finds in the plan of a placement on a day. */
  public static List<HybridFinding> findings(Placement placement, StepOrder steps, LocalDate day) {
    return HybridRule.findings(placement, steps, day);
  }

  HybridPlan plan() {
    return plan;
  }

  static Stream<WorkTask> tasks(HybridPhase phase, HourKind kind) {
    return phase.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(HourBlock::tasks)
        .flatMap(List::stream);
  }
}
