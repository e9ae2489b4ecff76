package brobygger.usecase.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** Signatures of P-256 with SHA-256 in the form of JOSE: r and s, 32 bytes each. */
final class Es256 {
  /** Length of a signature in bytes. */
  static final int LENGTH = 2 * P256.COORDINATE;

  private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

  private Es256() {}

  static byte[] sign(PrivateKey key, String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has ES256", e);
    }
  }

  static boolean verifies(PublicKey key, String text, byte[] made) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(made);
    } catch (SignatureException e) {
      // Numbers that no signature can have.
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has ES256", e);
    }
  }
}
