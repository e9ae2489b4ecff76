package brobygger.casefile.followup;

/** What was answered at a visit about an agreement made before. Stable codes in files. */
public enum AgreementOutcome {
  /** Done as agreed. */
  DONE,

  /** Not done, and not to be done any more. */
  NOT_DONE,

  /** Not done yet; it has a new day. */
  MOVED
}
