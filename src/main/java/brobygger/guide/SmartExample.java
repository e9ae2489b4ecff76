package brobygger.guide;

/**
 * A goal that fails beside one that holds.
 *
 * @param fails the goal as it is often written
 * @param why what is missing
 * @param better the same goal made SMART
 */
public record SmartExample(String fails, String why, String better) {
  /** Refuses blank texts. */
  public SmartExample {
    Checked.text("smart.fails", fails);
    Checked.text("smart.why", why);
    Checked.text("smart.better", better);
  }
}
