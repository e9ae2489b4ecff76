package brobygger.desktop;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.ElementId;
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

  /** The case as a whole. */
  public static CasePlace of(CaseFileId caseFile) {
    return new CasePlace(caseFile, FIRST_TAB, null);
  }

  /** A tab as a whole. */
  public static CasePlace of(CaseFileId caseFile, String tab) {
    return new CasePlace(caseFile, tab, null);
  }
}
