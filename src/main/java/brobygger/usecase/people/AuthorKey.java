package brobygger.usecase.people;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * The two public keys of a person as they stand beside what that person signed: whoever reads it
 * can check the signature and works out the key number, without having met the person.
 */
public final class AuthorKey {
  /** Length in bytes: x and y of both keys. */
  public static final int LENGTH = 4 * P256.COORDINATE;

  private static final int ENCRYPTION = 2 * P256.COORDINATE;

  private final byte[] points;
  private final ECPublicKey signing;
  private final Fingerprint number;

  private AuthorKey(byte[] points) {
    this.points = points;
    this.signing = key(points, 0);
    this.number = Fingerprint.of(signing, key(points, ENCRYPTION));
  }

  /** The keys on a card. */
  public static AuthorKey of(ContactCard card) {
    byte[] points = new byte[LENGTH];
    put(points, 0, card.signing());
    put(points, ENCRYPTION, card.encryption());
    return new AuthorKey(points);
  }

  /**
   * Reads what {@link #bytes} gave.
   *
   * @throws IllegalArgumentException when it has another length or a point is not on the curve
   */
  public static AuthorKey read(byte[] points) {
    if (points.length != LENGTH) {
      throw new IllegalArgumentException("AuthorKey: WRONG_LENGTH");
    }
    return new AuthorKey(points.clone());
  }

  /**
   * Reads what {@link #toString} gave.
   *
   * @throws IllegalArgumentException as {@link #read(byte[])}, and when it is spelled otherwise
   */
  public static AuthorKey read(String written) {
    AuthorKey read = read(Base64.getUrlDecoder().decode(written));
    if (!read.toString().equals(written)) {
      throw new IllegalArgumentException("AuthorKey: SPELLING");
    }
    return read;
  }

  /** x and y of the signing key, then of the encryption key, 32 bytes each, the highest first. */
  public byte[] bytes() {
    return points.clone();
  }

  /** The key that signs. */
  public ECPublicKey signing() {
    return signing;
  }

  /** The number people compare. */
  public Fingerprint number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuthorKey key && Arrays.equals(points, key.points);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  /** The bytes in base64url without padding. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(points);
  }

  private static void put(byte[] points, int at, ECPublicKey key) {
    byte[] x = P256.coordinate(key.getW().getAffineX());
    byte[] y = P256.coordinate(key.getW().getAffineY());
    System.arraycopy(x, 0, points, at, P256.COORDINATE);
    System.arraycopy(y, 0, points, at + P256.COORDINATE, P256.COORDINATE);
  }

  private static ECPublicKey key(byte[] points, int from) {
    return P256.publicKey(coordinate(points, from), coordinate(points, from + P256.COORDINATE));
  }

  private static BigInteger coordinate(byte[] points, int from) {
    return new BigInteger(1, Arrays.copyOfRange(points, from, from + P256.COORDINATE));
  }
}
