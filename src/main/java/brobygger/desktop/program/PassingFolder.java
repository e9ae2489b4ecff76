package brobygger.desktop.program;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder in the computer's folder for temporary things that is to be gone when the program is. A
 * program that was killed cannot tidy up, so the next one does: what no living program holds is
 * taken away. Only folders with our mark are touched.
 */
final class PassingFolder implements AutoCloseable {
  private static final String START = "brobygger-";

  /** The mark, which the program that made the folder keeps locked while it lives. */
  private static final String MARK = "in-use";

  /** The list of copies that JavaFX made of fonts, beside the folder. */
  private static final String COPIES = "font-copies";

  private final Path path;
  private final FileChannel mark;

  private PassingFolder(Path path, FileChannel mark) {
    this.path = path;
    this.mark = mark;
  }

  /** Makes a folder that is taken away with {@link #close}, or when the process ends. */
  static PassingFolder make() throws IOException {
    PassingFolder made = make(temporary());
    Runtime.getRuntime().addShutdownHook(new Thread(made::close, "passing-folder"));
    return made;
  }

  static PassingFolder make(Path parent) throws IOException {
    Path path =
        PrivateFiles.createPassingFolder(parent, START + ProcessHandle.current().pid() + "-");
    FileChannel mark =
        PrivateFiles.open(
            path.resolve(MARK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    mark.lock();
    return new PassingFolder(path, mark);
  }

  /** Takes away what killed programs have left. Says nothing of what cannot be taken away. */
  static void sweep() {
    sweep(temporary());
  }

  static void sweep(Path parent) {
    String own = START + ProcessHandle.current().pid() + "-";
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, START + "*")) {
      for (Path folder : folders) {
        // Looking at a mark of our own would give up its lock.
        if (!folder.getFileName().toString().startsWith(own) && isLeft(folder)) {
          deleteCopies(folder);
          delete(folder);
        }
      }
    } catch (IOException e) {
      // A folder that cannot be read now is looked at again at the next start.
    }
  }

  /** The copies of fonts that JavaFX made for programs on this computer. */
  static Set<Path> fontCopies() throws IOException {
    Set<Path> copies = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary(), "+JXF*.tmp")) {
      files.forEach(copies::add);
    }
    return copies;
  }

  /** Remembers copies of fonts that JavaFX made for us: it takes them away unless it is killed. */
  void withCopies(Set<Path> copies) throws IOException {
    PrivateFiles.write(
        path.resolve(COPIES),
        copies.stream()
            .map(copy -> copy.getFileName() + "\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void deleteCopies(Path folder) throws IOException {
    Path list = folder.resolve(COPIES);
    if (Files.isRegularFile(list)) {
      for (String name : Files.readAllLines(list)) {
        if (name.matches("\\+JXF\\d+\\.tmp")) {
          Files.deleteIfExists(folder.resolveSibling(name));
        }
      }
    }
  }

  private static boolean isLeft(Path folder) {
    Path mark = folder.resolve(MARK);
    if (Files.isSymbolicLink(folder) || !Files.isRegularFile(mark)) {
      return false;
    }
    try (FileChannel channel = PrivateFiles.open(mark, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** Takes it away with all it holds; what is still in use stays until the next start. */
  @Override
  public void close() {
    try {
      mark.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    delete(path);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      // The mark goes last, so that what a stop leaves is still known to be ours.
      all.sorted(
              Comparator.comparing((Path each) -> isMark(folder, each))
                  .thenComparing(Comparator.reverseOrder()))
          .forEach(each -> each.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      return;
    }
    folder.toFile().delete();
  }

  private static boolean isMark(Path folder, Path each) {
    return each.equals(folder.resolve(MARK)) || each.equals(folder);
  }
}
