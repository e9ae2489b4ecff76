package brobygger.guide;

import brobygger.casefile.staircase.MasteryStep;
import org.jspecify.annotations.Nullable;

/**
 * The wording of one step of mastery.
 *
 * @param code which step
 * @param name as printed on the stair
 * @param meaning how much help the person needs at this step
 * @param sign what one can see at the workplace that tells the step
 * @param self the meaning in the citizen's own mouth, "I get help along the way"
 * @param toCitizen the meaning said to the citizen, "You get help along the way"
 */
public record StepText(
    MasteryStep code,
    String name,
    String meaning,
    String sign,
    @Nullable String self,
    @Nullable String toCitizen) {
  /** Refuses blank texts. */
  public StepText {
    Checked.text("step.name", name);
    Checked.text("step.meaning", meaning);
    Checked.text("step.sign", sign);
    if (self != null) {
      Checked.text("step.self", self);
    }
    if (toCitizen != null) {
      Checked.text("step.toCitizen", toCitizen);
    }
  }
}
