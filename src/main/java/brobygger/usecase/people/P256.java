package brobygger.usecase.people;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/** The curve P-256 (secp256r1), the only one in use here. */
public final class P256 {
  /** Length of a coordinate in bytes. */
  public static final int COORDINATE = 32;

  private static final ECParameterSpec CURVE = curve();

  private P256() {}

  /** The curve's numbers. */
  public static ECParameterSpec parameters() {
    return CURVE;
  }

  /**
   * The public key of a point.
   *
   * @throws IllegalArgumentException when the point is not on the curve; answering such a key would
   *     give the private one away
   */
  public static ECPublicKey publicKey(BigInteger x, BigInteger y) {
    if (!isOnCurve(x, y)) {
      throw new IllegalArgumentException("P256: NOT_ON_CURVE");
    }
    try {
      return (ECPublicKey)
          KeyFactory.getInstance("EC")
              .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  /** Whether a key is one of this curve, and its point on it. */
  public static boolean isOnCurve(ECPublicKey key) {
    return key.getParams().getCurve().equals(CURVE.getCurve())
        && isOnCurve(key.getW().getAffineX(), key.getW().getAffineY());
  }

  private static boolean isOnCurve(BigInteger x, BigInteger y) {
    BigInteger p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
    if (x.signum() < 0 || y.signum() < 0 || x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
      return false;
    }
    BigInteger right =
        x.pow(3).add(CURVE.getCurve().getA().multiply(x)).add(CURVE.getCurve().getB()).mod(p);
    return y.pow(2).mod(p).equals(right);
  }

  /** A coordinate in exactly 32 bytes, the highest first. */
  public static byte[] coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[COORDINATE];
    int length = Math.min(bytes.length, COORDINATE);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
    return fixed;
  }

  private static ECParameterSpec curve() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }
}
