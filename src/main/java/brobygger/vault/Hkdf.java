package brobygger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF with SHA-256 (RFC 5869): even keys from even random bits. */
final class Hkdf {
  private Hkdf() {}

  /**
   * Derives a key.
   *
   * @param secret what it is derived from, even random bits
   * @param purpose what it is for: another purpose gives another key
   * @param length how many bytes
   */
  static byte[] derive(byte[] secret, byte[] salt, String purpose, int length) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .addSalt(salt)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform from 25 on has HKDF-SHA256", e);
    }
  }
}
