package brobygger.usecase.audit;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.home.StoreProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets a file about people leave the vault: a line that it begins, the file, a line that it is
 * there. When the last line cannot be kept, the file goes again.
 */
final class Leaving {
  private final AuditLog audit;
  private final Collection<CaseFileId> cases;
  private final String what;

  Leaving(AuditLog audit, Collection<CaseFileId> cases, String what) {
    this.audit = audit;
    this.cases = cases;
    this.what = what;
  }

  /**
   * Writes the file between the two lines.
   *
   * @param written whether what came of it is a file
   * @param done keeps the last line
   * @throws StoreProblemException when a line cannot be kept; there is no file then
   */
  <T> T write(Path file, Supplier<T> writing, Predicate<T> written, Runnable done) {
    audit.note(AuditAction.BEGUN, cases, what, "");
    T outcome = writing.get();
    if (written.test(outcome)) {
      boolean kept = false;
      try {
        done.run();
        kept = true;
      } finally {
        if (!kept) {
          remove(file);
        }
      }
    }
    return outcome;
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The line that it was begun stands, and names the file.
      return;
    }
  }
}
