package brobygger.casefile.followup;

/**
 * The kinds of meeting in a case (guide, "before" to "after"). The names are stable codes in files.
 */
public enum FollowUpKind {
  /** A talk with the citizen, outside the company. */
  CONTACT,

  /** A talk by phone. */
  PHONE,

  /** The start-up meeting with citizen and company. */
  START_UP,

  /** A follow-up at the company. */
  COMPANY_VISIT,

  /** The closing meeting with the company. */
  CLOSING,

  /** Citizen, consultant and caseworker, when it did not lead to paid hours. */
  THREE_WAY
}
