package brobygger.casefile.value;

/**
 * Where a statement or an observation comes from (domain, section 8: the source is always named).
 * The names are stable codes in files.
 */
public enum Source {
  /** The citizen says so. */
  CITIZEN,

  /** The company says so. */
  COMPANY,

  /** The consultant saw it. */
  CONSULTANT,

  /** It stands in a document. */
  DOCUMENT
}
