package brobygger.casefile.accommodation;

/**
 * Whether the company is told (domain, section 9: each accommodation is marked). The names are
 * stable codes in files.
 */
public enum Sharing {
  /** Not talked about yet. */
  UNDECIDED,

  /** The citizen agrees that the company is told. */
  TELL_COMPANY,

  /** Stays with citizen and consultant. */
  KEEP_PRIVATE
}
