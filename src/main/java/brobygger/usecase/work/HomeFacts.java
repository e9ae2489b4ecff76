package brobygger.usecase.work;

import brobygger.rhythm.DueItems;
import brobygger.usecase.backup.KeepBackups;
import brobygger.usecase.home.BackupState;
import brobygger.usecase.home.RecoveryState;
import brobygger.usecase.home.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What is so of a home at the moment and needs its owner.
 *
 * @param keepYears how long closed cases are kept
 * @param drafts how many fields hold what was typed and is kept nowhere
 * @param missingSince when something was saved that is no longer here, see {@link
 *     Vault#missingSince}
 * @param backup the newest backup when it is too old, or empty when there is nothing to say
 * @param recovery whether a forgotten passphrase can be mended
 * @param zone in which a time is said
 */
public record HomeFacts(
    int keepYears,
    int drafts,
    Optional<Instant> missingSince,
    Optional<BackupState> backup,
    RecoveryState recovery,
    ZoneId zone) {
  /** A home of which nothing is to be said, such as the one of the sample cases. */
  public static final HomeFacts CALM =
      new HomeFacts(
          DueItems.STANDARD_YEARS,
          0,
          Optional.empty(),
          Optional.empty(),
          RecoveryState.CONFIRMED,
          ZoneOffset.UTC);

  /** As an opened home is now. */
  public static HomeFacts of(Vault vault, RecoveryState recovery, int keepYears, Clock clock) {
    return new HomeFacts(
        keepYears,
        vault.drafts().all().size(),
        vault.missingSince(),
        Optional.of(new KeepBackups(vault, clock).state()).filter(BackupState::tooOld),
        recovery,
        clock.getZone());
  }

  /** The same, where closed cases are kept for so many years. */
  public HomeFacts keeping(int years) {
    return new HomeFacts(years, drafts, missingSince, backup, recovery, zone);
  }

  /** The same, with so many drafts: a window knows more of them than the store. */
  public HomeFacts withDrafts(int number) {
    return new HomeFacts(keepYears, number, missingSince, backup, recovery, zone);
  }

  /** The same, with what a window knows of the backups: it does not remind while one is taken. */
  public HomeFacts withBackup(Optional<BackupState> old) {
    return new HomeFacts(keepYears, drafts, missingSince, old, recovery, zone);
  }

  /** The day of a moment. */
  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
