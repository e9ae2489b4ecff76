package brobygger.store.engine;

import brobygger.vault.UnlockedVault;

/**
 * A database that vaults can be kept in. Everything else in the store is plain JDBC and the same
 * for each of them (decision 0089).
 */
public interface Engine {
  /** The tables of one vault; nothing is opened yet. */
  KeptTables tables(UnlockedVault vault);

  /** How it is spoken to. */
  Dialect dialect();
}
