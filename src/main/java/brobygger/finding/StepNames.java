package brobygger.finding;

import brobygger.casefile.staircase.MasteryStep;

/** What steps are called: the content pack decides. */
@FunctionalInterface
public interface StepNames {
  /** The step's name as printed on the stair. */
  String of(MasteryStep step);
}
