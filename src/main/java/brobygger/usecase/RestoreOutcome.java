package brobygger.usecase;

import java.time.Instant;

/** What came of restoring a backup. Unless it was restored, the new folder is as it was. */
public sealed interface RestoreOutcome {
  /**
   * Restored and read through.
   *
   * @param cases number of cases
   * @param companies number of companies
   * @param until when the backup was taken
   */
  record Restored(int cases, int companies, Instant until) implements RestoreOutcome {}

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
