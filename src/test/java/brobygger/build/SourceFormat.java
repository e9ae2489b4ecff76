package brobygger.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** google-java-format on every Java file of the project, run by the project's own JDK. */
final class SourceFormat {
  private SourceFormat() {}

  /** Formats every file in place: {@code mvn -q test-compile exec:exec@format}. */
  public static void main(String[] args) throws IOException {
    for (Path file : unformatted(Path.of("src"))) {
      Files.writeString(file, formatted(Files.readString(file)));
    }
  }

  /** The files below the folder that the formatter would change. */
  static List<Path> unformatted(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return java.parallelStream().filter(file -> !isFormatted(file)).toList();
    }
  }

  /** The text as the formatter writes it. */
  static String formatted(String source) {
    try {
      return RemoveUnusedImports.removeUnusedImports(
          new Formatter().formatSourceAndFixImports(source));
    } catch (FormatterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static boolean isFormatted(Path file) {
    try {
      String source = Files.readString(file);
      return source.equals(formatted(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
