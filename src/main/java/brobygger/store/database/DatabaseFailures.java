package brobygger.store.database;

import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Failures;
import brobygger.store.engine.KeptTables;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.DiskFull;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a failure of the database means to the user. An engine may quote values and statements in
 * its messages, so only its code goes on.
 */
final class DatabaseFailures {
  private final Path home;
  private final KeptTables tables;

  DatabaseFailures(Path home, KeptTables tables) {
    this.home = home;
    this.tables = tables;
  }

  /** The tables could not be opened or made. */
  DatabaseException notOpened(Exception e) {
    return e instanceof SQLException failure
        ? new DatabaseException(outcome(e), scrubbed(failure))
        : new DatabaseException(outcome(e), e);
  }

  /** A file that could not be opened again while it was in use. */
  static StoreProblemException inUse(DatabaseException e) {
    return new StoreProblemException(problem(e.why(), e.why().toString()), e);
  }

  /** A statement failed in a file that was open. */
  StoreProblemException inUse(SQLException e) {
    return new StoreProblemException(problem(outcome(e), tables.code(e)), scrubbed(e));
  }

  /** The file could not be made smaller; it is as it was. */
  StoreProblemException notCompacted() {
    // The reason stayed with the engine; a disk without room is told by the room.
    return new StoreProblemException(
        DiskFull.isBehind(new IOException("not compacted"), home)
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
    Optional<OpenVaultOutcome> system = Failures.system(e, home);
    if (system.isPresent()) {
      return system.get();
    }
    return e instanceof SQLException failure
        ? tables.meaning(failure)
        : new OpenVaultOutcome.NotWritable(e.getClass().getSimpleName());
  }

  private SQLException scrubbed(SQLException e) {
    SQLException clean = new SQLException(tables.code(e), e.getSQLState(), e.getErrorCode());
    clean.setStackTrace(e.getStackTrace());
    return clean;
  }
}
