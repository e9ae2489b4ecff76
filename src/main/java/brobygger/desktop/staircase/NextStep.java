package brobygger.desktop.staircase;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.progression.Staircase;
import java.util.stream.Stream;

/** Which step a new target is about until the user says otherwise. */
final class NextStep {
  private NextStep() {}

  /** The step above the highest that is reached or aimed at. */
  static MasteryStep after(Staircase stairs) {
    StepOrder steps = stairs.steps();
    Stream<MasteryStep> aims = stairs.targets().stream().map(view -> view.target().step());
    MasteryStep highest =
        Stream.concat(stairs.current().stream(), aims)
            .max(steps.upwards())
            .orElseGet(steps::lowest);
    return steps.from(highest, 1);
  }
}
