package brobygger.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/**
 * Makes files and folders that nobody but their owner can read, whatever the computer's usual
 * rights are: everything this program writes is about people (decision 0067). An architecture rule
 * keeps every other class from making a file in another way.
 */
public final class PrivateFiles {
  private PrivateFiles() {}

  /**
   * Opens a file; what is made is the owner's alone. One that is there keeps its rights, see {@link
   * #tighten}.
   */
  public static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), OwnerOnly.file(file));
  }

  /**
   * Makes an empty file.
   *
   * @throws FileAlreadyExistsException when there is one; it is not touched
   */
  public static void create(Path file) throws IOException {
    Files.createFile(file, OwnerOnly.file(file));
  }

  /** Writes a file, in the place of one that may be there: that becomes the owner's alone, too. */
  public static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      tighten(file);
      fill(channel, content);
    }
  }

  /**
   * Writes a new file whole, on disk when it returns; when it fails, nothing is left.
   *
   * @throws FileAlreadyExistsException when there is one; it is not touched
   */
  public static void writeNew(Path file, byte[] content) throws IOException {
    boolean ours = false;
    boolean whole = false;
    try (FileChannel channel =
        open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ours = true;
      fill(channel, content);
      whole = true;
    } finally {
      if (ours && !whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void fill(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    channel.force(true);
  }

  /** Makes one folder. */
  public static Path createFolder(Path folder) throws IOException {
    return Files.createDirectory(folder, OwnerOnly.folder(folder));
  }

  /** Makes a folder and those above it that are not there; one that is there stays as it is. */
  public static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder, OwnerOnly.folder(folder));
  }

  /** Makes a file with a name of its own. */
  public static Path createPassing(Path folder, String start, String end) throws IOException {
    return Files.createTempFile(folder, start, end, OwnerOnly.file(folder));
  }

  /** Makes a folder with a name of its own. */
  public static Path createPassingFolder(Path folder, String start) throws IOException {
    return Files.createTempDirectory(folder, start, OwnerOnly.folder(folder));
  }

  /** Copies a small file to a new place. */
  public static void copy(Path from, Path to) throws IOException {
    writeNew(to, Files.readAllBytes(from));
  }

  /**
   * Takes the rights of others away from what is there already; says whether that went well. Some
   * storage, such as a USB stick, knows no rights, and what is somebody else's is not ours to
   * change.
   */
  public static boolean tighten(Path path) {
    try {
      OwnerOnly.apply(path, Files.isDirectory(path));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whether nobody but the owner has any right, as far as this storage knows rights. */
  public static boolean isPrivate(Path path) throws IOException {
    return OwnerOnly.holds(path, Files.isDirectory(path));
  }

  static FileAttribute<?>[] none() {
    return new FileAttribute<?>[0];
  }
}
