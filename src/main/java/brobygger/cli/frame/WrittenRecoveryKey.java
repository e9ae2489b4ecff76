package brobygger.cli.frame;

import brobygger.usecase.backup.RecoveryKeyFile;
import brobygger.usecase.home.RecoveryKey;
import brobygger.usecase.home.RecoveryKeyReading;
import java.io.IOException;
import java.nio.file.Path;

/** A recovery key from the file it was written to. */
final class WrittenRecoveryKey {
  private WrittenRecoveryKey() {}

  /** The key; whoever gets it closes it. A file without one ends the command. */
  static RecoveryKey read(CommandContext context, Path file) {
    RecoveryKeyReading reading;
    try {
      reading = RecoveryKeyFile.read(file);
    } catch (IOException e) {
      throw context.failed("cli.recovery.read", file.toString());
    }
    if (reading instanceof RecoveryKeyReading.Read(RecoveryKey key)) {
      return key;
    }
    throw CommandFailure.failed(context.problems().of(reading));
  }
}
