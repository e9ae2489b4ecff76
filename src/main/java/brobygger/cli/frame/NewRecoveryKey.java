package brobygger.cli.frame;

import brobygger.usecase.backup.RecoveryKeyFile;
import brobygger.usecase.home.RecoveryKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;

/** A new recovery key in a file of its own, which is taken away again when it comes to nothing. */
final class NewRecoveryKey implements AutoCloseable {
  private final CommandContext context;
  private final Path file;
  private final RecoveryKey key = RecoveryKey.random(new SecureRandom());
  private boolean kept;

  /** Writes the file; nothing is overwritten, and it may not lie beside what it opens. */
  NewRecoveryKey(CommandContext context, Path file, Path home) {
    this.context = context;
    this.file = file;
    if (file.toAbsolutePath().normalize().startsWith(home.toAbsolutePath().normalize())) {
      throw context.failed("cli.recovery.beside", file.toString());
    }
    try {
      RecoveryKeyFile.write(file, RecoveryKeyFile.content(explanation(), key));
    } catch (FileAlreadyExistsException e) {
      throw context.failed("cli.recovery.taken", file.toString());
    } catch (IOException e) {
      throw context.failed("cli.recovery.write", file.toString());
    }
  }

  private List<String> explanation() {
    LocalDate today = LocalDate.now(context.surroundings().clock());
    return List.of(
        context.texts().of("recovery.paper.title"),
        context.texts().of("recovery.paper.made", context.texts().when().date(today)),
        context.texts().of("recovery.paper.keep"));
  }

  RecoveryKey key() {
    return key;
  }

  /** The key opens the vault: the file stays. */
  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    key.close();
    if (!kept) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        context.terminal().err().print(context.texts().of("cli.recovery.left", file) + "\n");
      }
    }
  }
}
