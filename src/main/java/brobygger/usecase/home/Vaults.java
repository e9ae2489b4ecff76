package brobygger.usecase.home;

import brobygger.usecase.Progress;
import brobygger.usecase.people.Profile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Home folders that hold a vault. A passphrase is wiped by the method it is given to. */
public interface Vaults {
  /** Shortest passphrase, in characters. */
  int SHORTEST_PASSPHRASE = 8;

  /** Whether the folder holds a vault, readable or not. */
  boolean exists(Path home);

  /**
   * Makes a vault in a folder, which is made as well if needed, and opens it.
   *
   * @param passphrase wiped before the method returns
   */
  default CreateVaultOutcome create(Path home, Profile profile, char[] passphrase) {
    return create(home, profile, passphrase, Optional.empty());
  }

  /**
   * The same, with a recovery key from the first moment on, not yet {@linkplain #confirm
   * confirmed}.
   *
   * @param passphrase wiped before the method returns
   * @param recovery left to the caller to close
   */
  CreateVaultOutcome create(
      Path home, Profile profile, char[] passphrase, Optional<RecoveryKey> recovery);

  /**
   * Opens the vault in a folder.
   *
   * @param passphrase wiped before the method returns
   */
  OpenVaultOutcome open(Path home, char[] passphrase);

  /**
   * Opens it by a key file that {@link #open} refuses because a newer one was seen, for somebody
   * who has no other. From then on it counts as the newest.
   *
   * @param passphrase wiped before the method returns
   */
  OpenVaultOutcome openByEarlierKey(Path home, char[] passphrase);

  /**
   * Puts a backup into a new or empty folder, all of it or nothing.
   *
   * @param passphrase wiped before the method returns
   */
  default RestoreOutcome restore(Path file, Path newHome, char[] passphrase) {
    return restore(file, newHome, passphrase, List.of());
  }

  /**
   * The same. Persons erased after the backup was taken stay erased, as far as this computer or the
   * vault's former homes know of them.
   *
   * @param former folders where the vault was, readable or not
   */
  RestoreOutcome restore(Path file, Path newHome, char[] passphrase, List<Path> former);

  /**
   * The same by a recovery key of the backup: the passphrase of then stays the restored vault's.
   *
   * @param recovery left to the caller to close
   */
  RestoreOutcome restore(Path file, Path newHome, RecoveryKey recovery, List<Path> former);

  /**
   * Puts a restored vault, which lies beside the home, in the place of the damaged one there. The
   * damaged folder keeps everything it holds and gets another name. After a stop in the middle the
   * next look at the home ends it, or nothing has happened.
   */
  AdoptOutcome adopt(Path home, Path restored);

  /** When the vault was last written to, by its files' times, so only good for a hint. */
  Optional<Instant> lastWritten(Path home);

  /** The newest backup in a home folder whose bytes are as they were written; needs no key. */
  Optional<Backup> newestGoodBackup(Path home);

  /**
   * A vault in an empty folder with a random key that is written nowhere: for trying the workbench
   * with sample cases. After closing nobody can read it.
   */
  CreateVaultOutcome ephemeral(Path home, Profile profile);

  /**
   * Gives a vault another passphrase; recovery keys stay. It may be open in this program. After a
   * power cut the old or the new one opens, never neither. Copies made before still open with the
   * old one.
   *
   * @param old wiped before the method returns
   * @param chosen wiped before the method returns
   */
  KeyChangeOutcome changePassphrase(Path home, char[] old, char[] chosen);

  /**
   * Encrypts everything in a vault anew under a new random key; it must not be open. What somebody
   * has of the old key, or of an earlier key file, opens nothing of it any more; copies made before
   * open as they did. After a power cut the old or the new vault is there, whole.
   *
   * @param passphrase stays the vault's; wiped before the method returns
   * @param recovery opens the vault afterwards as it does now; left to the caller to close
   * @throws java.util.concurrent.CancellationException when the progress says so; then nothing is
   *     changed
   */
  EncryptAnewOutcome encryptAnew(
      Path home, char[] passphrase, Optional<RecoveryKey> recovery, Progress progress);

  /**
   * Gives a vault another passphrase when the old one is forgotten. The recovery key stays.
   *
   * @param recovery left to the caller to close
   * @param chosen wiped before the method returns
   */
  KeyChangeOutcome recover(Path home, RecoveryKey recovery, char[] chosen);

  /**
   * Adds a recovery key, not yet confirmed. It opens at once; a confirmed one opens as well until
   * this one is confirmed. One that was never confirmed opens no more.
   *
   * @param passphrase wiped before the method returns
   * @param recovery left to the caller to close
   */
  KeyChangeOutcome addRecoveryKey(Path home, char[] passphrase, RecoveryKey recovery);

  /**
   * Notes that the recovery key is written down: from now on no other recovery key opens the vault.
   *
   * @param recovery left to the caller to close
   */
  KeyChangeOutcome confirm(Path home, RecoveryKey recovery);

  /** Whether there is a recovery key; read without any key, so only good for a reminder. */
  RecoveryState recovery(Path home);
}
