package brobygger.progression;

import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paid hours for a function that is mastered and not paid for yet (domain, sections 4 and 6).
 *
 * @param function the mastered function
 * @param step the highest step, which it stands on
 * @param since since when it stands there without a break
 */
public record PaidHoursProposal(WorkFunction function, MasteryStep step, LocalDate since) {
  /** What can be proposed in a placement on a day, in the order of the functions. */
  public static List<PaidHoursProposal> of(Placement placement, StepOrder steps, LocalDate day) {
    return placement.functions().stream()
        .flatMap(
            function ->
                StaircaseChecks.masteredUnpaidSince(placement, Staircase.of(function, steps, day))
                    .map(since -> new PaidHoursProposal(function, steps.highest(), since))
                    .stream())
        .toList();
  }

  /** What would be paid: the function's tasks, or its name when it has none. */
  public List<String> tasks() {
    return function.tasks().isEmpty()
        ? List.of(function.name())
        : function.tasks().stream().map(WorkTask::name).toList();
  }

  /**
   * A new phase: the internship goes on as before without the trained tasks, and beside it stand
   * paid hours with them, an hour on each day of the internship. Where a full week has no room for
   * that, the internship hours that held the tasks become the paid ones.
   */
  public HybridPhase phase(Placement placement, LocalDate day) {
    HybridPhase planned = PlanDraft.nextPhase(placement, day);
    HybridPhase next =
        planned.from().isAfter(day) ? planned : planned.withFrom(PlanDraft.nextMonday(day));
    Set<String> own =
        Stream.concat(tasks().stream(), Stream.of(function.name()))
            .map(TaskNames::folded)
            .collect(Collectors.toSet());
    boolean room = PlanDraft.fits(next, PlanDraft.paid(next, List.of()));
    if (room) {
      List<HourBlock> training =
          next.blocks().stream()
              .map(block -> block.kind() == HourKind.INTERNSHIP ? without(block, own) : block)
              .toList();
      HybridPhase apart = next.withBlocks(training);
      return apart.withBlocks(
          Stream.concat(training.stream(), Stream.of(PlanDraft.paid(apart, named()))).toList());
    }
    return converted(next, own);
  }

  private HybridPhase converted(HybridPhase next, Set<String> own) {
    ElementId turning =
        next.blocks().stream()
            .filter(block -> block.kind() == HourKind.INTERNSHIP)
            .filter(block -> !without(block, own).tasks().equals(block.tasks()))
            .findFirst()
            .or(
                () ->
                    next.blocks().stream()
                        .filter(block -> block.kind() == HourKind.INTERNSHIP)
                        .findFirst())
            .map(HourBlock::id)
            .orElse(null);
    return next.withBlocks(
        next.blocks().stream()
            .map(
                block ->
                    block.id().equals(turning)
                        ? block.with(b -> b.kind(HourKind.PAID).tasks(named()).purpose(""))
                        : block.kind() == HourKind.INTERNSHIP ? without(block, own) : block)
            .toList());
  }

  private List<WorkTask> named() {
    return tasks().stream().map(WorkTask::named).toList();
  }

  private static HourBlock without(HourBlock block, Set<String> names) {
    return block.withTasks(
        block.tasks().stream()
            .filter(task -> !names.contains(TaskNames.folded(task.name())))
            .toList());
  }
}
