package brobygger.usecase.home;

/**
 * What came of changing how a vault is opened. Unless it is {@link Changed}, everything opens as
 * before.
 */
public sealed interface KeyChangeOutcome {
  /** Changed, and on disk. */
  record Changed() implements KeyChangeOutcome {}

  /** The new passphrase is shorter than {@link Vaults#SHORTEST_PASSPHRASE}. */
  record TooShort() implements KeyChangeOutcome {}

  /** The recovery key is well written, but belongs to another vault or was replaced. */
  record WrongRecoveryKey() implements KeyChangeOutcome {}

  /** The vault has no recovery key. */
  record NoRecoveryKey() implements KeyChangeOutcome {}

  /** The vault could not be unlocked; never {@link OpenVaultOutcome.Opened}. */
  record Refused(OpenVaultOutcome why) implements KeyChangeOutcome {}
}
