package brobygger.desktop.staircase;

import brobygger.casefile.MasteryStep;
import brobygger.progression.Staircase;

/** Which step a new target is about until the user says otherwise. */
final class NextStep {
  private NextStep() {}

  /** The step above the highest that is reached or aimed at. */
  static MasteryStep after(Staircase stairs) {
    int highest =
        Math.max(
            stairs.current().map(Enum::ordinal).orElse(0),
            stairs.targets().stream().mapToInt(t -> t.target().step().ordinal()).max().orElse(0));
    return MasteryStep.values()[Math.min(highest + 1, MasteryStep.values().length - 1)];
  }
}
