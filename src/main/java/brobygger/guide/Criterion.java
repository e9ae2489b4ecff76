package brobygger.guide;

import java.util.List;

/**
 * One of the seven criteria of a good description.
 *
 * @param code which criterion
 * @param title short, as in the checklist beside the text
 * @param intent one line: what the reader must be able to see
 * @param helpQuestions questions that help to write it
 */
public record Criterion(
    CriterionCode code, String title, String intent, List<String> helpQuestions) {
  /** Refuses blank texts and fewer than two help questions. */
  public Criterion {
    Checked.text("criterion.title", title);
    Checked.text("criterion.intent", intent);
    helpQuestions = Checked.texts("criterion.helpQuestions", helpQuestions, 2);
  }
}
