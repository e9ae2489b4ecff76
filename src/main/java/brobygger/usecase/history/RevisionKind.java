package brobygger.usecase.history;

/** How a revision came about. The names are stable: files refer to them. */
public enum RevisionKind {
  /** The document was made; the change is the whole document. */
  CREATE,
  /** Somebody changed it, or restored an earlier state. */
  EDIT,
  /** An edit was taken back. */
  UNDO,
  /** An edit that was taken back was done again. */
  REDO,
  /** A state that came from a file without a history, or from joining two histories. */
  IMPORT
}
