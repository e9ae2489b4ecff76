package brobygger.guide;

/**
 * One of the five demands of a SMART goal.
 *
 * @param code which demand
 * @param letter as printed, one letter
 * @param title the word the letter stands for
 * @param question to put to the goal
 */
public record SmartLetter(SmartCode code, String letter, String title, String question) {
  /** Refuses blank texts and anything but one letter. */
  public SmartLetter {
    Checked.text("smart.letter", letter);
    if (letter.codePointCount(0, letter.length()) != 1) {
      throw new IllegalArgumentException("smart.letter is not one letter: " + letter);
    }
    Checked.text("smart.title", title);
    Checked.text("smart.question", question);
  }
}
