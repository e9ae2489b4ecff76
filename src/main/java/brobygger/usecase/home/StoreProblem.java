package brobygger.usecase.home;

import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;

/** Why a vault could not do what was asked. None of them carries anything a user wrote. */
public sealed interface StoreProblem {
  /** There is no such document, or no such revision of it. */
  record Unknown(String what) implements StoreProblem {}

  /** A document with that identity is already here. */
  record AlreadyHere(DocumentKey key) implements StoreProblem {}

  /** The document has grown over 8 MiB; the change was not kept. */
  record TooLarge(DocumentKey key) implements StoreProblem {}

  /** An incoming history does not hold together; the reason is for support, not for the user. */
  record BadHistory(DocumentKey key, String reason) implements StoreProblem {}

  /**
   * An incoming change says that somebody made it who did not: its signature does not fit, or it
   * names this vault and is not signed by it. Nothing was changed.
   */
  record ForgedAuthor(DocumentKey key, RevisionId revision) implements StoreProblem {}

  /** The person was erased here and does not come in again. */
  record ErasedBefore(DocumentKey key) implements StoreProblem {}

  /**
   * A newer Brobygger kept it, and this one cannot read all of it; nothing was changed.
   *
   * @param format the format's number; empty when it is not known, or is the number of this one
   * @param field JSON pointer of the field this one does not know; empty with a newer number, or
   *     when it is not known
   */
  record Newer(String format, String field) implements StoreProblem {}

  /** What is on disk is not what was written there; the file is left untouched. */
  record Damaged(String reason) implements StoreProblem {}

  /** The disk is full; what was kept before is intact. */
  record NoSpace() implements StoreProblem {}

  /** The vault cannot be written to; what was kept before is intact. */
  record NotWritable(String reason) implements StoreProblem {}

  /** Another program has the vault's folder now; nothing was kept of this change. */
  record HeldByAnother() implements StoreProblem {}

  /** The vault is locked or closed. */
  record Closed() implements StoreProblem {}
}
