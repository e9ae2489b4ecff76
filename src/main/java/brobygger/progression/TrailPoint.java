package brobygger.progression;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point on the trail up the stairs.
 *
 * @param step the step
 * @param on the day
 * @param seenBy who saw it, or null for the start
 * @param example the concrete situation, may be empty
 * @param observation the observation, or null for the start
 */
public record TrailPoint(
    MasteryStep step,
    LocalDate on,
    @Nullable Source seenBy,
    String example,
    @Nullable ElementId observation) {
  /** Whether this is where it began. */
  public boolean isStart() {
    return observation == null;
  }
}
