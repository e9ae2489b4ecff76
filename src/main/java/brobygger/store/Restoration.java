package brobygger.store;

import brobygger.file.PrivateFiles;
import brobygger.store.backup.BackupArchive;
import brobygger.store.backup.BackupManifest;
import brobygger.store.backup.Folders;
import brobygger.store.database.Database;
import brobygger.store.engine.DatabaseException;
import brobygger.store.witness.Witness;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RestoreOutcome;
import brobygger.usecase.home.RestoreOutcome.ErasedSince;
import brobygger.vault.AtomicFile;
import brobygger.vault.DiskFull;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup into a new folder. It is unpacked, opened and read through beside the folder and
 * moved there in one step, so that whatever stops it, the folder is empty or whole.
 */
final class Restoration {
  private final Function<Path, VaultFolder> folders;
  private final Databases databases;
  private final InstantSource clock;
  private final Witnesses witnesses;
  private final Path file;
  private final Path home;
  private final Path beside;
  private final List<Path> former;

  /**
   * @param former homes that may know who was erased since
   */
  Restoration(
      Function<Path, VaultFolder> folders,
      Databases databases,
      InstantSource clock,
      Witnesses witnesses,
      Path file,
      Path newHome,
      List<Path> former) {
    this.witnesses = witnesses;
    this.former = former;
    this.folders = folders;
    this.databases = databases;
    this.clock = clock;
    this.file = file;
    this.home = newHome.toAbsolutePath().normalize();
    this.beside = home.resolveSibling("." + home.getFileName() + ".restoring");
  }

  RestoreOutcome run(char[] passphrase) {
    return run(folder -> folder.unlock(passphrase));
  }

  RestoreOutcome run(RecoveryKey recovery) {
    RestoreOutcome outcome = run(folder -> folder.unlock(recovery));
    return outcome instanceof RestoreOutcome.WrongPassphrase
        ? new RestoreOutcome.WrongRecoveryKey()
        : outcome;
  }

  private RestoreOutcome run(Function<VaultFolder, UnlockOutcome> unlock) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return new RestoreOutcome.NoSuchFile();
    }
    boolean begun = false;
    try {
      if (!isFree(home)) {
        return new RestoreOutcome.NotEmpty();
      }
      if (Files.isDirectory(beside) && folders.apply(beside).isHeld()) {
        return new RestoreOutcome.InUse();
      }
      PrivateFiles.createFolders(Objects.requireNonNull(beside.getParent()));
      begun = true;
      Folders.clear(beside);
      PrivateFiles.createFolder(beside);
      return unpacked(unlock);
    } catch (IOException e) {
      return DiskFull.isBehind(e, home.getRoot())
          ? new RestoreOutcome.NoSpace()
          : new RestoreOutcome.NotWritable(e.getClass().getSimpleName());
    } finally {
      if (begun) {
        sweep();
      }
    }
  }

  private void sweep() {
    try {
      Folders.clear(beside);
    } catch (IOException e) {
      LoggerFactory.getLogger(Restoration.class)
          .warn("an unfinished restore stays: {}", e.getClass().getSimpleName());
    }
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private RestoreOutcome unpacked(Function<VaultFolder, UnlockOutcome> unlock) throws IOException {
    BackupManifest manifest;
    try {
      manifest = BackupArchive.unpack(file, beside);
    } catch (BackupArchive.RefusedException e) {
      return switch (e.refusal()) {
        case OTHER -> new RestoreOutcome.NotABackup();
        case NEWER -> new RestoreOutcome.NewerVersion();
        case DAMAGED -> new RestoreOutcome.Damaged(String.valueOf(e.getMessage()));
      };
    }
    return switch (unlock.apply(folders.apply(beside))) {
      case UnlockOutcome.Refused(OpenVaultOutcome why) -> refused(why);
      case UnlockOutcome.Unlocked(UnlockedVault vault) -> {
        RestoreOutcome outcome = readThrough(vault, manifest);
        if (outcome instanceof RestoreOutcome.Restored) {
          moveIntoPlace();
        }
        yield outcome;
      }
    };
  }

  private RestoreOutcome readThrough(UnlockedVault vault, BackupManifest manifest) {
    try (vault) {
      if (!manifest.genuine(vault.keys())) {
        return new RestoreOutcome.Damaged("tag");
      }
      try (Database database = databases.open(vault)) {
        StoredVault restored = new StoredVault(vault, database, databases, clock);
        return switch (restored.check()) {
          case CheckReport.Unsound unsound ->
              unsound.isNewer()
                  ? new RestoreOutcome.NewerVersion()
                  : new RestoreOutcome.Damaged(unsound.toString());
          case CheckReport.Sound sound ->
              withoutTheErased(vault, restored, sound, manifest.taken());
        };
      }
    } catch (DatabaseException e) {
      return refused(e.why());
    }
  }

  private RestoreOutcome withoutTheErased(
      UnlockedVault vault, StoredVault restored, CheckReport.Sound sound, Instant taken) {
    List<Path> homes = new ArrayList<>(former);
    Path backups = file.toAbsolutePath().normalize().getParent();
    Path around = backups == null ? null : backups.getParent();
    if (around != null && StoredBackups.folder(around).equals(backups)) {
      homes.add(around);
    }
    List<Witness> seen = witnesses.all(vault, homes);
    Set<String> erased = new TreeSet<>();
    seen.forEach(each -> erased.addAll(each.erased()));
    int again = restored.eraseAgain(erased);
    Witness now = restored.witness();
    witnesses.keep(vault, home, now);
    // The damaged home's own does not come along with it: that knows of a newer key file.
    noteInHome(vault, now);
    boolean known = seen.stream().anyMatch(each -> !each.at().isBefore(taken));
    return new RestoreOutcome.Restored(
        sound.cases() - again,
        sound.companies(),
        taken,
        known ? new ErasedSince.KeptOut(again) : new ErasedSince.Unknown());
  }

  private void noteInHome(UnlockedVault vault, Witness now) {
    try {
      now.write(Witnesses.inHome(beside), vault.keys());
    } catch (IOException e) {
      LoggerFactory.getLogger(Restoration.class)
          .warn("how far the vault is is not noted in it: {}", e.getClass().getSimpleName());
    }
  }

  private void moveIntoPlace() throws IOException {
    Files.deleteIfExists(beside.resolve("vault.lock"));
    try (Stream<Path> files = Files.list(beside)) {
      for (Path each : files.toList()) {
        AtomicFile.sync(each);
      }
    }
    AtomicFile.sync(beside);
    // An empty folder of that name is in the way on Windows.
    Files.deleteIfExists(home);
    AtomicFile.move(beside, home);
  }

  private static RestoreOutcome refused(OpenVaultOutcome why) {
    return switch (why) {
      case OpenVaultOutcome.WrongPassphrase _ -> new RestoreOutcome.WrongPassphrase();
      case OpenVaultOutcome.NewerVersion _ -> new RestoreOutcome.NewerVersion();
      case OpenVaultOutcome.InUse _ -> new RestoreOutcome.InUse();
      case OpenVaultOutcome.NoSpace _ -> new RestoreOutcome.NoSpace();
      case OpenVaultOutcome.NotWritable(String reason) -> new RestoreOutcome.NotWritable(reason);
      default -> new RestoreOutcome.Damaged(why.toString());
    };
  }
}
