package brobygger.vault;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a home folder for one opener, against other processes and against this one. */
final class HomeLock implements AutoCloseable {
  /**
   * Folders this process holds, and how often. On POSIX, closing a second channel of the lock file
   * would drop the process's own lock, so a folder that is held must not be tried again.
   */
  private static final Map<Path, Held> HELD = new HashMap<>();

  private record Held(FileChannel channel, int times) {}

  private final Path folder;
  private final AtomicBoolean closed = new AtomicBoolean();

  private HomeLock(Path folder) {
    this.folder = folder;
  }

  /** The lock; empty when somebody has it, be it this process. */
  static Optional<HomeLock> take(Path home) throws IOException {
    Path folder = home.toRealPath();
    synchronized (HELD) {
      return HELD.containsKey(folder) ? Optional.empty() : lock(folder);
    }
  }

  /** The lock, shared with whoever in this process has it; empty when another process has it. */
  static Optional<HomeLock> join(Path home) throws IOException {
    Path folder = home.toRealPath();
    synchronized (HELD) {
      if (HELD.computeIfPresent(folder, (path, held) -> new Held(held.channel(), held.times() + 1))
          == null) {
        return lock(folder);
      }
      return Optional.of(new HomeLock(folder));
    }
  }

  private static Optional<HomeLock> lock(Path folder) throws IOException {
    boolean taken = false;
    FileChannel channel =
        PrivateFiles.open(
            folder.resolve("vault.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      taken = lock != null;
      if (taken) {
        HELD.put(folder, new Held(channel, 1));
      }
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new HomeLock(folder)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    synchronized (HELD) {
      Held held = HELD.get(folder);
      if (held == null) {
        return;
      }
      if (held.times() > 1) {
        HELD.put(folder, new Held(held.channel(), held.times() - 1));
        return;
      }
      HELD.remove(folder);
      held.channel().close();
    }
  }
}
