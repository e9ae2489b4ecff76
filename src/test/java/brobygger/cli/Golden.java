package brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares output with a file that was read by a person. {@code -Dgolden=write} writes the files
 * anew; read the difference before you keep it.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/brobygger/cli");

  private Golden() {}

  static JsonNode json(String name) {
    return JsonMapper.shared().readTree(FOLDER.resolve(name).toFile());
  }

  static void check(String name, String output) {
    Path file = FOLDER.resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, output);
      }
      assertThat(output).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
