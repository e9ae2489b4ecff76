package brobygger.usecase.paper;

import brobygger.casefile.CaseFileId;
import brobygger.file.PrivateFiles;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditLog;
import brobygger.usecase.audit.Leaving;
import brobygger.usecase.home.StoreProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes a document about a case where somebody chose, in the place of a file that may be there.
 * The audit log says before that it begins, and after that it is there.
 */
public final class WritePaper {
  private final AuditLog audit;

  /** Noted in a log. */
  public WritePaper(AuditLog audit) {
    this.audit = audit;
  }

  /**
   * Writes it.
   *
   * @param about for whom it is, for the log; may be empty
   * @throws IOException when the file cannot be written
   * @throws StoreProblemException when a line cannot be kept; there is no file then
   */
  public void write(CaseFileId caseFile, String about, Path file, Supplier<byte[]> document)
      throws IOException {
    byte[] bytes = document.get();
    try {
      new Leaving(audit, List.of(caseFile), String.valueOf(file.getFileName()))
          .write(
              file,
              () -> put(file, bytes),
              written -> written,
              () -> audit.note(AuditAction.PRINTED, List.of(caseFile), about, ""));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean put(Path file, byte[] bytes) {
    try {
      PrivateFiles.write(file, bytes);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
