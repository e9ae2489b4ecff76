package brobygger.casefile.followup;

/** What became of an agreement. The names are stable codes in files. */
public enum AgreementState {
  /** Still to be done. */
  OPEN,

  /** Done as agreed. */
  KEPT,

  /** Given up by agreement. */
  DROPPED
}
