package brobygger.usecase.backup;

import brobygger.usecase.home.RecoveryKey;
import java.time.LocalDate;

/** A recovery key as a page to print or keep. It names the vault's owner, and no case. */
public interface RecoveryPapers {
  /** A tagged PDF of one page. */
  byte[] pdf(RecoveryKey key, String owner, LocalDate today);

  /** Plain text, which {@link RecoveryKeyFile#read} reads back. */
  byte[] text(RecoveryKey key, String owner, LocalDate today);
}
