package brobygger.problem;

import static java.util.stream.Collectors.joining;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** Writes a report to a text file of its own, whole or not at all; never over another file. */
public final class KeptReport {
  private KeptReport() {}

  /**
   * Writes the lines as UTF-8.
   *
   * @throws FileAlreadyExistsException when a file of that name is there; it stays as it is
   * @throws IOException when the place cannot be written to; nothing is left behind
   */
  public static void write(Path file, List<String> lines) throws IOException {
    String text = lines.stream().map(line -> line + System.lineSeparator()).collect(joining());
    PrivateFiles.writeNew(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
