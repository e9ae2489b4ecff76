package brobygger.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Packs with one mistake each, as small changes of the whole one. They are read from {@code
 * broken_packs.txt}, which says how they are written.
 */
final class BrokenPacks {
  private final List<String> whole = lines("small_pack.json");
  private final Map<String, List<String>> changes = new LinkedHashMap<>();

  BrokenPacks() {
    List<String> current = new ArrayList<>();
    for (String line : lines("broken_packs.txt")) {
      if (line.startsWith("= ")) {
        current = new ArrayList<>();
        changes.put(line.substring(2), current);
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        current.add(line);
      }
    }
  }

  /** What they are called. */
  List<String> names() {
    return List.copyOf(changes.keySet());
  }

  /** One of them, as a file that is read. */
  InputStream read(String name) {
    List<String> broken = new ArrayList<>();
    int at = 0;
    for (String line : Objects.requireNonNull(changes.get(name), name)) {
      String rest = line.substring(1);
      switch (line.charAt(0)) {
        case '@' -> {
          String[] place = rest.strip().split(" ");
          int from = Integer.parseInt(place[0]) - 1;
          broken.addAll(whole.subList(at, from));
          at = place.length > 1 ? whole.size() : from;
        }
        case '-' -> {
          if (!whole.get(at).equals(rest)) {
            throw new IllegalStateException(name + " does not fit: " + rest);
          }
          at++;
        }
        case '+' -> broken.add(rest);
        default -> throw new IllegalStateException(name + ": " + line);
      }
    }
    broken.addAll(whole.subList(at, whole.size()));
    return new ByteArrayInputStream(String.join("\n", broken).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(String file) {
    try (InputStream in = BrokenPacks.class.getResourceAsStream("/brobygger/content/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
