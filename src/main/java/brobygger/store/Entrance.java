package brobygger.store;

import brobygger.store.database.Database;
import brobygger.store.engine.DatabaseException;
import brobygger.store.witness.KeyFilesSeen;
import brobygger.store.witness.Witnesses;
import brobygger.usecase.Progress;
import brobygger.usecase.home.EncryptAnewOutcome;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.RecoveryKey;
import brobygger.vault.DiskFull;
import brobygger.vault.SystemReason;
import brobygger.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;

/** From an unlocked home to an open vault, unless its key file is an earlier one. */
final class Entrance {
  private final InstantSource clock;
  private final Databases databases;
  private final Witnesses witnesses;
  private final KeyFilesSeen seen;

  Entrance(InstantSource clock, Databases databases, Witnesses witnesses, KeyFilesSeen seen) {
    this.clock = clock;
    this.databases = databases;
    this.witnesses = witnesses;
    this.seen = seen;
  }

  /**
   * Opens it; what is not opened is closed.
   *
   * @param anyKeyFile whether an earlier one is taken as well, and counts as the newest then
   */
  OpenVaultOutcome enter(UnlockedVault vault, boolean anyKeyFile) {
    boolean open = false;
    try {
      long newest = seen.newest(vault);
      if (vault.generation() < newest && (!anyKeyFile || !seen.opens(vault))) {
        return new OpenVaultOutcome.EarlierKey(seen.opens(vault));
      }
      Database database = databases.open(vault);
      if (vault.generation() < newest) {
        renew(vault, database, newest + 1);
      }
      open = true;
      return new OpenVaultOutcome.Opened(
          new StoredVault(vault, database, databases, clock).settled().watched(witnesses));
    } catch (DatabaseException e) {
      return e.why();
    } catch (IOException e) {
      return DiskFull.isBehind(e, vault.folder().home())
          ? new OpenVaultOutcome.NoSpace()
          : new OpenVaultOutcome.NotWritable(SystemReason.of(e));
    } finally {
      if (!open) {
        vault.close();
      }
    }
  }

  /** From now on the key file that is here is the newest: the other is refused if it comes back. */
  private void renew(UnlockedVault vault, Database database, long generation) throws IOException {
    boolean renewed = false;
    try {
      vault.renew(generation);
      renewed = true;
    } finally {
      if (!renewed) {
        database.close();
      }
    }
    seen.note(vault);
  }

  /** Encrypts it anew; it is left to the caller to close. */
  EncryptAnewOutcome encryptAnew(
      UnlockedVault vault, char[] passphrase, Optional<RecoveryKey> recovery, Progress progress) {
    if (vault.generation() < seen.newest(vault)) {
      return new EncryptAnewOutcome.Refused(new OpenVaultOutcome.EarlierKey(seen.opens(vault)));
    }
    return new Reencryption(
            vault,
            databases,
            clock,
            witnesses,
            folder -> Files.getFileStore(folder).getUsableSpace(),
            progress)
        .run(passphrase, recovery);
  }
}
