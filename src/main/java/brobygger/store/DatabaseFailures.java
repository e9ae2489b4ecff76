package brobygger.store;

import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.DiskFull;
import brobygger.vault.SystemReason;
import brobygger.vault.VaultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * What a failure of H2 means to the user. H2 quotes values and statements in its messages, so only
 * its code goes on.
 */
final class DatabaseFailures {
  private final VaultFolder folder;

  DatabaseFailures(VaultFolder folder) {
    this.folder = folder;
  }

  /** The file could not be opened or made. */
  DatabaseException notOpened(Exception e) {
    return e instanceof SQLException failure
        ? new DatabaseException(outcome(e), scrubbed(failure))
        : new DatabaseException(outcome(e), e);
  }

  /** The file could not be looked at. */
  DatabaseException notRead(MVStoreException e) {
    if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED && e.getCause() == null) {
      return new DatabaseException(new OpenVaultOutcome.InUse());
    }
    return new DatabaseException(
        system(e)
            .orElseGet(() -> damaged(folder.databaseFile(), "H2 store error " + e.getErrorCode())));
  }

  /** What the computer itself said; empty when the file was read and found wrong. */
  private Optional<OpenVaultOutcome> system(Exception e) {
    return DiskFull.isBehind(e, folder.home())
        ? Optional.of(new OpenVaultOutcome.NoSpace())
        : SystemReason.behind(e).map(OpenVaultOutcome.NotWritable::new);
  }

  /** A file that could not be opened again while it was in use. */
  static StoreProblemException inUse(DatabaseException e) {
    return new StoreProblemException(problem(e.why(), e.why().toString()), e);
  }

  /** A statement failed in a file that was open. */
  StoreProblemException inUse(SQLException e) {
    return new StoreProblemException(
        problem(outcome(e), "H2 error " + e.getErrorCode()), scrubbed(e));
  }

  /** The file could not be made smaller; it is as it was. */
  StoreProblemException notCompacted() {
    // The reason stayed with H2; a disk without room is told by the room.
    return new StoreProblemException(
        DiskFull.isBehind(new IOException("not compacted"), folder.home())
            ? new StoreProblem.NoSpace()
            : new StoreProblem.NotWritable("not compacted"));
  }

  private static StoreProblem problem(OpenVaultOutcome why, String damage) {
    return switch (why) {
      case OpenVaultOutcome.NoSpace _ -> new StoreProblem.NoSpace();
      case OpenVaultOutcome.InUse _ -> new StoreProblem.HeldByAnother();
      case OpenVaultOutcome.NotWritable refused -> new StoreProblem.NotWritable(refused.reason());
      default -> new StoreProblem.Damaged(damage);
    };
  }

  private OpenVaultOutcome outcome(Exception e) {
    Path file = folder.databaseFile();
    Optional<OpenVaultOutcome> system = system(e);
    if (system.isPresent()) {
      return system.get();
    }
    if (e instanceof SQLException failure) {
      // "Already open" is no other program, for the folder is held: it is what H2 says of a file it
      // could not open a moment ago.
      return switch (failure.getErrorCode()) {
        // H2 also calls a file read-only that it would have to mend before it can read it.
        case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
            Files.isWritable(file)
                ? damaged(file, "H2 error " + failure.getErrorCode())
                : new OpenVaultOutcome.NotWritable("H2 error " + failure.getErrorCode());
        default -> damaged(file, "H2 error " + failure.getErrorCode());
      };
    }
    return new OpenVaultOutcome.NotWritable(e.getClass().getSimpleName());
  }

  private static SQLException scrubbed(SQLException e) {
    SQLException clean =
        new SQLException("H2 error " + e.getErrorCode(), e.getSQLState(), e.getErrorCode());
    clean.setStackTrace(e.getStackTrace());
    return clean;
  }

  /** A file of the vault that is not what was written. */
  static OpenVaultOutcome damaged(Path file, String reason) {
    return new OpenVaultOutcome.Damaged(String.valueOf(file.getFileName()), reason);
  }
}
