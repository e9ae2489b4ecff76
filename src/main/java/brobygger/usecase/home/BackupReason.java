package brobygger.usecase.home;

/** Why a backup was taken. The names are stable: they stand in file names. */
public enum BackupReason {
  /** The first of a day. */
  DAILY,
  /** Before something that changes much at once. */
  BEFORE,
  /** Somebody asked for it. */
  ASKED
}
