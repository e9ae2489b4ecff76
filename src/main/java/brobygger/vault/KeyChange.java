package brobygger.vault;

import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Changes how a vault is opened. The vault's own key and everything under it stay as they are; the
 * key file is replaced whole, so that after a power cut the old or the new one is there.
 */
public final class KeyChange {
  private final VaultFolder folder;
  private final Argon2Cost cost;
  private final SecureRandom random;
  private final SeenKeyFiles seen;

  KeyChange(VaultFolder folder, Argon2Cost cost, SecureRandom random, SeenKeyFiles seen) {
    this.seen = seen;
    this.folder = folder;
    this.cost = cost;
    this.random = random;
  }

  /** Another passphrase, by the old one. Both are left to the caller to wipe. */
  public KeyChangeOutcome passphrase(char[] old, char[] chosen) {
    return withFile(
        held -> byPassphrase(held, old, key -> rewrapped(held.tagged().file(), key, chosen)));
  }

  /** Another passphrase, by a recovery key. */
  public KeyChangeOutcome recover(RecoveryKey recovery, char[] chosen) {
    return withFile(
        held -> byRecovery(held, recovery, key -> rewrapped(held.tagged().file(), key, chosen)));
  }

  /** A recovery key that is not confirmed yet, in place of another such. */
  public KeyChangeOutcome addRecovery(char[] passphrase, RecoveryKey recovery) {
    return withFile(
        held ->
            byPassphrase(
                held,
                passphrase,
                key -> {
                  VaultFile file = held.tagged().file();
                  RecoverySlot added = RecoverySlot.wrap(key, file.vault(), recovery, random);
                  return file.withRecovery(
                      Stream.concat(
                              file.recovery().stream().filter(RecoverySlot::confirmed),
                              Stream.of(added))
                          .toList());
                }));
  }

  /** Confirms a recovery key, which proves by opening its slot that it works; others go. */
  public KeyChangeOutcome confirm(RecoveryKey recovery) {
    return withFile(
        held ->
            byRecovery(
                held,
                recovery,
                key -> {
                  VaultFile file = held.tagged().file();
                  return file.withRecovery(
                      file.recovery().stream()
                          .filter(slot -> opens(slot, file, recovery))
                          .map(RecoverySlot::asConfirmed)
                          .toList());
                }));
  }

  /** What the key file says about recovery; none when it cannot be read. */
  public RecoveryState state() {
    try {
      List<RecoverySlot> slots = folder.readKeyFile().file().recovery();
      if (slots.isEmpty()) {
        return RecoveryState.NONE;
      }
      return slots.stream().anyMatch(RecoverySlot::confirmed)
          ? RecoveryState.CONFIRMED
          : RecoveryState.UNCONFIRMED;
    } catch (VaultFolder.RefusedException e) {
      return RecoveryState.NONE;
    }
  }

  /** The key file as it was read, by whoever holds the folder. */
  private record Held(VaultFile.Tagged tagged, HomeLock lock) {}

  private KeyChangeOutcome withFile(Function<Held, KeyChangeOutcome> change) {
    try {
      folder.settle();
    } catch (IOException e) {
      return refused(e);
    }
    try (HomeLock lock = folder.join()) {
      return change.apply(new Held(folder.readKeyFile(), lock));
    } catch (VaultFolder.RefusedException e) {
      return new KeyChangeOutcome.Refused(e.why());
    } catch (IOException e) {
      return refused(e);
    }
  }

  private KeyChangeOutcome byPassphrase(
      Held held, char[] passphrase, Function<byte[], VaultFile> change) {
    VaultFile file = held.tagged().file();
    return file.slot()
        .unwrap(file.vault(), passphrase, random)
        .map(key -> replace(held, key, change))
        .orElseGet(() -> new KeyChangeOutcome.Refused(new OpenVaultOutcome.WrongPassphrase()));
  }

  private KeyChangeOutcome byRecovery(
      Held held, RecoveryKey recovery, Function<byte[], VaultFile> change) {
    VaultFile file = held.tagged().file();
    if (file.recovery().isEmpty()) {
      return new KeyChangeOutcome.NoRecoveryKey();
    }
    return file.recovery().stream()
        .flatMap(slot -> slot.unwrap(file.vault(), recovery, random).stream())
        .findFirst()
        .map(key -> replace(held, key, change))
        .orElseGet(KeyChangeOutcome.WrongRecoveryKey::new);
  }

  private boolean opens(RecoverySlot slot, VaultFile file, RecoveryKey recovery) {
    Optional<byte[]> key = slot.unwrap(file.vault(), recovery, random);
    key.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
    return key.isPresent();
  }

  private VaultFile rewrapped(VaultFile file, byte[] key, char[] chosen) {
    return file.withSlot(PassphraseSlot.wrap(key, file.vault(), chosen, cost, random));
  }

  private KeyChangeOutcome replace(Held held, byte[] key, Function<byte[], VaultFile> change) {
    VaultFile file = held.tagged().file();
    try {
      Optional<VaultKeys> made = VaultKeys.of(key, file, random);
      if (made.isEmpty()) {
        return new KeyChangeOutcome.Refused(folder.damagedKeyFile("tag"));
      }
      try (VaultKeys keys = made.get()) {
        if (!held.tagged().isTagged(keys)) {
          return new KeyChangeOutcome.Refused(folder.damagedKeyFile("tag"));
        }
        return replace(
            held.lock(), file, keys, () -> change.apply(key).withGeneration(file.generation() + 1));
      }
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The key file first: until the others follow, it is newer than they know. */
  private KeyChangeOutcome replace(
      HomeLock lock, VaultFile file, VaultKeys keys, Supplier<VaultFile> changed) {
    // It is not closed: the lock and the keys are the caller's.
    UnlockedVault vault =
        new UnlockedVault(folder, file.vault(), file.device(), file.profile(), keys, lock);
    if (file.generation() < Math.max(lock.generation().get(), seen.newest(vault))) {
      return new KeyChangeOutcome.Refused(new OpenVaultOutcome.EarlierKey(seen.opens(vault)));
    }
    try {
      VaultFile after = changed.get();
      AtomicFile.write(folder.keyFile(), after.bytes(keys));
      lock.generation().set(after.generation());
      seen.note(vault);
      return new KeyChangeOutcome.Changed();
    } catch (IOException e) {
      return refused(e);
    }
  }

  private KeyChangeOutcome refused(IOException e) {
    return new KeyChangeOutcome.Refused(folder.notWritable(e));
  }
}
