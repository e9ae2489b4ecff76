package brobygger.usecase.people;

/** How well a key is known. The names are stable codes in the output. */
public enum Trust {
  /** It is the vault's own. */
  OWN,
  /** Its number was compared with the person. */
  CONFIRMED,
  /** A roster of the organisation names it, and the roster's signer was confirmed. */
  ROSTER,
  /** Nobody has compared its number yet. */
  UNKNOWN,
  /** It is not to be used any more. */
  REVOKED;

  /** Whether bundles signed with it are taken in, and bundles are sealed for it. */
  public boolean isTrusted() {
    return this == OWN || this == CONFIRMED || this == ROSTER;
  }
}
