package brobygger.vault;

import brobygger.usecase.home.RecoveryKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The vault's key, wrapped so that a recovery key opens it. That key is 160 random bits, which
 * nobody guesses: HKDF (RFC 5869) is enough, and slow hashing would add nothing.
 *
 * @param confirmed whether somebody showed that the recovery key is written down
 * @param salt 16 random bytes
 * @param wrapped the vault's key under AES-256-GCM
 */
record RecoverySlot(boolean confirmed, byte[] salt, byte[] wrapped) {
  /** Wraps a key, not yet confirmed. */
  static RecoverySlot wrap(byte[] vaultKey, UUID vault, RecoveryKey recovery, SecureRandom random) {
    byte[] salt = new byte[PassphraseSlot.SALT];
    random.nextBytes(salt);
    byte[] wrapping = derive(recovery, salt);
    try {
      return new RecoverySlot(false, salt, new Seal(wrapping, random).close(name(vault), vaultKey));
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  /** The vault's key; empty when the recovery key is another. */
  Optional<byte[]> unwrap(UUID vault, RecoveryKey recovery, SecureRandom random) {
    byte[] wrapping = derive(recovery, salt);
    try {
      return new Seal(wrapping, random).open(name(vault), wrapped);
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  RecoverySlot asConfirmed() {
    return new RecoverySlot(true, salt, wrapped);
  }

  private static String name(UUID vault) {
    return "brobygger recovery slot " + vault;
  }

  private static byte[] derive(RecoveryKey recovery, byte[] salt) {
    byte[] secret = recovery.secret();
    try {
      return Hkdf.derive(secret, salt, "brobygger 1 recovery", VaultKeys.LENGTH);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
