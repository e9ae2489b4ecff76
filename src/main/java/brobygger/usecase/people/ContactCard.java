package brobygger.usecase.people;

import java.security.interfaces.ECPublicKey;
import java.time.Instant;

/**
 * What a person gives to others so that they can seal bundles for them and know theirs: name and
 * public keys. It proves nothing until its {@linkplain #fingerprint() number} was compared.
 *
 * @param profile name, role and workplace
 * @param signing verifies what the person signed; P-256
 * @param encryption seals for the person; P-256
 * @param issued when the card was made, by its owner's clock: of two cards with the same keys the
 *     later one holds
 */
public record ContactCard(
    Profile profile, ECPublicKey signing, ECPublicKey encryption, Instant issued) {
  /** Refuses keys of another curve, and points beside it, with an argument exception. */
  public ContactCard {
    if (!P256.isOnCurve(signing) || !P256.isOnCurve(encryption)) {
      throw new IllegalArgumentException("ContactCard: NOT_ON_CURVE");
    }
  }

  /** The number that people compare. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(signing, encryption);
  }
}
