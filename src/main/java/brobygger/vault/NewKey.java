package brobygger.vault;

import brobygger.usecase.home.RecoveryKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A new random key for a vault that is held, wrapped by the same passphrase. The identity of vault
 * and copy stay, and so does the key that knows the rows again: whom the vault has erased is known
 * by a keyed hash only, which nobody could work out anew.
 */
public final class NewKey {
  private final VaultFolder folder;
  private final Argon2Cost cost;
  private final SecureRandom random;

  NewKey(VaultFolder folder, Argon2Cost cost, SecureRandom random) {
    this.folder = folder;
    this.cost = cost;
    this.random = random;
  }

  /** Whether a recovery key opens the vault now. */
  public boolean opens(RecoveryKey recovery) {
    try {
      return slot(folder.readKeyFile().file(), recovery).isPresent();
    } catch (VaultFolder.RefusedException e) {
      return false;
    }
  }

  private Optional<RecoverySlot> slot(VaultFile file, RecoveryKey recovery) {
    return file.recovery().stream()
        .filter(
            each -> {
              Optional<byte[]> key = each.unwrap(file.vault(), recovery, random);
              key.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
              return key.isPresent();
            })
        .findFirst();
  }

  /**
   * The vault as it is under the new key, in a folder of its own. The lock is the old one's: only
   * its keys are to be closed.
   *
   * @param passphrase left to the caller to wipe
   * @param recovery wraps the new key as well, confirmed as it was; others open it no more
   */
  public NewVault in(
      Path beside, UnlockedVault old, char[] passphrase, Optional<RecoveryKey> recovery)
      throws java.io.IOException {
    VaultFile file;
    try {
      file = folder.readKeyFile().file();
    } catch (VaultFolder.RefusedException e) {
      throw new java.io.IOException("the key file cannot be read", e);
    }
    byte[] key = new byte[VaultKeys.LENGTH];
    random.nextBytes(key);
    try {
      VaultKeys keys = old.keys().under(key, old.id(), random);
      VaultFile made =
          new VaultFile(
              file.vault(),
              file.device(),
              file.profile(),
              PassphraseSlot.wrap(key, file.vault(), passphrase, cost, random),
              recovery.stream().flatMap(each -> rewrapped(file, key, each).stream()).toList(),
              file.generation() + 1,
              Optional.of(old.keys().carried(key, old.id(), random)));
      return new NewVault(old.under(folder.at(beside), keys, made.generation()), made.bytes(keys));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private List<RecoverySlot> rewrapped(VaultFile file, byte[] key, RecoveryKey recovery) {
    return slot(file, recovery).stream()
        .map(
            old -> {
              RecoverySlot slot = RecoverySlot.wrap(key, file.vault(), recovery, random);
              return old.confirmed() ? slot.asConfirmed() : slot;
            })
        .toList();
  }
}
