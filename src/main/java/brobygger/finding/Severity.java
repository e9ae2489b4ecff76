package brobygger.finding;

/** How much a finding weighs. A finding never blocks. */
public enum Severity {
  /** Something the reader needs is not there; a criterion is not complete while it stands. */
  MISSING,
  /** It is there, and can be clearer. */
  IMPROVE,
  /** A thought to consider. */
  HINT
}
