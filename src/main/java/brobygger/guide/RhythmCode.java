package brobygger.guide;

/** The rhythm rules the program knows how to apply; a pack sets their numbers and switches them. */
public enum RhythmCode {
  /** Contact with the citizen at least every so many days (evaluation, element E). */
  CONTACT_CITIZEN,
  /** So many follow-ups at the company within the first weeks of a small flexjob (element G). */
  FLEXJOB_FOLLOW_UPS,
  /** Look the case over after so many weeks without internship or job (evaluation, step-up). */
  SCREEN_CASE,
  /** A new hearing after so many weeks of passivity (evaluation, step-up). */
  NEW_HEARING,
  /** Phase one of the model done within so many weeks (evaluation). */
  FIRST_PHASE,
  /** Every follow-up ends with the next one dated (handbook). */
  NEXT_FOLLOW_UP_DATED,
  /** The description complete so many days before the start. */
  DESCRIPTION_BEFORE_START,
  /** The closing meeting dated so many days before the end. */
  CLOSING_BEFORE_END
}
