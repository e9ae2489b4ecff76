package brobygger.vault;

import brobygger.usecase.ContactCard;
import brobygger.usecase.Identity;
import brobygger.usecase.P256;
import brobygger.usecase.Profile;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** Makes the P-256 key pairs of an identity from bytes derived from the vault's key. */
final class IdentityKeys {
  /**
   * 128 bits more than the curve has: what is left of them modulo its order is even enough (FIPS
   * 186-5, A.2.1).
   */
  static final int SEED = 48;

  private IdentityKeys() {}

  static Identity of(Profile profile, byte[] signing, byte[] encryption, Instant now) {
    ECPrivateKey signs = privateKey(signing);
    ECPrivateKey opens = privateKey(encryption);
    return new Identity(
        new ContactCard(profile, publicKey(signs), publicKey(opens), now), signs, opens);
  }

  private static ECPrivateKey privateKey(byte[] seed) {
    BigInteger order = P256.parameters().getOrder();
    BigInteger number =
        new BigInteger(1, seed).mod(order.subtract(BigInteger.ONE)).add(BigInteger.ONE);
    try {
      return (ECPrivateKey)
          KeyFactory.getInstance("EC")
              .generatePrivate(new ECPrivateKeySpec(number, P256.parameters()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  private static ECPublicKey publicKey(ECPrivateKey key) {
    ECPoint point =
        new FixedPointCombMultiplier()
            .multiply(CustomNamedCurves.getByName("secp256r1").getG(), key.getS())
            .normalize();
    return P256.publicKey(
        point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
  }
}
