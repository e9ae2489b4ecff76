package brobygger.casefile.accommodation;

/**
 * What society can pay for or lend when good will is not enough (domain, section 9). The names are
 * stable codes in files.
 */
public enum Scheme {
  /** Somebody helps in working hours with what a lasting impairment makes hard. */
  PERSONAL_ASSISTANCE,

  /** Somebody has time set aside to follow and guide. */
  MENTOR,

  /** Things and programs that take the difficulty away. */
  AIDS,

  /** An agreement on sickness benefit from the first day, section 56 of the act on it. */
  SECTION_56,

  /** Help with the way there and home. */
  TRANSPORT,

  /** An occupational therapist looks at the work where it is done. */
  WORKPLACE_ASSESSMENT,

  /** Small earnings without deduction for people in a very exposed situation. */
  SOCIAL_FREE_CARD
}
