package brobygger.guide;

/**
 * The wording of one of the five steps of mastery.
 *
 * @param code BEGINNER, ADVANCED_BEGINNER, SELF_STARTING, SELF_DRIVING or TRAINED
 * @param name as printed on the stair
 * @param meaning how much help the person needs at this step
 * @param sign what one can see at the workplace that tells the step
 */
public record StepText(String code, String name, String meaning, String sign) {
  /** Refuses blank texts and a bad code. */
  public StepText {
    Checked.code("step.code", code);
    Checked.text("step.name", name);
    Checked.text("step.meaning", meaning);
    Checked.text("step.sign", sign);
  }
}
