package brobygger.desktop.description;

import brobygger.description.FinishedText;
import java.util.function.Function;

/** The texts that are pasted elsewhere, each on its own. The names are stable codes in files. */
enum CopyPart {
  /** The heading. */
  HEADING(FinishedText::heading),

  /** Wishes for qualifications and special conditions. */
  WISHES(FinishedText::wishes),

  /** Working time. */
  WORKING_TIME(FinishedText::workingTime),

  /** The description itself. */
  BODY(FinishedText::body),

  /** How the hours rise: the systems have room for one number of hours only. */
  REMARK(FinishedText::remark);

  private final Function<FinishedText, String> text;

  CopyPart(Function<FinishedText, String> text) {
    this.text = text;
  }

  /** The text of this part. */
  public String of(FinishedText finished) {
    return text.apply(finished);
  }
}
