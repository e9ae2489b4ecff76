package brobygger.usecase.history;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.home.StoreProblemException;
import java.util.List;

/**
 * Everything that was typed and is in no case and no company, so that neither a lock, a closed
 * window nor a crash takes it. One per field. Throws {@link StoreProblemException} like {@link
 * KeptDocuments}.
 */
public interface Drafts {
  /** All of them, the newest first. */
  List<Draft> all();

  /** Those of one case, the newest first. */
  default List<Draft> of(CaseFileId caseFile) {
    DocumentKey key = DocumentKey.of(caseFile);
    return all().stream()
        .filter(draft -> draft.key().about().filter(key::equals).isPresent())
        .toList();
  }

  /**
   * Keeps a draft in place of the field's earlier one. Nothing happens when its case was erased:
   * what is typed about a person who was erased is not kept.
   */
  void put(Draft draft);

  /** The field's text is kept elsewhere, or thrown away. Nothing happens when there is none. */
  void remove(DraftKey key);
}
