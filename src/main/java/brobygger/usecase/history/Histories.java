package brobygger.usecase.history;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents with their histories, for carrying them between vaults. Throws {@link
 * StoreProblemException} like {@link KeptDocuments}.
 */
public interface Histories {
  /** Everything about one document. */
  DocumentHistory export(DocumentKey key);

  /** The revisions of a document that are here; none when it is not. */
  Set<RevisionId> revisions(DocumentKey key);

  /**
   * How an incoming document stands to the one that is here. Its history is checked first.
   *
   * @throws StoreProblemException with {@link StoreProblem.BadHistory} when a hash does not fit its
   *     revision, a parent is missing, or replaying the changes does not give the document; with
   *     {@link StoreProblem.ForgedAuthor} when somebody is said to have made a change who did not;
   *     with {@link StoreProblem.ErasedBefore} when it was erased here
   */
  Relation relation(DocumentHistory incoming);

  /**
   * Whose an incoming case was, from the one who opened it to the one who has it there.
   *
   * @throws StoreProblemException as {@link #relation} does
   */
  OwnerLine owners(DocumentHistory incoming);

  /**
   * Takes over every document that is {@link Relation#NEW} or {@link Relation#AHEAD}, leaves {@link
   * Relation#SAME} and {@link Relation#BEHIND} alone, and joins the others with what is here, all
   * in one transaction. The revisions come with it unchanged; what joins two of them is the same in
   * every vault that joins them.
   *
   * @return the relation each document had
   * @throws StoreProblemException with {@link StoreProblem.BadHistory}; then nothing at all was
   *     taken over
   */
  Map<DocumentKey, Relation> importAll(List<DocumentHistory> incoming);

  /**
   * Begins documents that are the same in every vault that begins them, such as the samples: their
   * first revisions depend on document, author and time alone. Vaults that began alike share an
   * ancestor, so that later only what both changed comes up as a conflict. What is here already is
   * left alone.
   *
   * @param author who is said to have made them
   * @param at when, for display only
   */
  void beginAlike(List<Company> companies, List<CaseFile> cases, String author, Instant at);
}
