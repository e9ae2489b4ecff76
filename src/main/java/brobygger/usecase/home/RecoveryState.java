package brobygger.usecase.home;

/** Whether a forgotten passphrase can be mended. */
public enum RecoveryState {
  /** There is no recovery key: a forgotten passphrase is the end of the cases. */
  NONE,
  /** One was shown, but nobody has shown that it was written down. */
  UNCONFIRMED,
  /** One was shown and typed back in part, or written to a file. */
  CONFIRMED
}
