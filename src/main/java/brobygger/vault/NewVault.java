package brobygger.vault;

import java.io.IOException;

/**
 * A vault being made: the folder is held and the keys exist, but it is not a vault until its key
 * file is written, last of all.
 *
 * @param vault the keys and the folder
 * @param keyFile the bytes of {@code vault.json}; empty for a vault whose key is written nowhere
 */
public record NewVault(UnlockedVault vault, byte[] keyFile) {
  /** Writes the key file: from now on the folder is a vault. */
  public void finish() throws IOException {
    if (keyFile.length > 0) {
      AtomicFile.write(vault.folder().keyFile(), keyFile);
      vault.folder().ended();
    }
  }
}
