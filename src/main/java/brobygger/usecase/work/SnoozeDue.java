package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Snooze;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.TypedText;
import brobygger.edit.DueEdits;
import brobygger.rhythm.DueItem;
import brobygger.usecase.history.CaseFiles;
import java.time.LocalDate;

/** Puts something that is due off to a day, with a reason that stays in the case's history. */
public final class SnoozeDue {
  private final CaseFiles cases;

  /** In these cases. */
  public SnoozeDue(CaseFiles cases) {
    this.cases = cases;
  }

  /**
   * Puts it off; an earlier snooze of the same thing gives way.
   *
   * @param until the first day it calls again
   * @param reason why it can wait, 1 to 200 characters
   * @return the case as it is now
   * @throws brobygger.casefile.value.InvalidValueException when the reason is missing or too long
   */
  public CaseFile until(DueItem item, LocalDate until, String reason) {
    Snooze snooze =
        new Snooze(
            ElementId.random(), TypedText.line(reason), item.rule().name(), item.element(), until);
    return cases.edit(item.caseId(), DueEdits.snooze(snooze));
  }

  /** Takes it back: it calls again at once. Nothing happens when it was not put off. */
  public CaseFile takeBack(DueItem item) {
    return cases.edit(item.caseId(), DueEdits.callAgain(item.rule().name(), item.element()));
  }
}
