package brobygger.usecase.history;

import brobygger.edit.Edit;
import brobygger.edit.EditProblem;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.util.List;
import java.util.Optional;

/**
 * Documents of one kind, kept with their whole history. Every change is one revision, on disk
 * before the method returns. All methods may be called from any thread and wait for one another;
 * all throw {@link StoreProblemException} when the vault cannot read or write.
 *
 * @param <I> identity of a document
 * @param <D> the immutable document
 */
public interface KeptDocuments<I, D> {
  /**
   * The document as it is now.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when there is none
   */
  D get(I id);

  /** The document as it is now, if it is here. */
  Optional<D> find(I id);

  /** Every document as it is now, in no particular order. */
  List<D> documents();

  /**
   * The newest revision of a document.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when there is none
   */
  RevisionId head(I id);

  /**
   * Keeps a new document; its first revision.
   *
   * @param label stable code of what was done, such as {@code "case.new"}
   * @throws StoreProblemException with {@link StoreProblem.AlreadyHere} when the identity is taken
   */
  RevisionId add(D document, String label);

  /**
   * Changes a document, in one step that nothing can come between. When the edit leaves it equal,
   * nothing is kept; when it is refused, nothing is changed.
   *
   * @return the document as it is now
   * @throws brobygger.edit.EditRefusedException when the edit or {@link #refusal} refuses it
   * @throws brobygger.casefile.value.InvalidValueException when it asks for a value that cannot be
   * @throws brobygger.edit.FieldProblemException when a field cannot be set so
   */
  D edit(I id, Edit<D> edit);

  /** Why nobody here may make one state of the other: of what is sealed in a case. */
  Optional<EditProblem> refusal(D before, D edited);

  /** What can be taken back and done again. */
  UndoState undoState(I id);

  /**
   * Takes one own change back, or does one again that was taken back, and leaves what was changed
   * since. What sealed something goes back only on the same day, while nothing was done since.
   *
   * @param step the change, or what took it back
   * @return empty when that can be done no more, or when something else was changed since in the
   *     very place
   * @throws brobygger.edit.EditRefusedException as {@link #refusal}
   */
  Optional<D> turn(I id, RevisionId step);

  /** Every revision, newest first. */
  List<HistoryEntry> history(I id);

  /** The document as it was right after a revision. */
  D at(I id, RevisionId revision);

  /**
   * Makes an earlier state the newest, as a change of its own; history is never rewritten.
   *
   * @throws brobygger.edit.EditRefusedException as {@link #refusal}
   */
  D restore(I id, RevisionId revision);
}
