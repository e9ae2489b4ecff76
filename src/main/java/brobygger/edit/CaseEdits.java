package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ContactRhythm;
import brobygger.casefile.order.Closure;

/** The case as a whole: how often the citizen is met, and how it ends. */
public final class CaseEdits {
  private static final Label RHYTHM = new Label("rhythm.days");
  private static final Label CLOSED = new Label("case.close");
  private static final Label REOPENED = new Label("case.reopen");

  private CaseEdits() {}

  /** How often the citizen is met. */
  public static Edit<CaseFile> rhythm(ContactRhythm rhythm) {
    return Edit.of(RHYTHM, file -> file.withRhythm(rhythm));
  }

  /** Closes the case. */
  public static Edit<CaseFile> close(Closure closure) {
    return Edit.of(CLOSED, file -> file.withClosure(closure));
  }

  /** Opens a closed case again. */
  public static Edit<CaseFile> reopen() {
    return Edit.of(REOPENED, file -> file.withClosure(null));
  }
}
