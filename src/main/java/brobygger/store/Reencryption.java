package brobygger.store;

import brobygger.file.PrivateFiles;
import brobygger.store.backup.BackupName;
import brobygger.store.database.Database;
import brobygger.store.database.Ledger;
import brobygger.store.engine.DatabaseException;
import brobygger.store.history.DocumentRows;
import brobygger.store.witness.KeyFilesSeen;
import brobygger.store.witness.Witness;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.Progress;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.DiskFull;
import brobygger.vault.NewFiles;
import brobygger.vault.NewVault;
import brobygger.vault.SystemReason;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * Encrypts a vault anew under a new key: everything is written a second time in a folder of its
 * own, read through there, and takes the place of the old files in one step (decision 79).
 */
final class Reencryption {
  /** The copy, and once more while it is made small. */
  private static final int TIMES = 3;

  private static final long LEAST = 8L * 1024 * 1024;

  /** How much room there is on the disk of a folder. */
  interface Room {
    long of(Path folder) throws IOException;
  }

  private final UnlockedVault old;
  private final Databases databases;
  private final InstantSource clock;
  private final Witnesses witnesses;
  private final NewFiles files;
  private final Room room;
  private final Progress progress;

  /** What is here lacks something that this computer remembers: that goes on being told. */
  private boolean missing;

  /**
   * @param old the vault, held and not opened yet
   */
  Reencryption(
      UnlockedVault old,
      Databases databases,
      InstantSource clock,
      Witnesses witnesses,
      Room room,
      Progress progress) {
    this.old = old;
    this.databases = databases;
    this.clock = clock;
    this.witnesses = witnesses;
    this.files = old.folder().newFiles();
    this.room = room;
    this.progress = progress;
  }

  /**
   * Does it.
   *
   * @throws java.util.concurrent.CancellationException when it was to stop; then nothing is changed
   */
  EncryptAnewOutcome run(char[] passphrase, Optional<RecoveryKey> recovery) {
    if (recovery.isPresent() && !old.folder().newKey().opens(recovery.get())) {
      return new EncryptAnewOutcome.WrongRecoveryKey();
    }
    try {
      long needed = TIMES * Files.size(old.folder().databaseFile()) + LEAST;
      long free = room.of(old.folder().home());
      return free < needed
          ? new EncryptAnewOutcome.NoSpace(needed, free)
          : inFolder(passphrase, recovery);
    } catch (IOException e) {
      return failed(e);
    } catch (DatabaseException e) {
      return new EncryptAnewOutcome.Refused(e.why());
    } catch (StoreProblemException e) {
      return failed(e.problem());
    }
  }

  private EncryptAnewOutcome inFolder(char[] passphrase, Optional<RecoveryKey> recovery)
      throws IOException, DatabaseException {
    try {
      files.clear();
      PrivateFiles.createFolder(files.folder());
      NewVault made = old.folder().newKey().in(files.folder(), old, passphrase, recovery);
      // The lock is the old vault's, which goes on until all is done.
      try (var keys = made.vault().keys()) {
        Witness now = written(made.vault());
        made.finish();
        now.write(Witnesses.inHome(files.folder()), keys);
        files.use();
        if (!missing) {
          witnesses.keep(made.vault(), old.folder().home(), now);
        }
      }
      return new EncryptAnewOutcome.Done(
          BackupName.in(StoredBackups.folder(old.folder().home())),
          old.folder().keyChange(new KeyFilesSeen(witnesses)).state());
    } catch (NotSoundException e) {
      return new EncryptAnewOutcome.NotSound(String.valueOf(e.getMessage()));
    } finally {
      sweep();
    }
  }

  private void sweep() {
    try {
      files.clear();
    } catch (IOException e) {
      LoggerFactory.getLogger(Reencryption.class)
          .warn("what was begun stays until the next opening: {}", e.getClass().getSimpleName());
    }
  }

  /** Writes everything a second time and closes both; what there is to remember of it. */
  private Witness written(UnlockedVault there) throws DatabaseException {
    try (Database from = databases.open(old)) {
      StoredVault before = new StoredVault(old, from, databases, clock).settled();
      Optional<Witness> seen = witnesses.of(old);
      missing =
          seen.isPresent()
              && !from.read(connection -> Ledger.holds(connection, seen.get().commit()));
      Steps steps = new Steps(from);
      CheckReport sound = sound(before.check((done, of) -> steps.at(done)));
      steps.began = steps.documents;
      try (Database to = databases.create(there)) {
        copy(from, to, there, steps);
        steps.began = steps.documents + steps.rows;
        StoredVault after = new StoredVault(there, to, databases, clock);
        if (!sound(after.check((done, of) -> steps.at(done))).equals(sound)
            || !to.read(Ledger::newest).equals(from.read(Ledger::newest))) {
          throw new NotSoundException("not the same");
        }
        after.compact();
        steps.at(steps.documents);
        return after.witness();
      }
    }
  }

  /** How far it is: looked through, copied, looked through again. */
  private final class Steps {
    private final int documents;
    private final int rows;
    private int began;

    Steps(Database from) {
      documents = from.read(new DocumentRows(old.keys().documents(), from.dialect())::keys).size();
      rows =
          from.read(
              connection -> {
                int all = 0;
                for (SealedTables.Table table : SealedTables.ALL) {
                  all += SealedTables.count(connection, table);
                }
                return all;
              });
    }

    void at(int done) {
      progress.at(began + done, 2 * documents + rows);
    }
  }

  private void copy(Database from, Database to, UnlockedVault there, Steps steps) {
    Set<String> unknown = from.read(connection -> SealedTables.unknown(connection, from.dialect()));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("nothing says how these are sealed: " + unknown);
    }
    to.write(
        connection -> {
          SealedTables.empty(connection);
          return true;
        });
    int done = 0;
    for (SealedTables.Table table : SealedTables.ALL) {
      int count = from.read(connection -> SealedTables.count(connection, table));
      int copied = 0;
      while (copied < count) {
        steps.at(done + copied);
        int start = copied;
        copied += from.read(source -> page(source, to, there, table, start));
      }
      if (copied != to.read(connection -> SealedTables.count(connection, table))) {
        throw new NotSoundException(table.name());
      }
      done += copied;
    }
  }

  private int page(
      Connection source, Database to, UnlockedVault there, SealedTables.Table table, int start) {
    return to.write(
        target ->
            SealedTables.copy(
                source, old.keys().documents(), target, there.keys().documents(), table, start));
  }

  private static CheckReport sound(CheckReport report) {
    if (report instanceof CheckReport.Unsound) {
      throw new NotSoundException(report.toString());
    }
    return report;
  }

  /** What is there, or what was written, is not as it should be. */
  private static final class NotSoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSoundException(String reason) {
      super(reason);
    }
  }

  private EncryptAnewOutcome failed(IOException e) {
    return new EncryptAnewOutcome.Refused(
        DiskFull.isBehind(e, old.folder().home())
            ? new OpenVaultOutcome.NoSpace()
            : new OpenVaultOutcome.NotWritable(SystemReason.of(e)));
  }

  private static EncryptAnewOutcome failed(StoreProblem problem) {
    return switch (problem) {
      case StoreProblem.NoSpace _ -> new EncryptAnewOutcome.Refused(new OpenVaultOutcome.NoSpace());
      case StoreProblem.NotWritable(String why) ->
          new EncryptAnewOutcome.Refused(new OpenVaultOutcome.NotWritable(why));
      case StoreProblem.HeldByAnother _ ->
          new EncryptAnewOutcome.Refused(new OpenVaultOutcome.InUse());
      default -> new EncryptAnewOutcome.NotSound(problem.toString());
    };
  }
}
