package brobygger.vault;

import brobygger.usecase.people.ContactCard;
import brobygger.usecase.people.Fingerprint;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.P256;
import brobygger.usecase.people.Profile;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** The P-256 key pairs of a person: one signs, the other opens what is sealed for them. */
public final class IdentityKeys {
  /**
   * 128 bits more than the curve has: what is left of them modulo its order is even enough (FIPS
   * 186-5, A.2.1).
   */
  static final int SEED = 48;

  private final ECPrivateKey signing;
  private final ECPrivateKey encryption;
  private final ECPublicKey verifies;
  private final ECPublicKey seals;

  private IdentityKeys(BigInteger signing, BigInteger encryption) {
    this.signing = privateKey(signing);
    this.encryption = privateKey(encryption);
    this.verifies = publicKey(this.signing);
    this.seals = publicKey(this.encryption);
  }

  /** Of seeds, {@value #SEED} even bytes each. */
  static IdentityKeys of(byte[] signing, byte[] encryption) {
    return new IdentityKeys(number(signing), number(encryption));
  }

  /** New ones, which nothing else gives. */
  public static IdentityKeys random(SecureRandom random) {
    byte[] signing = new byte[SEED];
    byte[] encryption = new byte[SEED];
    random.nextBytes(signing);
    random.nextBytes(encryption);
    return of(signing, encryption);
  }

  /** What {@link #bytes} gave; empty when it is not two private keys. */
  public static Optional<IdentityKeys> read(byte[] bytes) {
    if (bytes.length != 2 * P256.COORDINATE) {
      return Optional.empty();
    }
    BigInteger signing = new BigInteger(1, Arrays.copyOf(bytes, P256.COORDINATE));
    BigInteger encryption =
        new BigInteger(1, Arrays.copyOfRange(bytes, P256.COORDINATE, bytes.length));
    return isPrivate(signing) && isPrivate(encryption)
        ? Optional.of(new IdentityKeys(signing, encryption))
        : Optional.empty();
  }

  private static boolean isPrivate(BigInteger number) {
    return number.signum() > 0 && number.compareTo(P256.parameters().getOrder()) < 0;
  }

  /** Both private keys, 32 bytes each; whoever asks wipes them. */
  public byte[] bytes() {
    byte[] bytes = Arrays.copyOf(P256.coordinate(signing.getS()), 2 * P256.COORDINATE);
    byte[] opens = P256.coordinate(encryption.getS());
    System.arraycopy(opens, 0, bytes, P256.COORDINATE, opens.length);
    Arrays.fill(opens, (byte) 0);
    return bytes;
  }

  /** The number of both. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(verifies, seals);
  }

  /** Them as somebody's, with a card made at that moment. */
  public Identity of(Profile profile, Instant now) {
    return new Identity(new ContactCard(profile, verifies, seals, now), signing, encryption);
  }

  private static BigInteger number(byte[] seed) {
    BigInteger order = P256.parameters().getOrder();
    return new BigInteger(1, seed).mod(order.subtract(BigInteger.ONE)).add(BigInteger.ONE);
  }

  private static ECPrivateKey privateKey(BigInteger number) {
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
