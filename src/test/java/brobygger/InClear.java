package brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks for what a case says in the bytes and the names of files, as {@code strings} would. */
final class InClear {
  private static final int SHORTEST = 8;

  /** Megabytes of encrypted content hold any three letters by chance, and four now and then. */
  private static final int SHORTEST_NAME = 5;

  private static final int LONGEST = 40;
  private static final String NOT_SAID =
      "[A-Z][A-Z0-9_]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9TZ:.+-]+|PT[0-9HM]+";

  private InClear() {}

  /** Every name, number and text of a case or company; not its codes, identities and times. */
  static Set<String> said(JsonNode document) {
    Set<String> said = new TreeSet<>();
    document.propertyStream().forEach(field -> gather(field.getKey(), field.getValue(), said));
    return said;
  }

  private static void gather(String name, JsonNode node, Set<String> said) {
    if (node.isString()) {
      String text = node.stringValue().strip();
      if (name.equals("cpr")) {
        said.add(text);
        said.add(text.replace("-", ""));
      } else if (!text.matches(NOT_SAID)
          && text.length() >= (name.equals("name") ? SHORTEST_NAME : SHORTEST)) {
        said.add(text.substring(0, Math.min(text.length(), LONGEST)));
      }
    }
    node.propertyStream().forEach(field -> gather(field.getKey(), field.getValue(), said));
    if (node.isArray()) {
      node.forEach(child -> gather(name, child, said));
    }
  }

  /** Which words stand in which files of a folder, or in their names. */
  static Set<String> found(Path folder, Collection<String> words) {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One character per byte, so that any bytes can be looked for.
        String content =
            file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String word : words) {
          for (Charset charset : charsets()) {
            String bytes = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
            if (content.contains(bytes)) {
              found.add(word + " in " + file);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  static List<Charset> charsets() {
    return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }
}
