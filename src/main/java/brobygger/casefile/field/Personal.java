package brobygger.casefile.field;

/** Whom a field says something about. */
public enum Personal {
  /** Nobody: an identity, a code of the program, or a fact about a company. */
  NONE,
  /** It is the citizen's name. */
  NAME,
  /** It is the citizen's CPR number. */
  CPR,
  /** It reaches the citizen, as a telephone number does. */
  REACH,
  /** It says something about the citizen. */
  ABOUT,
  /** It names or reaches somebody else, such as a colleague or a contact person. */
  OTHERS
}
