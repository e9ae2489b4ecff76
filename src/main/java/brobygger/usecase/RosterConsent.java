package brobygger.usecase;

/**
 * What the user said yes to when taking a list.
 *
 * @param signer that this person may sign lists from now on
 * @param changes that names, roles, workplaces and keys become others than they are known by
 */
public record RosterConsent(boolean signer, boolean changes) {
  /** Nothing was asked yet. */
  public static final RosterConsent NONE = new RosterConsent(false, false);

  /** Everything: one's own list. */
  public static final RosterConsent ALL = new RosterConsent(true, true);
}
