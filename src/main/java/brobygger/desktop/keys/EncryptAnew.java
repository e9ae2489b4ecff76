package brobygger.desktop.keys;

import brobygger.usecase.home.RecoveryKey;
import java.util.Optional;

/** Locks the window and encrypts everything anew. */
@FunctionalInterface
public interface EncryptAnew {
  /**
   * Keeps what is being typed, locks and begins.
   *
   * @param passphrase wiped by whoever is given it
   * @param recovery the recovery key that is to work afterwards as well; closed by whoever gets it
   */
  void begin(char[] passphrase, Optional<RecoveryKey> recovery);
}
