package brobygger.progression;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target and how it stands.
 *
 * @param target the target
 * @param state how it stands on the day of the staircase
 * @param company the lower step the company placed the citizen on, where the citizen alone says
 *     that the target is reached; null when they agree or one of them has said nothing
 */
public record TargetView(Target target, TargetState state, @Nullable MasteryStep company) {
  /** Whether the step was seen. */
  public boolean isReached() {
    return state instanceof TargetState.Reached;
  }
}
