package brobygger.store;

import brobygger.file.PrivateFiles;
import brobygger.store.backup.BackupArchive;
import brobygger.store.backup.BackupManifest;
import brobygger.store.backup.BackupName;
import brobygger.store.backup.BackupRotation;
import brobygger.store.backup.Folders;
import brobygger.store.database.Anchor;
import brobygger.store.database.Database;
import brobygger.store.engine.DatabaseException;
import brobygger.store.history.ProofRows;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.Backups;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.AtomicFile;
import brobygger.vault.DiskFull;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Backups of a vault, copied by its engine while it is in use. */
final class StoredBackups implements Backups {
  private final UnlockedVault unlocked;
  private final Database database;
  private final Databases databases;
  private final InstantSource clock;
  private volatile Runnable follower = () -> {};
  private boolean closed;

  StoredBackups(
      UnlockedVault unlocked, Database database, Databases databases, InstantSource clock) {
    this.unlocked = unlocked;
    this.database = database;
    this.databases = databases;
    this.clock = clock;
  }

  /** Calls this after each backup that is good. */
  void onTaken(Runnable now) {
    follower = now;
  }

  @Override
  public Path folder() {
    return folder(unlocked.folder().home());
  }

  static Path folder(Path home) {
    return home.resolve("backups");
  }

  @Override
  public List<Backup> present() {
    return BackupName.in(folder());
  }

  @Override
  public synchronized BackupOutcome take(BackupReason reason) {
    checkOpen();
    BackupOutcome outcome = into(folder(), reason);
    if (outcome instanceof BackupOutcome.Taken) {
      for (Backup old : BackupRotation.superfluous(present(), clock.instant())) {
        try {
          Files.deleteIfExists(old.file());
        } catch (IOException e) {
          LoggerFactory.getLogger(StoredBackups.class)
              .warn("an old backup stays: {}", e.getClass().getSimpleName());
        }
      }
    }
    return outcome;
  }

  @Override
  public List<Backup> underEarlierKey() {
    return present().stream()
        .filter(each -> BackupArchive.isOfOtherKey(each.file(), unlocked.keys()))
        .toList();
  }

  @Override
  public synchronized int removeUnderEarlierKey() {
    checkOpen();
    int gone = 0;
    for (Backup each : underEarlierKey()) {
      try {
        gone += Files.deleteIfExists(each.file()) ? 1 : 0;
      } catch (IOException e) {
        LoggerFactory.getLogger(StoredBackups.class)
            .warn("an earlier backup stays: {}", e.getClass().getSimpleName());
      }
    }
    return gone;
  }

  @Override
  public synchronized BackupOutcome takeInto(Path folder) {
    checkOpen();
    return into(folder, BackupReason.ASKED);
  }

  /** Waits for one that is being taken, which needs the keys; none is taken from now on. */
  synchronized void finish() {
    closed = true;
  }

  private void checkOpen() {
    if (closed) {
      throw new StoreProblemException(new StoreProblem.Closed());
    }
  }

  private BackupOutcome into(Path folder, BackupReason reason) {
    if (!Files.exists(unlocked.folder().keyFile())) {
      return new BackupOutcome.NothingToKeep();
    }
    // One name per vault, so that what a stop left behind is cleared by the next.
    Path work = folder.resolve(".brobygger-" + unlocked.device());
    try {
      PrivateFiles.createFolders(folder);
      Folders.clear(work);
      PrivateFiles.createFolder(work);
      return made(folder, work, reason);
    } catch (IOException e) {
      return DiskFull.isBehind(e, Files.isDirectory(folder) ? folder : unlocked.folder().home())
          ? new BackupOutcome.NoSpace()
          : new BackupOutcome.NotWritable(e.getClass().getSimpleName());
    } catch (StoreProblemException e) {
      return switch (e.problem()) {
        case StoreProblem.NoSpace _ -> new BackupOutcome.NoSpace();
        case StoreProblem.NotWritable(String why) -> new BackupOutcome.NotWritable(why);
        default -> new BackupOutcome.NotSound(e.problem().toString());
      };
    } finally {
      try {
        Folders.clear(work);
      } catch (IOException e) {
        LoggerFactory.getLogger(StoredBackups.class)
            .warn("an unfinished backup stays: {}", e.getClass().getSimpleName());
      }
    }
  }

  private BackupOutcome made(Path folder, Path work, BackupReason reason) throws IOException {
    Path copy = work.resolve("database.zip");
    Path packed = work.resolve("copy.zip");
    Instant now = clock.instant();
    Anchor newest = database.backUpTo(copy);
    BackupArchive.pack(
        packed,
        Files.readAllBytes(unlocked.folder().keyFile()),
        newest.with(unlocked.generation()).bytes(unlocked.keys()),
        copy,
        now,
        unlocked.keys());
    CheckReport report = readThrough(work, packed);
    if (report instanceof CheckReport.Unsound unsound) {
      return unsound.isNewer()
          ? new BackupOutcome.Newer()
          : new BackupOutcome.NotSound(unsound.toString());
    }
    CheckReport.Sound sound = (CheckReport.Sound) report;
    Backup backup = BackupName.free(folder, now, reason);
    AtomicFile.move(packed, backup.file());
    follower.run();
    return new BackupOutcome.Taken(backup, sound.cases());
  }

  /** Opens what was written, as a restore would, and reads all of it. */
  private CheckReport readThrough(Path work, Path packed) throws IOException {
    Path trial = PrivateFiles.createFolder(work.resolve("trial"));
    try {
      BackupManifest manifest = BackupArchive.unpack(packed, trial);
      UnlockedVault there = unlocked.lookingAt(trial);
      if (!manifest.genuine(unlocked.keys()) || !there.keyFileIsGenuine()) {
        return unsound("key");
      }
      try (Database opened = databases.open(there)) {
        // A signature takes longer than all else; what is the same here and there is as good there.
        return new StoredVault(there, opened, databases, clock)
            .check(key -> database.read(connection -> ProofRows.of(connection, key)));
      }
    } catch (BackupArchive.RefusedException e) {
      return unsound(String.valueOf(e.getMessage()));
    } catch (DatabaseException e) {
      if (e.why() instanceof OpenVaultOutcome.NoSpace) {
        throw new StoreProblemException(new StoreProblem.NoSpace(), e);
      }
      return unsound(e.why().toString());
    }
  }

  private static CheckReport unsound(String where) {
    return new CheckReport.Unsound(
        List.of(new CheckReport.Finding(CheckReport.Failure.FILE, where)));
  }
}
