package brobygger.store;

import brobygger.store.backup.BackupArchive;
import brobygger.store.backup.BackupName;
import brobygger.store.database.Database;
import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Engine;
import brobygger.store.witness.KeyFilesSeen;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.Progress;
import brobygger.usecase.home.AdoptOutcome;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.CreateVaultOutcome;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.KeyChangeOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.people.Profile;
import brobygger.vault.Argon2Cost;
import brobygger.vault.DiskFull;
import brobygger.vault.KeyChange;
import brobygger.vault.NewVault;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Vaults whose documents are in a database, whichever engine keeps it. */
public final class StoredVaults implements Vaults {
  private final InstantSource clock;
  private final Argon2Cost cost;
  private final Databases databases;
  private final Witnesses witnesses;
  private final KeyFilesSeen seen;
  private final Entrance entrance;
  private final SecureRandom random = new SecureRandom();

  /** Vaults that an engine keeps, with passphrases at the standard cost. */
  public StoredVaults(Engine engine, InstantSource clock) {
    this(engine, clock, Argon2Cost.STANDARD);
  }

  /** Vaults that an engine keeps, with passphrases at another cost. */
  public StoredVaults(Engine engine, InstantSource clock, Argon2Cost cost) {
    this(engine, clock, cost, Witnesses.none());
  }

  /**
   * The same, and remembers beside the homes how far they were.
   *
   * @param state a folder of the person's own on this computer, made when it is needed
   */
  public StoredVaults(Engine engine, InstantSource clock, Argon2Cost cost, Path state) {
    this(engine, clock, cost, new Witnesses(Optional.of(state)));
  }

  private StoredVaults(Engine engine, InstantSource clock, Argon2Cost cost, Witnesses witnesses) {
    this.databases = new Databases(engine, clock);
    this.witnesses = witnesses;
    this.seen = new KeyFilesSeen(witnesses);
    this.entrance = new Entrance(clock, databases, witnesses, seen);
    this.clock = clock;
    this.cost = cost;
  }

  private VaultFolder folder(Path home) {
    adoption(home).settle();
    return plain(home);
  }

  private Adoption adoption(Path home) {
    return new Adoption(home, this::plain);
  }

  private VaultFolder plain(Path home) {
    return new VaultFolder(home, cost, random);
  }

  @Override
  public boolean exists(Path home) {
    return folder(home).holdsVault();
  }

  @Override
  public CreateVaultOutcome create(
      Path home, Profile profile, char[] passphrase, Optional<RecoveryKey> recovery) {
    try {
      if (isTooShort(passphrase)) {
        return new CreateVaultOutcome.TooShort();
      }
      return make(folder(home), witnesses, f -> f.begin(profile, passphrase, recovery));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  @Override
  public CreateVaultOutcome ephemeral(Path home, Profile profile) {
    // Nobody can open it later: there is nothing to remember.
    return make(folder(home), Witnesses.none(), f -> f.beginEphemeral(profile));
  }

  private interface Begin {
    Optional<NewVault> in(VaultFolder folder) throws IOException;
  }

  private CreateVaultOutcome make(VaultFolder folder, Witnesses remembering, Begin begin) {
    if (folder.holdsVault()) {
      return new CreateVaultOutcome.AlreadyThere();
    }
    try {
      Optional<NewVault> begun = begin.in(folder);
      return begun.isEmpty()
          ? new CreateVaultOutcome.InUse()
          : fill(folder, remembering, begun.get());
    } catch (IOException e) {
      return failed(folder, e);
    }
  }

  private CreateVaultOutcome fill(VaultFolder folder, Witnesses remembering, NewVault begun)
      throws IOException {
    boolean made = false;
    Optional<Database> database = Optional.empty();
    // Somebody may have made a vault between the first look and the lock: it is not ours to clear.
    boolean ours = !folder.holdsVault();
    try {
      if (!ours) {
        return new CreateVaultOutcome.AlreadyThere();
      }
      database = Optional.of(databases.create(begun.vault()));
      begun.finish();
      made = true;
      return new CreateVaultOutcome.Created(
          new StoredVault(begun.vault(), database.get(), databases, clock).watched(remembering));
    } catch (DatabaseException e) {
      return switch (e.why()) {
        case OpenVaultOutcome.NoSpace _ -> new CreateVaultOutcome.NoSpace();
        case OpenVaultOutcome.InUse _ -> new CreateVaultOutcome.InUse();
        default -> new CreateVaultOutcome.NotWritable(e.why().toString());
      };
    } finally {
      if (!made) {
        database.ifPresent(Database::close);
        if (ours) {
          Files.deleteIfExists(folder.databaseFile());
          Files.deleteIfExists(folder.anchor());
          folder.ended();
        }
        begun.vault().close();
      }
    }
  }

  private static CreateVaultOutcome failed(VaultFolder folder, IOException e) {
    return DiskFull.isBehind(e, folder.home())
        ? new CreateVaultOutcome.NoSpace()
        : new CreateVaultOutcome.NotWritable(e.getClass().getSimpleName());
  }

  @Override
  public RestoreOutcome restore(Path file, Path newHome, char[] passphrase, List<Path> former) {
    try {
      return new Restoration(this::folder, databases, clock, witnesses, file, newHome, former)
          .run(passphrase);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  @Override
  public RestoreOutcome restore(Path file, Path newHome, RecoveryKey recovery, List<Path> former) {
    return new Restoration(this::folder, databases, clock, witnesses, file, newHome, former)
        .run(recovery);
  }

  @Override
  public AdoptOutcome adopt(Path home, Path restored) {
    AdoptOutcome outcome =
        adoption(home)
            .adopt(restored, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    if (outcome instanceof AdoptOutcome.Adopted) {
      plain(home).vaultId().ifPresent(vault -> witnesses.forget(vault, home));
    }
    return outcome;
  }

  @Override
  public Optional<Instant> lastWritten(Path home) {
    VaultFolder folder = folder(home);
    return Stream.of(folder.anchor(), folder.databaseFile())
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(StoredVaults::time);
  }

  private static Optional<Instant> time(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Backup> newestGoodBackup(Path home) {
    return BackupName.byContent(StoredBackups.folder(home)).stream()
        .filter(backup -> BackupArchive.intact(backup.file()))
        .findFirst();
  }

  @Override
  public OpenVaultOutcome open(Path home, char[] passphrase) {
    return open(home, passphrase, false);
  }

  @Override
  public OpenVaultOutcome openByEarlierKey(Path home, char[] passphrase) {
    return open(home, passphrase, true);
  }

  private OpenVaultOutcome open(Path home, char[] passphrase, boolean anyKeyFile) {
    try {
      return switch (folder(home).unlock(passphrase)) {
        case UnlockOutcome.Refused refused -> refused.why();
        case UnlockOutcome.Unlocked unlocked -> entrance.enter(unlocked.vault(), anyKeyFile);
      };
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  @Override
  public synchronized EncryptAnewOutcome encryptAnew(
      Path home, char[] passphrase, Optional<RecoveryKey> recovery, Progress progress) {
    try {
      return switch (folder(home).unlock(passphrase)) {
        case UnlockOutcome.Refused refused -> new EncryptAnewOutcome.Refused(refused.why());
        case UnlockOutcome.Unlocked unlocked -> {
          try (UnlockedVault vault = unlocked.vault()) {
            yield entrance.encryptAnew(vault, passphrase, recovery, progress);
          }
        }
      };
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  @Override
  public KeyChangeOutcome changePassphrase(Path home, char[] old, char[] chosen) {
    try {
      return changing(home, chosen, change -> change.passphrase(old, chosen));
    } finally {
      Arrays.fill(old, '\0');
      Arrays.fill(chosen, '\0');
    }
  }

  @Override
  public KeyChangeOutcome recover(Path home, RecoveryKey recovery, char[] chosen) {
    try {
      return changing(home, chosen, change -> change.recover(recovery, chosen));
    } finally {
      Arrays.fill(chosen, '\0');
    }
  }

  @Override
  public KeyChangeOutcome addRecoveryKey(Path home, char[] passphrase, RecoveryKey recovery) {
    try {
      return changing(home, change -> change.addRecovery(passphrase, recovery));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  @Override
  public KeyChangeOutcome confirm(Path home, RecoveryKey recovery) {
    return changing(home, change -> change.confirm(recovery));
  }

  @Override
  public RecoveryState recovery(Path home) {
    return folder(home).keyChange(seen).state();
  }

  private KeyChangeOutcome changing(
      Path home, char[] chosen, Function<KeyChange, KeyChangeOutcome> change) {
    return isTooShort(chosen) ? new KeyChangeOutcome.TooShort() : changing(home, change);
  }

  /** One change of keys at a time in this program; the folder's lock keeps others out. */
  private synchronized KeyChangeOutcome changing(
      Path home, Function<KeyChange, KeyChangeOutcome> change) {
    return change.apply(folder(home).keyChange(seen));
  }

  private static boolean isTooShort(char[] passphrase) {
    return Character.codePointCount(passphrase, 0, passphrase.length) < SHORTEST_PASSPHRASE;
  }
}
