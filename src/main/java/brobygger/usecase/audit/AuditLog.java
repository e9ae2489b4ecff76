package brobygger.usecase.audit;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.home.StoreProblemException;
import java.util.Collection;
import java.util.List;

/**
 * Who did what with whose data, when and why. Lines are chained by hashes and never changed; when a
 * person is erased, what the lines about them say in words goes as well. Throws {@link
 * StoreProblemException} like {@link KeptDocuments}; off the screen's thread.
 */
public interface AuditLog {
  /**
   * Adds a line per case, or one line when there is none. On disk when the method returns.
   *
   * @param what the file, the words or the sender, may be empty; cut after 500 characters
   * @param why the purpose or reason given, may be empty; cut after 500 characters
   */
  void note(AuditAction action, Collection<CaseFileId> cases, String what, String why);

  /** Every line, oldest first. */
  List<AuditEntry> entries();

  /** The lines about one case, oldest first, also when the case is erased. */
  List<AuditEntry> entries(CaseFileId caseFile);
}
