package brobygger.usecase.home;

/** What came of taking a backup. Unless it was taken, nothing new is in the folder. */
public sealed interface BackupOutcome {
  /**
   * Taken, opened again and read through.
   *
   * @param backup the file
   * @param cases number of cases in it
   */
  record Taken(Backup backup, int cases) implements BackupOutcome {}

  /** The copy does not hold together, so it does not count; the reason is for support. */
  record NotSound(String reason) implements BackupOutcome {}

  /** A newer Brobygger kept some of it, so that this one cannot say whether the copy is whole. */
  record Newer() implements BackupOutcome {}

  /** The folder cannot be made or written to. */
  record NotWritable(String reason) implements BackupOutcome {}

  /** The disk is full. */
  record NoSpace() implements BackupOutcome {}

  /** A vault for trying, whose key is written nowhere: a copy could never be opened. */
  record NothingToKeep() implements BackupOutcome {}
}
