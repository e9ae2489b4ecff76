package brobygger.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a home folder for one opener, against other processes and against this one. */
final class HomeLock implements AutoCloseable {
  /**
   * Folders this process holds. On POSIX, closing a second channel of the lock file would drop the
   * process's own lock, so a folder that is held must not be tried again.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private HomeLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** The lock; empty when somebody has it. */
  static Optional<HomeLock> take(Path home) throws IOException {
    Path folder = home.toRealPath();
    if (!HELD.add(folder)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("vault.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        taken = lock != null;
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      return taken ? Optional.of(new HomeLock(folder, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        HELD.remove(folder);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(folder);
    }
  }
}
