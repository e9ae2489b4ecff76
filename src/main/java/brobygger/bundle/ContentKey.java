package brobygger.bundle;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.impl.AESKW;
import com.nimbusds.jose.crypto.impl.ConcatKDF;
import com.nimbusds.jose.crypto.impl.ECDH;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The key of one bundle's content: AES-256-GCM, wrapped by ECDH-ES+A256KW. The content goes through
 * in one piece, so that not a byte of it is out before the whole was verified.
 */
final class ContentKey {
  private static final JWEHeader HEADER =
      new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM).build();

  private final SecretKey key;

  ContentKey(SecretKey key) {
    this.key = key;
  }

  /** The key as it is wrapped for whoever holds one half of the two pairs; empty if it is not. */
  static Optional<ContentKey> unwrap(byte[] wrapped, PrivateKey mine, ECPublicKey ephemeral) {
    try {
      return Optional.of(new ContentKey(AESKW.unwrapCEK(shared(mine, ephemeral), wrapped, null)));
    } catch (JOSEException e) {
      return Optional.empty();
    }
  }

  byte[] wrap(PrivateKey ephemeral, ECPublicKey recipient) {
    try {
      return AESKW.wrapCEK(key, shared(ephemeral, recipient), null);
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has AES key wrap", e);
    }
  }

  private static SecretKey shared(PrivateKey mine, ECPublicKey theirs) throws JOSEException {
    return ECDH.deriveSharedKey(
        HEADER, ECDH.deriveSharedSecret(theirs, mine, null), new ConcatKDF("SHA-256"));
  }

  /** Ciphertext and tag in one. */
  byte[] seal(byte[] iv, byte[] bound, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, iv, bound).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  /** The content; empty when a single bit of anything is another. */
  Optional<byte[]> open(byte[] iv, byte[] bound, byte[] ciphertext, byte[] tag) {
    byte[] whole = Arrays.copyOf(ciphertext, ciphertext.length + tag.length);
    System.arraycopy(tag, 0, whole, ciphertext.length, tag.length);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, iv, bound).doFinal(whole));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] iv, byte[] bound) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(SealedFormat.TAG_BYTES * Byte.SIZE, iv));
    cipher.updateAAD(bound);
    return cipher;
  }
}
