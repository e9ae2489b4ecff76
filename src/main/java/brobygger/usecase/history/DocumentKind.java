package brobygger.usecase.history;

/** What a document is about. The names are stable: files refer to them. */
public enum DocumentKind {
  /** One citizen's case. */
  CASE,
  /** One company. */
  COMPANY
}
