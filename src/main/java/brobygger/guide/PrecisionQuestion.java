package brobygger.guide;

/**
 * A question that makes a description precise.
 *
 * @param code stable across languages and versions
 * @param question to ask oneself before the text is sent
 */
public record PrecisionQuestion(String code, String question) {
  /** Refuses a blank question and a bad code. */
  public PrecisionQuestion {
    Checked.code("precisionQuestion.code", code);
    Checked.text("precisionQuestion.question", question);
  }
}
