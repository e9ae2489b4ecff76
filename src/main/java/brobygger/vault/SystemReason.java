package brobygger.vault;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the computer itself said when a file could not be read or written: a quota, a disk that does
 * not answer, a share that is gone. Such a file is not damaged, for nothing wrong was read.
 */
public final class SystemReason {
  private SystemReason() {}

  /** The system's own words behind a failure; empty when the system said nothing. */
  public static Optional<String> behind(Throwable failure) {
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      // A file that ends too early was read, and found wrong.
      if (t instanceof IOException said && !(t instanceof EOFException)) {
        return Optional.of(of(said));
      }
    }
    return Optional.empty();
  }

  /** The words, without the path that may stand before them. */
  public static String of(IOException said) {
    if (said instanceof AccessDeniedException) {
      return "access denied";
    }
    @Nullable String reason =
        said instanceof FileSystemException named ? named.getReason() : said.getMessage();
    return reason == null || reason.isBlank() ? said.getClass().getSimpleName() : reason.strip();
  }
}
