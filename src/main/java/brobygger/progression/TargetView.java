package brobygger.progression;

import brobygger.casefile.staircase.Target;

/**
 * A target and how it stands.
 *
 * @param target the target
 * @param state how it stands on the day of the staircase
 */
public record TargetView(Target target, TargetState state) {
  /** Whether the step was seen. */
  public boolean isReached() {
    return state instanceof TargetState.Reached;
  }
}
