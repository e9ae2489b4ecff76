package brobygger.store;

import brobygger.usecase.CheckReport;
import brobygger.usecase.OpenVaultOutcome;
import brobygger.usecase.RestoreOutcome;
import brobygger.vault.AtomicFile;
import brobygger.vault.DiskFull;
import brobygger.vault.UnlockOutcome;
import brobygger.vault.UnlockedVault;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup into a new folder. It is unpacked, opened and read through beside the folder and
 * moved there in one step, so that whatever stops it, the folder is empty or whole.
 */
final class Restoration {
  private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

  private final Function<Path, VaultFolder> folders;
  private final InstantSource clock;
  private final Path file;
  private final Path home;
  private final Path beside;

  Restoration(Function<Path, VaultFolder> folders, InstantSource clock, Path file, Path newHome) {
    this.folders = folders;
    this.clock = clock;
    this.file = file;
    this.home = newHome.toAbsolutePath().normalize();
    this.beside = home.resolveSibling("." + home.getFileName() + ".restoring");
  }

  RestoreOutcome run(char[] passphrase) {
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
      Files.createDirectories(beside.getParent());
      begun = true;
      Folders.clear(beside);
      Files.createDirectory(beside);
      return unpacked(passphrase);
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
      LOG.warn("an unfinished restore stays: {}", e.getClass().getSimpleName());
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

  private RestoreOutcome unpacked(char[] passphrase) throws IOException {
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
    return switch (folders.apply(beside).unlock(passphrase)) {
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
      try (Database database = Database.open(vault, "file:")) {
        return switch (new H2Vault(vault, database, clock).check()) {
          case CheckReport.Unsound unsound -> new RestoreOutcome.Damaged(unsound.toString());
          case CheckReport.Sound sound ->
              new RestoreOutcome.Restored(sound.cases(), sound.companies(), manifest.taken());
        };
      }
    } catch (DatabaseException e) {
      return refused(e.why());
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
