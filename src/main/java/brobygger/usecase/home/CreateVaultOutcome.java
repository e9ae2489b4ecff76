package brobygger.usecase.home;

/** What came of making a vault. */
public sealed interface CreateVaultOutcome {
  /** Made and open. */
  record Created(Vault vault) implements CreateVaultOutcome {}

  /** The folder already holds a vault; it was not touched. */
  record AlreadyThere() implements CreateVaultOutcome {}

  /** The passphrase is shorter than {@link Vaults#SHORTEST_PASSPHRASE}. */
  record TooShort() implements CreateVaultOutcome {}

  /** The folder cannot be made or written to. */
  record NotWritable(String reason) implements CreateVaultOutcome {}

  /** The disk is full. */
  record NoSpace() implements CreateVaultOutcome {}

  /** Another window or command is at work in the folder. */
  record InUse() implements CreateVaultOutcome {}
}
