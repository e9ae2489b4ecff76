package brobygger.rhythm;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.Snooze;
import brobygger.casefile.value.ElementId;
import brobygger.finding.Finding;
import brobygger.finding.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs the consultant, derived from the case and never entered.
 *
 * @param rule the rule that found it
 * @param urgency how soon it wants attention
 * @param caseId the case
 * @param place where it is done
 * @param element which element there, or null
 * @param on the day it is due, or was
 * @param snooze what puts it off to a later day, or null when it calls now
 * @param args values for the texts; the first is the citizen's first name
 */
public record DueItem(
    DueRule rule,
    Urgency urgency,
    CaseFileId caseId,
    Place place,
    @Nullable ElementId element,
    LocalDate on,
    @Nullable Snooze snooze,
    List<Object> args)
    implements Finding {
  /** Keeps its own copy of the values. */
  public DueItem {
    args = List.copyOf(args);
  }

  /** Whether somebody may put it off. */
  public boolean canWait() {
    return rule.canWait();
  }

  /** Whether it was put off and does not call now. */
  public boolean isSnoozed() {
    return snooze != null;
  }

  @Override
  public String area() {
    return "rhythm";
  }

  @Override
  public String code() {
    return rule.name();
  }
}
