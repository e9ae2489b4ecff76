package brobygger.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the keys that code and forms use with the property files. A literal that ends with a dot
 * uses every key that begins with it. A literal that is no key but has a text as {@code
 * history.label.LITERAL} is the stable code of a change.
 */
final class TextKeys {
  private static final Pattern LITERAL =
      Pattern.compile("\"%?([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(css|fxml|json|html|png|otf|properties|xml|anchor|lock|db)");
  private static final Pattern FINDING =
      Pattern.compile("[a-z]+\\.finding\\.([A-Z_]+)\\.(?:what|why|how)");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private final Path texts;
  private final List<Path> sources;
  private final Set<String> names = new TreeSet<>();

  /** The property files, and the folders of code and forms that use them. */
  TextKeys(Path texts, List<Path> sources) {
    this.texts = texts;
    this.sources = sources;
  }

  /** One line per mistake, with the line to paste where something is missing. */
  List<String> mistakes() {
    List<String> found = new ArrayList<>();
    Set<String> used = used();
    Properties history = read("history_da.properties");
    for (String area : areas()) {
      Properties danish = read(area + "_da.properties");
      Properties english = read(area + "_en.properties");
      compare(found, area, danish, english);
      for (String key : danish.stringPropertyNames()) {
        if (!isUsed(used, key)) {
          found.add("unused in " + area + "_*.properties: " + key);
        }
      }
      for (String key : used) {
        if (key.startsWith(area + ".")
            && !covers(danish, key)
            && !FILE_NAME.matcher(key).matches()
            && !isCode(history, key)) {
          found.add("paste into " + area + "_da.properties and _en: " + key + "=");
        }
      }
    }
    return found.stream().sorted().toList();
  }

  private static void compare(List<String> found, String area, Properties da, Properties en) {
    Set<String> all = new TreeSet<>(da.stringPropertyNames());
    all.addAll(en.stringPropertyNames());
    for (String key : all) {
      String danish = da.getProperty(key);
      String english = en.getProperty(key);
      if (danish == null) {
        found.add("paste into " + area + "_da.properties: " + key + "=" + english);
      } else if (english == null) {
        found.add("paste into " + area + "_en.properties: " + key + "=" + danish);
      } else if (!placeholders(danish).equals(placeholders(english))) {
        found.add("other placeholders in the two languages: " + key);
      }
      if ((danish + english).contains("'")) {
        found.add("use the typographic apostrophe in " + key);
      }
    }
  }

  /** By its name, by a prefix, or as the text of a finding whose rule the code names. */
  private boolean isUsed(Set<String> used, String key) {
    Matcher finding = FINDING.matcher(key);
    return used.stream().anyMatch(u -> u.endsWith(".") ? key.startsWith(u) : key.equals(u))
        || (finding.matches() && names.contains(finding.group(1)));
  }

  /** The history words a change by its whole code, or by the part before a dot. */
  private static boolean isCode(Properties history, String key) {
    for (String part = key; part.contains("."); part = part.substring(0, part.lastIndexOf('.'))) {
      if (history.containsKey("history.label." + part)) {
        return true;
      }
    }
    return history.containsKey("history.label." + key.substring(0, key.indexOf('.')));
  }

  private static boolean covers(Properties known, String key) {
    return key.endsWith(".")
        ? known.stringPropertyNames().stream().anyMatch(k -> k.startsWith(key))
        : known.containsKey(key);
  }

  private static Set<String> placeholders(String text) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      all.add(Objects.requireNonNull(matcher.group(1)));
    }
    return all;
  }

  private Set<String> used() {
    Set<String> all = new TreeSet<>();
    for (Path source : sources) {
      for (Path file : files(source)) {
        String code = text(file);
        NAME.matcher(code).results().forEach(name -> names.add(name.group()));
        Matcher matcher = LITERAL.matcher(code);
        while (matcher.find()) {
          String key = Objects.requireNonNull(matcher.group(1));
          if (key.indexOf('.') > 0) {
            all.add(key);
          }
        }
      }
    }
    return all;
  }

  private List<String> areas() {
    return files(texts).stream()
        .map(file -> Objects.requireNonNull(file.getFileName()).toString())
        .filter(name -> name.endsWith("_da.properties"))
        .map(name -> name.substring(0, name.length() - "_da.properties".length()))
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(java|fxml|properties)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties read(String name) {
    Properties properties = new Properties();
    Path file = texts.resolve(name);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
