package brobygger.store.h2;

import brobygger.file.PrivateFiles;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * H2's files with an order the disk must keep: what the file's header speaks of is on disk before
 * the header is. H2 writes both and then waits once; when the power goes in between, a header that
 * names a torn block as the last word makes H2 open an older state.
 */
public final class OrderedWrites extends FilePathWrapper {
  /** What stands before a path whose writes are ordered. */
  static final String PREFIX = "ordered:";

  /** H2's encryption has one block of its own; then come the two copies of the header. */
  private static final int HEADER_END = 3 * 4096;

  private static final Map<Path, Integer> REPLACED = new ConcurrentHashMap<>();

  /** For H2, which makes one for every path. */
  public OrderedWrites() {}

  /** Makes the prefix known to H2. */
  static void register() {
    FilePath.register(new OrderedWrites());
  }

  @Override
  public String getScheme() {
    return PREFIX.substring(0, PREFIX.length() - 1);
  }

  /**
   * A file as it may stand in H2's address: a semicolon there begins a setting, and H2 turns a
   * backslash into a slash where a name may have one.
   */
  static String address(String fileSystem, Path file) {
    return encoded(fileSystem + file);
  }

  private static String encoded(String path) {
    String plain = path.replace("%", "%25").replace(";", "%3b");
    return PREFIX + (File.separatorChar == '/' ? plain.replace("\\", "%5c") : plain);
  }

  private static String decoded(String path) {
    return path.replace("%5c", "\\").replace("%3b", ";").replace("%25", "%");
  }

  @Override
  protected FilePath unwrap(String path) {
    return FilePath.get(decoded(path.substring(PREFIX.length())));
  }

  @Override
  public @Nullable FilePathWrapper wrap(@Nullable FilePath base) {
    if (base == null) {
      return null;
    }
    return getPath(encoded(base.toString()));
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    if (!mode.equals("r")) {
      makePrivate();
    }
    return new Ordered(super.open(mode));
  }

  /** H2 would make its file with the computer's usual rights. */
  private void makePrivate() throws IOException {
    Path file = plain(this);
    if (Files.notExists(file)) {
      PrivateFiles.create(file);
    }
  }

  private static Path plain(FilePath path) {
    FilePath plain = path;
    while (plain instanceof FilePathWrapper) {
      plain = plain.unwrap();
    }
    return onDisk(Path.of(plain.toString()));
  }

  @Override
  public void moveTo(FilePath target, boolean atomicReplace) {
    super.moveTo(target, atomicReplace);
    REPLACED.merge(plain(target), 1, Integer::sum);
  }

  /** How often H2 has put another file in the place of this one since the program started. */
  static int replacements(Path file) {
    return REPLACED.getOrDefault(onDisk(file), 0);
  }

  private static Path onDisk(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static final class Ordered extends FileBaseDefault {
    private final FileChannel file;
    private boolean waiting;

    Ordered(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      if (position < HEADER_END && waiting) {
        force(false);
      }
      waiting = true;
      return file.write(bytes, position);
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      file.force(metaData);
      waiting = false;
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
