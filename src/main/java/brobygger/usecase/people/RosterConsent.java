package brobygger.usecase.people;

/**
 * What the user said yes to when taking a list.
 *
 * @param signer that this person may sign lists from now on
 * @param changes that names, roles, workplaces and keys become others than they are known by
 * @param cards that the signer alone vouches for the cards, or that some of them are refused
 */
public record RosterConsent(boolean signer, boolean changes, boolean cards) {
  /** Nothing was asked yet. */
  public static final RosterConsent NONE = new RosterConsent(false, false, false);

  /** Everything: one's own list. */
  public static final RosterConsent ALL = new RosterConsent(true, true, true);
}
