package brobygger.vault;

/**
 * What is known beside a key file of how new it must be. An earlier one that is put back would open
 * today's cases with a passphrase that was given up.
 */
public interface SeenKeyFiles {
  /** The newest generation that was seen; 0 when nothing is known. */
  long newest(UnlockedVault vault);

  /** Whether the keys of the key file also open what is in the folder. */
  boolean opens(UnlockedVault vault);

  /** Remembers the generation that the vault has now. */
  void note(UnlockedVault vault);
}
