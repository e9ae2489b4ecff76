package brobygger.usecase;

import java.nio.file.Path;

/** Home folders that hold a vault. A passphrase is wiped by the method it is given to. */
public interface Vaults {
  /** Shortest passphrase, in characters. */
  int SHORTEST_PASSPHRASE = 8;

  /** Whether the folder holds a vault, readable or not. */
  boolean exists(Path home);

  /**
   * Makes a vault in a folder, which is made as well if needed, and opens it.
   *
   * @param passphrase wiped before the method returns
   */
  CreateVaultOutcome create(Path home, Profile profile, char[] passphrase);

  /**
   * Opens the vault in a folder.
   *
   * @param passphrase wiped before the method returns
   */
  OpenVaultOutcome open(Path home, char[] passphrase);

  /**
   * Puts a backup into a new or empty folder, all of it or nothing.
   *
   * @param passphrase wiped before the method returns
   */
  RestoreOutcome restore(Path file, Path newHome, char[] passphrase);

  /**
   * A vault in an empty folder with a random key that is written nowhere: for trying the workbench
   * with sample cases. After closing nobody can read it.
   */
  CreateVaultOutcome ephemeral(Path home, Profile profile);
}
