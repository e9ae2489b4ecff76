package brobygger.usecase.bundle;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.StoreProblemException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What each recipient was last sent of each case. Throws {@link StoreProblemException} like {@link
 * KeptDocuments}.
 */
public interface Dispatches {
  /** The recipient of what leaves unsealed: anybody who gets the file. */
  String ANYBODY = "plain";

  /** The revision of a case or company a recipient was last sent in a view, or empty when never. */
  Optional<RevisionId> last(String recipient, BundleView view, DocumentKey document);

  /** The same of a case. */
  default Optional<RevisionId> last(String recipient, BundleView view, CaseFileId caseFile) {
    return last(recipient, view, DocumentKey.of(caseFile));
  }

  /** Notes what all of them were sent. */
  void note(Collection<String> recipients, BundleView view, Map<DocumentKey, RevisionId> sent);
}
