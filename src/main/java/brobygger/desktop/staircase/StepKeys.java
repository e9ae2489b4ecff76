package brobygger.desktop.staircase;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.desktop.chord.Shortcut;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** The digits 1 to 9: each means the step in that place, as far as there are steps. */
public final class StepKeys {
  private StepKeys() {}

  /**
   * The step that the digit means; empty when there are fewer steps.
   *
   * @param digits the shortcut, whose keys are the digits from 1 to 9, twice
   */
  public static Optional<MasteryStep> step(Shortcut digits, KeyEvent event, StepOrder steps) {
    return digits
        .at(event)
        .map(key -> key % StepOrder.MOST)
        .filter(place -> place < steps.size())
        .map(steps::at);
  }
}
