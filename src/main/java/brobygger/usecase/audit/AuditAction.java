package brobygger.usecase.audit;

/** What was done with a person's data. The names are stable: rows and output refer to them. */
public enum AuditAction {
  /**
   * Something about the case is about to leave for a file that others can read: the line is kept
   * before the file is, so that no stop leaves a file of which nobody knows.
   */
  BEGUN,
  /** A case was opened and read. */
  OPENED,
  /** Words were searched for across cases. */
  SEARCHED,
  /** A case left in a bundle. */
  EXPORTED,
  /** A document about the person was written as PDF or for paper. */
  PRINTED,
  /** The case's planned meetings were written to a calendar file. */
  CALENDAR,
  /** A case came in with a bundle. */
  IMPORTED,
  /** The import a case came with, or was changed by, was undone. */
  IMPORT_UNDONE,
  /** What waited in the inbox was thrown away unread or undecided. */
  REJECTED,
  /** The person the vault belongs to changed their name or workplace. */
  PROFILE_CHANGED,
  /** The person the vault belongs to has new keys; their own cases were handed on to them. */
  KEYS_RENEWED,
  /** A contact's number was compared with the person: from now on it is trusted. */
  CONTACT_CONFIRMED,
  /** A contact's key is not to be used any more. */
  CONTACT_REVOKED,
  /** A person confirmed that a contact has another name, role or workplace. */
  CONTACT_CHANGED,
  /** A person said yes to new keys of a contact, signed by the ones that were confirmed. */
  CONTACT_RENEWED,
  /** Somebody may sign lists of people from now on. */
  SIGNER_CHOSEN,
  /** Somebody may sign lists of people no more. */
  SIGNER_DROPPED,
  /** An organisation's signed list of its people was taken in. */
  ROSTER_TAKEN,
  /** Everything about the person was written out for access to file. */
  DISCLOSED,
  /** Everything about the person was erased. */
  ERASED
}
