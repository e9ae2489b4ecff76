package brobygger.usecase.home;

import java.util.List;

/**
 * What came of encrypting a vault anew under a new key. Unless it is {@link Done}, everything is as
 * it was.
 */
public sealed interface EncryptAnewOutcome {
  /**
   * Done: nothing that was kept of the old key opens what is there now.
   *
   * @param earlier the vault's own backups from before, which open with the old key as they did
   * @param recovery whether a recovery key opens the vault; an earlier one that was not given does
   *     not any more
   */
  record Done(List<Backup> earlier, RecoveryState recovery) implements EncryptAnewOutcome {
    /** Copies the list. */
    public Done {
      earlier = List.copyOf(earlier);
    }
  }

  /** The recovery key belongs to another vault, or was replaced. */
  record WrongRecoveryKey() implements EncryptAnewOutcome {}

  /** What is there, or what was written beside it, is not sound. */
  record NotSound(String reason) implements EncryptAnewOutcome {}

  /**
   * There is not enough room for all of it a second time.
   *
   * @param needed bytes
   * @param free bytes
   */
  record NoSpace(long needed, long free) implements EncryptAnewOutcome {}

  /** The vault could not be opened or written to; never {@link OpenVaultOutcome.Opened}. */
  record Refused(OpenVaultOutcome why) implements EncryptAnewOutcome {}
}
