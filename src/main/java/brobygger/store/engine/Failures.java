package brobygger.store.engine;

import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.vault.DiskFull;
import brobygger.vault.SystemReason;
import java.nio.file.Path;
import java.util.Optional;

/** What went wrong with a file, whichever engine said so. */
public final class Failures {
  private Failures() {}

  /** What the computer itself said; empty when the file was read and found wrong. */
  public static Optional<OpenVaultOutcome> system(Exception failure, Path home) {
    return DiskFull.isBehind(failure, home)
        ? Optional.of(new OpenVaultOutcome.NoSpace())
        : SystemReason.behind(failure).map(OpenVaultOutcome.NotWritable::new);
  }

  /** A file of the vault that is not what was written. */
  public static OpenVaultOutcome damaged(Path file, String reason) {
    return new OpenVaultOutcome.Damaged(String.valueOf(file.getFileName()), reason);
  }
}
