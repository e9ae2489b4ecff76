package brobygger.usecase.home;

import java.time.Instant;

/** What came of restoring a backup. Unless it was restored, the new folder is as it was. */
public sealed interface RestoreOutcome {
  /**
   * Restored and read through.
   *
   * @param cases number of cases
   * @param companies number of companies
   * @param until when the backup was taken
   * @param erased what became of persons erased since
   */
  record Restored(int cases, int companies, Instant until, ErasedSince erased)
      implements RestoreOutcome {}

  /** Persons who were erased after the backup was taken. */
  sealed interface ErasedSince {
    /** Whoever was erased is known; so many cases of theirs were in the backup and are gone. */
    record KeptOut(int cases) implements ErasedSince {}

    /** Nobody here knows who was erased since: they may be back. */
    record Unknown() implements ErasedSince {}
  }

  /** No recovery key of the backup is this one. */
  record WrongRecoveryKey() implements RestoreOutcome {}

  /** There is no such file, or it cannot be read. */
  record NoSuchFile() implements RestoreOutcome {}

  /** The file is something else. */
  record NotABackup() implements RestoreOutcome {}

  /** The backup is not as it was written; the reason is for support. */
  record Damaged(String reason) implements RestoreOutcome {}

  /** A newer Brobygger made it. */
  record NewerVersion() implements RestoreOutcome {}

  /** No slot of the backup opens with that passphrase. */
  record WrongPassphrase() implements RestoreOutcome {}

  /** There is something in the folder already. */
  record NotEmpty() implements RestoreOutcome {}

  /** Another window or command is at work there. */
  record InUse() implements RestoreOutcome {}

  /** The folder cannot be made or written to. */
  record NotWritable(String reason) implements RestoreOutcome {}

  /** The disk is full. */
  record NoSpace() implements RestoreOutcome {}
}
