package brobygger.desktop.exchange;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which folder is watched and which files in it were seen. Of a file only a hash of its
 * name, size and time is kept: a name can tell whom a bundle is about.
 */
public final class SharedFolder {
  private final Path file;

  /** Remembered in a file that need not be there. */
  public SharedFolder(Path file) {
    this.file = file;
  }

  /**
   * What is remembered.
   *
   * @param folder the watched folder, or empty
   * @param seen marks of the files in it that were looked at
   */
  record State(Optional<Path> folder, Set<String> seen) {
    State {
      seen = Set.copyOf(seen);
    }
  }

  /** What is remembered; nothing when the file is not there or cannot be understood. */
  State read() {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.isEmpty() || lines.getFirst().isBlank()
          ? new State(Optional.empty(), Set.of())
          : new State(
              Optional.of(Path.of(lines.getFirst())),
              new LinkedHashSet<>(lines.subList(1, lines.size())));
    } catch (IOException | InvalidPathException e) {
      return new State(Optional.empty(), Set.of());
    }
  }

  /** Remembers it. */
  void write(State state) {
    try {
      // Always the same name, so that what a kill leaves is written over.
      Path passing = file.resolveSibling(file.getFileName() + ".part");
      String text =
          state.folder().map(Path::toString).orElse("")
              + "\n"
              + String.join("\n", state.seen())
              + "\n";
      PrivateFiles.write(passing, text.getBytes(StandardCharsets.UTF_8));
      Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mark of a file as it is now. */
  static String mark(Path seen) throws IOException {
    BasicFileAttributes about = Files.readAttributes(seen, BasicFileAttributes.class);
    String text = seen.getFileName() + " " + about.size() + " " + about.lastModifiedTime();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
