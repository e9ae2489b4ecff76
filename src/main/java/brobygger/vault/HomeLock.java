package brobygger.vault;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Keeps a home folder for one opener, against other processes and against this one. */
final class HomeLock implements AutoCloseable {
  /**
   * Folders this process holds, and how often. On POSIX, closing a second channel of the lock file
   * would drop the process's own lock, so a folder that is held must not be tried again.
   */
  private static final Map<Path, Held> HELD = new HashMap<>();

  /**
   * @param identity what the file system calls the file; null where it has no such name
   * @param generation the newest key file that was read or written here
   */
  private record Held(
      FileChannel channel, @Nullable Object identity, int times, AtomicLong generation) {
    Held with(int others) {
      return new Held(channel, identity, others, generation);
    }
  }

  private final Path folder;
  private final AtomicLong generation;
  private final AtomicBoolean closed = new AtomicBoolean();

  private HomeLock(Path folder, AtomicLong generation) {
    this.folder = folder;
    this.generation = generation;
  }

  /** The newest key file that whoever holds the folder has read or written. */
  AtomicLong generation() {
    return generation;
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
      Held more = HELD.computeIfPresent(folder, (path, held) -> held.with(held.times() + 1));
      return more == null ? lock(folder) : Optional.of(new HomeLock(folder, more.generation()));
    }
  }

  private static Optional<HomeLock> lock(Path folder) throws IOException {
    Optional<Held> held = hold(folder, 1, new AtomicLong());
    held.ifPresent(each -> HELD.put(folder, each));
    return held.map(each -> new HomeLock(folder, each.generation()));
  }

  private static Optional<Held> hold(Path folder, int times, AtomicLong generation)
      throws IOException {
    boolean taken = false;
    FileChannel channel =
        PrivateFiles.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      Object before = identity(folder);
      FileLock lock = channel.tryLock();
      // A file that was put in the place of ours meanwhile is not the one that is locked.
      taken = lock != null && Objects.equals(before, identity(folder));
      return taken ? Optional.of(new Held(channel, before, times, generation)) : Optional.empty();
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /**
   * Whether the folder is still ours. Somebody may have taken the file away, believing that a
   * program that is no more had left it (it never stands in anybody's way: what counts is the lock,
   * which ends with its program): then it is made and locked anew, unless another has done so. The
   * database holds its own file all the while, so nobody was let in between.
   */
  boolean holds() throws IOException {
    synchronized (HELD) {
      Held held = HELD.get(folder);
      if (held == null) {
        return false;
      }
      if (Files.exists(file(folder)) && Objects.equals(held.identity(), identity(folder))) {
        return true;
      }
      Optional<Held> again = hold(folder, held.times(), held.generation());
      if (again.isPresent()) {
        HELD.put(folder, again.get());
        held.channel().close();
      }
      return again.isPresent();
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("vault.lock");
  }

  private static @Nullable Object identity(Path folder) throws IOException {
    try {
      return Files.readAttributes(file(folder), BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
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
        HELD.put(folder, held.with(held.times() - 1));
        return;
      }
      HELD.remove(folder);
      held.channel().close();
    }
  }
}
