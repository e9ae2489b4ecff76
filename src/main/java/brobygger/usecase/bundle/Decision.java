package brobygger.usecase.bundle;

/**
 * What is to happen with a case that came in a bundle. The names are stable: output refers to them.
 */
public enum Decision {
  /** Taken in. */
  ACCEPT,
  /** Left out; the file may bring it again. */
  REJECT,
  /** Kept in the inbox until somebody decides. */
  PARK
}
