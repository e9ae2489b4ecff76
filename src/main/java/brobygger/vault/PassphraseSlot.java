package brobygger.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The vault's key, wrapped so that a passphrase opens it.
 *
 * @param cost what one guess costs
 * @param salt 16 random bytes
 * @param wrapped the vault's key under AES-256-GCM
 */
record PassphraseSlot(Argon2Cost cost, byte[] salt, byte[] wrapped) {
  static final int SALT = 16;
  static final int WRAPPED = 12 + VaultKeys.LENGTH + 16;

  /** Wraps a key. */
  static PassphraseSlot wrap(
      byte[] vaultKey, UUID vault, char[] passphrase, Argon2Cost cost, SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    byte[] wrapping = stretch(passphrase, salt, cost);
    try {
      byte[] wrapped = new Seal(wrapping, random).close(name(vault, cost), vaultKey);
      return new PassphraseSlot(cost, salt, wrapped);
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  /** The vault's key; empty when the passphrase is another. */
  Optional<byte[]> unwrap(UUID vault, char[] passphrase, SecureRandom random) {
    byte[] wrapping = stretch(passphrase, salt, cost);
    try {
      return new Seal(wrapping, random).open(name(vault, cost), wrapped);
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  private static String name(UUID vault, Argon2Cost cost) {
    return "brobygger passphrase slot "
        + vault
        + " "
        + cost.memoryKib()
        + " "
        + cost.passes()
        + " "
        + cost.lanes();
  }

  private static byte[] stretch(char[] passphrase, byte[] salt, Argon2Cost cost) {
    byte[] utf8 = utf8(passphrase);
    try {
      Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
      argon2.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(cost.memoryKib())
              .withIterations(cost.passes())
              .withParallelism(cost.lanes())
              .withSalt(salt)
              .build());
      byte[] key = new byte[VaultKeys.LENGTH];
      argon2.generateBytes(utf8, key);
      return key;
    } finally {
      Arrays.fill(utf8, (byte) 0);
    }
  }

  /** The same letters give the same bytes, whether "å" was typed as one character or as two. */
  private static byte[] utf8(char[] passphrase) {
    CharBuffer chars = CharBuffer.wrap(passphrase);
    ByteBuffer encoded =
        Normalizer.isNormalized(chars, Normalizer.Form.NFC)
            ? StandardCharsets.UTF_8.encode(chars)
            : StandardCharsets.UTF_8.encode(Normalizer.normalize(chars, Normalizer.Form.NFC));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
