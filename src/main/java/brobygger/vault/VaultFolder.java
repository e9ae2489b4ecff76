package brobygger.vault;

import brobygger.file.PrivateFiles;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.people.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * A home folder and the files of a vault in it: {@code vault.json} (the wrapped key), {@code
 * cases.mv.db} (the encrypted database), {@code cases.anchor} (its newest commit) and {@code
 * vault.lock}.
 */
public final class VaultFolder {
  private final Path home;
  private final Argon2Cost cost;
  private final SecureRandom random;

  /** A folder; nothing is read or written yet. */
  public VaultFolder(Path home, Argon2Cost cost, SecureRandom random) {
    this.home = home.toAbsolutePath();
    this.cost = cost;
    this.random = random;
  }

  /** The folder itself. */
  public Path home() {
    return home;
  }

  /** The wrapped key. */
  public Path keyFile() {
    return home.resolve("vault.json");
  }

  /** The database, without the ending of its file. */
  public Path database() {
    return home.resolve("cases");
  }

  /** The database's file. */
  public Path databaseFile() {
    return home.resolve("cases.mv.db");
  }

  /** The authenticated note of the newest commit. */
  public Path anchor() {
    return home.resolve("cases.anchor");
  }

  /** Stands from the beginning of a new vault until its key file is written, last of all. */
  private Path begun() {
    return home.resolve("vault.begun");
  }

  /** What an ended program left of a vault it was making goes; from now on this one makes it. */
  private void markBegun() throws IOException {
    if (Files.exists(keyFile())) {
      return;
    }
    if (Files.exists(begun())) {
      clearBegun();
    } else if (!holdsVault()) {
      PrivateFiles.create(begun());
    }
  }

  private void clearBegun() throws IOException {
    Files.deleteIfExists(databaseFile());
    Files.deleteIfExists(anchor());
  }

  /** The vault is made, or what there was of it is gone. */
  public void ended() throws IOException {
    Files.deleteIfExists(begun());
  }

  /** Whether there is anything of a vault here. */
  public boolean holdsVault() {
    if (Files.exists(begun()) && Files.notExists(keyFile())) {
      // It was being made when its program was ended: nobody was told that it is there.
      return false;
    }
    // Where the computer does not say whether a file is there, nobody is told to begin anew.
    return !(Files.notExists(keyFile())
        && Files.notExists(databaseFile())
        && Files.notExists(anchor()));
  }

  /**
   * Holds the folder and makes keys for a new vault; empty when another holds it.
   *
   * @throws IOException when the folder cannot be made or written to
   */
  public Optional<NewVault> begin(
      Profile profile, char[] passphrase, Optional<RecoveryKey> recovery) throws IOException {
    return begin(profile, Optional.of(passphrase), recovery);
  }

  /** Like {@link #begin}, with a key that is written nowhere. */
  public Optional<NewVault> beginEphemeral(Profile profile) throws IOException {
    return begin(profile, Optional.empty(), Optional.empty());
  }

  private Optional<NewVault> begin(
      Profile profile, Optional<char[]> passphrase, Optional<RecoveryKey> recovery)
      throws IOException {
    PrivateFiles.createFolders(home);
    Optional<HomeLock> lock = HomeLock.take(home);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    tighten();
    UUID vault = UUID.randomUUID();
    UUID device = UUID.randomUUID();
    byte[] key = new byte[VaultKeys.LENGTH];
    random.nextBytes(key);
    boolean begun = false;
    try {
      VaultKeys keys = new VaultKeys(key, vault, random);
      UnlockedVault unlocked = new UnlockedVault(this, vault, device, profile, keys, lock.get());
      byte[] file = new byte[0];
      if (passphrase.isPresent()) {
        markBegun();
        PassphraseSlot slot = PassphraseSlot.wrap(key, vault, passphrase.get(), cost, random);
        List<RecoverySlot> slots =
            recovery.map(each -> RecoverySlot.wrap(key, vault, each, random)).stream().toList();
        file = new VaultFile(vault, device, profile, slot, slots).bytes(keys);
      }
      begun = true;
      return Optional.of(new NewVault(unlocked, file));
    } finally {
      Arrays.fill(key, (byte) 0);
      if (!begun) {
        release(lock.get());
      }
    }
  }

  /** Unlocks the vault in the folder. The passphrase is left to the caller to wipe. */
  public UnlockOutcome unlock(char[] passphrase) {
    return unlock(file -> file.slot().unwrap(file.vault(), passphrase, random));
  }

  /** The same by a recovery key, which is left to the caller to close. */
  public UnlockOutcome unlock(RecoveryKey recovery) {
    return unlock(
        file ->
            file.recovery().stream()
                .flatMap(slot -> slot.unwrap(file.vault(), recovery, random).stream())
                .findFirst());
  }

  private UnlockOutcome unlock(Function<VaultFile, Optional<byte[]>> unwrap) {
    VaultFile.Tagged tagged;
    Optional<HomeLock> lock;
    try {
      settle();
      tagged = readKeyFile();
      lock = HomeLock.take(home);
    } catch (RefusedException e) {
      return refused(e.why());
    } catch (IOException e) {
      return refused(notWritable(e));
    }
    return lock.map(held -> unlock(tagged, unwrap, held))
        .orElseGet(() -> refused(new OpenVaultOutcome.InUse()));
  }

  /** Whether somebody has the folder open just now. */
  public boolean isHeld() throws IOException {
    Optional<HomeLock> lock = HomeLock.take(home);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  /** Identity of the vault, when its key file can be read; not checked with any key. */
  public Optional<UUID> vaultId() {
    try {
      return Optional.of(readKeyFile().file().vault());
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** Whether the key file says what the holder of the keys wrote. */
  boolean keyFileIsGenuine(VaultKeys keys, long generation) {
    try {
      VaultFile.Tagged tagged = readKeyFile();
      return tagged.isTagged(keys) && tagged.file().generation() >= generation;
    } catch (RefusedException e) {
      return false;
    }
  }

  /** Writes another profile into the key file; how the vault is opened stays as it is. */
  void write(Profile profile, VaultKeys keys) throws IOException {
    rewrite(keys, file -> file.withProfile(profile));
  }

  /** Counts the key file anew. */
  void write(long generation, VaultKeys keys) throws IOException {
    rewrite(keys, file -> file.withGeneration(generation));
  }

  private void rewrite(VaultKeys keys, UnaryOperator<VaultFile> change) throws IOException {
    try {
      VaultFile.Tagged tagged = readKeyFile();
      if (!tagged.isTagged(keys)) {
        throw new IOException("the key file is another");
      }
      AtomicFile.write(keyFile(), change.apply(tagged.file()).bytes(keys));
    } catch (RefusedException e) {
      throw new IOException("the key file cannot be read", e);
    }
  }

  /** A folder beside this one, with the same ways. */
  VaultFolder at(Path other) {
    return new VaultFolder(other, cost, random);
  }

  /** Changes how the vault is opened. */
  public KeyChange keyChange(SeenKeyFiles seen) {
    return new KeyChange(this, cost, random, seen);
  }

  /** Makes another key for the vault. */
  public NewKey newKey() {
    return new NewKey(this, cost, random);
  }

  /** The files of the vault while it is encrypted anew. */
  public NewFiles newFiles() {
    return new NewFiles(home);
  }

  /** Ends an encrypting anew that a stop came between, unless somebody is at work in the folder. */
  void settle() throws IOException {
    if (newFiles().present()) {
      Optional<HomeLock> lock = HomeLock.take(home);
      if (lock.isPresent()) {
        try (HomeLock held = lock.get()) {
          newFiles().settle();
        }
      }
    }
  }

  /** Why a folder was not unlocked. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient OpenVaultOutcome why;

    RefusedException(OpenVaultOutcome why) {
      this.why = why;
    }

    OpenVaultOutcome why() {
      return why;
    }
  }

  /** Reads the key file within its bounds; no key is derived yet. */
  VaultFile.Tagged readKeyFile() throws RefusedException {
    if (Files.notExists(keyFile()) || Files.isDirectory(keyFile())) {
      throw new RefusedException(
          holdsVault() ? damagedKeyFile("missing") : new OpenVaultOutcome.NotAVault());
    }
    try {
      if (Files.size(keyFile()) > VaultFile.LIMITS.bytes()) {
        throw new RefusedException(damagedKeyFile("too large"));
      }
      return VaultFile.read(Files.readAllBytes(keyFile()));
    } catch (IOException e) {
      throw new RefusedException(new OpenVaultOutcome.NotWritable(SystemReason.of(e)));
    } catch (VaultFile.DamagedException e) {
      throw new RefusedException(damagedKeyFile(String.valueOf(e.getMessage())));
    } catch (VaultFile.NewerException e) {
      throw new RefusedException(new OpenVaultOutcome.NewerVersion());
    }
  }

  /** Holds the folder, together with an opened vault of this process if there is one. */
  HomeLock join() throws IOException, RefusedException {
    if (!Files.isDirectory(home)) {
      throw new RefusedException(new OpenVaultOutcome.NotAVault());
    }
    return HomeLock.join(home)
        .orElseThrow(() -> new RefusedException(new OpenVaultOutcome.InUse()));
  }

  OpenVaultOutcome damagedKeyFile(String reason) {
    return new OpenVaultOutcome.Damaged(name(keyFile()), reason);
  }

  OpenVaultOutcome notWritable(IOException e) {
    return DiskFull.isBehind(e, home)
        ? new OpenVaultOutcome.NoSpace()
        : new OpenVaultOutcome.NotWritable(SystemReason.of(e));
  }

  private UnlockOutcome unlock(
      VaultFile.Tagged tagged, Function<VaultFile, Optional<byte[]>> unwrap, HomeLock lock) {
    tighten();
    VaultFile file = tagged.file();
    boolean kept = false;
    try {
      Optional<byte[]> key = unwrap.apply(file);
      if (key.isEmpty()) {
        return refused(new OpenVaultOutcome.WrongPassphrase());
      }
      Optional<VaultKeys> made = VaultKeys.of(key.get(), file, random);
      Arrays.fill(key.get(), (byte) 0);
      if (made.isEmpty() || !tagged.isTagged(made.get())) {
        made.ifPresent(VaultKeys::close);
        return refused(damagedKeyFile("tag"));
      }
      VaultKeys keys = made.get();
      Files.deleteIfExists(begun());
      lock.generation().set(file.generation());
      kept = true;
      return new UnlockOutcome.Unlocked(
          new UnlockedVault(this, file.vault(), file.device(), file.profile(), keys, lock));
    } catch (IOException e) {
      return refused(notWritable(e));
    } finally {
      if (!kept) {
        release(lock);
      }
    }
  }

  /** What an earlier program, or another hand, made for all to read is the owner's alone. */
  private void tighten() {
    for (Path folder : List.of(home, home.resolve("backups"))) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        PrivateFiles.tighten(folder);
        try (Stream<Path> inside = Files.list(folder)) {
          inside
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .forEach(PrivateFiles::tighten);
        } catch (IOException | UncheckedIOException e) {
          LoggerFactory.getLogger(VaultFolder.class)
              .warn("rights could not be looked at: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  private static void release(HomeLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static UnlockOutcome refused(OpenVaultOutcome why) {
    return new UnlockOutcome.Refused(why);
  }
}
