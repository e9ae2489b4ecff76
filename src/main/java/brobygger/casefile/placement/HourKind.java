package brobygger.casefile.placement;

/**
 * The two kinds of hours in a hybrid plan, always kept apart (domain, section 6). The names are
 * stable codes in files.
 */
public enum HourKind {
  /** Hours that train a skill. */
  INTERNSHIP,

  /** Hours that the company pays ordinary wages for. */
  PAID
}
