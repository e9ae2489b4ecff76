package brobygger.casefile;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import java.util.List;
import java.util.function.UnaryOperator;

/** A case as it would be on other stairs: what stands half way up stands half way up there. */
public final class OtherSteps {
  private OtherSteps() {}

  /** The case with these steps, lowest first. */
  public static CaseFile in(CaseFile file, List<MasteryStep> steps) {
    StepOrder from = file.stepOrder();
    UnaryOperator<MasteryStep> there =
        step ->
            steps.get(
                (int) Math.round(from.place(step) * (steps.size() - 1) / (from.size() - 1.0)));
    return file.withSteps(steps)
        .withPlacements(
            file.placements().stream()
                .map(
                    placement ->
                        placement.withFunctions(
                            placement.functions().stream()
                                .map(function -> moved(function, there))
                                .toList()))
                .toList());
  }

  private static WorkFunction moved(WorkFunction function, UnaryOperator<MasteryStep> there) {
    StartLevel start = function.start();
    return function
        .withStart(start == null ? null : start.withStep(there.apply(start.step())))
        .withTargets(
            function.targets().stream().map(t -> t.withStep(there.apply(t.step()))).toList())
        .withObservations(
            function.observations().stream()
                .map(seen -> seen.withStep(there.apply(seen.step())))
                .toList());
  }
}
