package brobygger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other failures. */
public final class DiskFull {
  private static final long NEXT_TO_NOTHING = 64 * 1024;

  private DiskFull() {}

  /** Whether the failure, or what is behind it, is that the disk with this folder is full. */
  public static boolean isBehind(Throwable failure, Path folder) {
    boolean writing = false;
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("not enough space")) {
        return true;
      }
      writing |= t instanceof IOException;
    }
    // Windows words the failure in its own language, so the room left decides.
    return writing && roomLeft(folder) < NEXT_TO_NOTHING;
  }

  private static long roomLeft(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
