package brobygger.desktop;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * An exact place in a case, so that a line on another screen can lead straight to it.
 *
 * @param caseFile the case
 * @param tab key of the tab, such as {@code "description"}
 * @param element what to show on the tab, or null for the tab as a whole
 */
public record CasePlace(CaseFileId caseFile, String tab, @Nullable ElementId element) {
  /** The tab a case opens on. */
  public static final String FIRST_TAB = "overview";

  /** The tab of follow-ups. */
  public static final String FOLLOW_UPS = "followup";

  /** A follow-up in the window of its own, opened from the tab. */
  public static final String VISIT = "visit";

  /** The same, opened from Today: closing it leads back there. */
  public static final String VISIT_FROM_TODAY = "visit-from-today";

  /** Whether it is a visit in its own window. */
  public boolean isVisit() {
    return tab.equals(VISIT) || tab.equals(VISIT_FROM_TODAY);
  }

  /** The tab that is behind it. */
  public String shownTab() {
    return isVisit() ? FOLLOW_UPS : tab;
  }

  /** The case as a whole. */
  public static CasePlace of(CaseFileId caseFile) {
    return new CasePlace(caseFile, FIRST_TAB, null);
  }

  /** A tab as a whole. */
  public static CasePlace of(CaseFileId caseFile, String tab) {
    return new CasePlace(caseFile, tab, null);
  }
}
