package brobygger.usecase.home;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.KeptDocuments;

/**
 * Takes everything about a person out of the vault for good. Throws {@link StoreProblemException}
 * like {@link KeptDocuments}.
 */
public interface Erasures {
  /**
   * Removes the case, its history, its rows in lists and what the audit log says of it in words, in
   * one transaction, and then makes the text leave the file. A keyed hash stays, so that the case
   * cannot come in again.
   *
   * @param reason why, may be empty; it stays in the audit log
   * @return whether the text has left the file; else that happens when the vault is opened next
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the case is not here
   */
  boolean erase(CaseFileId caseFile, String reason);

  /** Whether a document was erased here. */
  boolean erased(DocumentKey key);
}
