package brobygger.casefile.placement;

/**
 * What somebody who looked through a description says of it. The names are stable codes in files.
 */
public enum ReviewState {
  /** Good as it is. */
  APPROVED,

  /** Something is to be improved; the comments say what. */
  PLEASE_IMPROVE
}
