package brobygger.desktop.audit;

import brobygger.desktop.casefile.CaseSession;
import brobygger.usecase.audit.AuditLog;
import brobygger.usecase.privacy.DiscloseCase;

/** The way to the log of an open case, from any of its tabs. */
public final class CaseAudit {
  private final AuditLog log;
  private final DiscloseCase disclose;
  private final SaveAs files;

  /**
   * @param disclose writes everything about a person out
   * @param files asks where
   */
  public CaseAudit(AuditLog log, DiscloseCase disclose, SaveAs files) {
    this.log = log;
    this.disclose = disclose;
    this.files = files;
  }

  /** Keeps what is being typed and shows the log. */
  public void show(CaseSession session) {
    session.flush(
        () ->
            new AuditSheet(
                    new AuditViewModel(
                        session.caseFile().get().id(), log, disclose, session.desk().work()),
                    session.desk(),
                    files)
                .show());
  }
}
