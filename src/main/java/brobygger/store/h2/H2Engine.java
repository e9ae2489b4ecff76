package brobygger.store.h2;

import brobygger.store.engine.Dialect;
import brobygger.store.engine.Engine;
import brobygger.store.engine.KeptTables;
import brobygger.vault.UnlockedVault;

/** H2: one encrypted file in the vault's home, and no server. */
public final class H2Engine implements Engine {
  private final String fileSystem;

  /** On this computer's disk. */
  public H2Engine() {
    this("file:");
  }

  /**
   * With another of H2's file systems beneath.
   *
   * @param fileSystem what stands before the path in H2's address
   */
  public H2Engine(String fileSystem) {
    this.fileSystem = fileSystem;
  }

  @Override
  public KeptTables tables(UnlockedVault vault) {
    return new H2Tables(vault, fileSystem);
  }

  @Override
  public Dialect dialect() {
    return H2Dialect.INSTANCE;
  }
}
