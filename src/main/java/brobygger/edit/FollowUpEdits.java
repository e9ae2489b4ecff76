package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.util.Optional;

/** Meetings in the calendar of a case. What happens at one is {@link VisitEdits}'. */
public final class FollowUpEdits {
  private static final Label PLANNED = new Label("followup.plan");
  private static final Label REMOVED = new Label("followup.remove");

  private FollowUpEdits() {}

  /** Plans one. */
  public static Edit<CaseFile> plan(FollowUp planned) {
    return Edit.of(PLANNED, file -> file.withFollowUps(Elements.add(file.followUps(), planned)));
  }

  /** Takes one away; one whose note is sealed stands. */
  public static Edit<CaseFile> remove(ElementId id) {
    return Edit.checked(
        REMOVED,
        file -> file.withFollowUps(Elements.remove(file.followUps(), FollowUp::id, id)),
        (before, after) -> before.equals(after) ? Optional.empty() : VisitEdits.sealed(before, id));
  }
}
