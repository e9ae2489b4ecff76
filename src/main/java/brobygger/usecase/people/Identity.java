package brobygger.usecase.people;

import java.security.interfaces.ECPrivateKey;

/**
 * The keys of the person a vault belongs to. They come with the vault: a restored copy has the same
 * ones.
 *
 * @param card what others are given
 * @param signing signs bundles, cards and rosters
 * @param encryption opens what others sealed
 */
public record Identity(ContactCard card, ECPrivateKey signing, ECPrivateKey encryption) {
  /** The number that others compare. */
  public Fingerprint fingerprint() {
    return card.fingerprint();
  }

  /** Never the keys. */
  @Override
  public String toString() {
    return "Identity[" + fingerprint() + "]";
  }
}
