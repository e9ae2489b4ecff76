package brobygger.guide;

import brobygger.casefile.MasteryStep;

/**
 * The wording of one of the five steps of mastery.
 *
 * @param code which step
 * @param name as printed on the stair
 * @param meaning how much help the person needs at this step
 * @param sign what one can see at the workplace that tells the step
 */
public record StepText(MasteryStep code, String name, String meaning, String sign) {
  /** Refuses blank texts. */
  public StepText {
    Checked.text("step.name", name);
    Checked.text("step.meaning", meaning);
    Checked.text("step.sign", sign);
  }
}
