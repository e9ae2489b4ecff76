package brobygger.desktop.settings;

import brobygger.desktop.look.Theme;
import brobygger.file.PrivateFiles;
import brobygger.texts.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * The preferences on disk: {@code preferences.json} in the home folder. Written to a temporary file
 * and moved, so that there is always a whole one. A file that cannot be read is never overwritten:
 * it is moved aside when the user next chooses something.
 */
public final class PreferencesFile {
  /** Name of the file in the home folder. */
  public static final String NAME = "preferences.json";

  private static final int LARGEST = 10_000;
  private static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;

  /** What came of reading the file. */
  public sealed interface Outcome {
    /** Read, or there was no file yet. */
    record Read(Preferences preferences) implements Outcome {}

    /** The file cannot be used; it is left as it is. */
    record Broken(Path file) implements Outcome {}
  }

  /** The file in this folder. */
  public PreferencesFile(Path home) {
    this.file = home.resolve(NAME);
  }

  /** Reads the file; without one, the standard. */
  public Outcome read() {
    try {
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        return new Outcome.Broken(file);
      }
      return new Outcome.Read(parse(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      return new Outcome.Read(Preferences.STANDARD);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      return new Outcome.Broken(file);
    }
  }

  /** How long closed cases are kept; the standard when the file cannot be used. */
  public int keepYears() {
    return chosen().keepYears();
  }

  /** The language alone, before anything else is connected; Danish when the file cannot be used. */
  public Language language() {
    return chosen().language();
  }

  private Preferences chosen() {
    return switch (read()) {
      case Outcome.Read(Preferences preferences) -> preferences;
      case Outcome.Broken broken -> Preferences.STANDARD;
    };
  }

  /**
   * Keeps the preferences.
   *
   * @throws IOException when the folder cannot be written
   */
  public void write(Preferences preferences) throws IOException {
    PrivateFiles.createFolders(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    if (Files.exists(file) && read() instanceof Outcome.Broken) {
      Files.move(file, file.resolveSibling(NAME + ".broken"), StandardCopyOption.REPLACE_EXISTING);
    }
    Path whole = file.resolveSibling(NAME + ".new");
    String text =
        """
        {
          "theme": "%s",
          "language": "%s",
          "textPercent": %d,
          "lockMinutes": %d,
          "keepYears": %d%s
        }
        """
            .formatted(
                preferences.theme().code(),
                preferences.language().code(),
                preferences.textPercent(),
                preferences.lockMinutes(),
                preferences.keepYears(),
                preferences.window().map(PreferencesFile::written).orElse(""));
    PrivateFiles.write(whole, text.getBytes(StandardCharsets.UTF_8));
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * The same, but only where the folder is there already.
   *
   * @throws IOException when the folder cannot be written
   */
  void writeAgain(Preferences preferences) throws IOException {
    if (Files.isDirectory(Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
      write(preferences);
    }
  }

  private static Preferences parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        expect(json.nextToken().isScalarValue());
        values.put(name, json.getString());
      }
      expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
    }
    Preferences standard = Preferences.STANDARD;
    return new Preferences(
        Optional.ofNullable(values.remove("theme")).map(Theme::ofCode).orElse(standard.theme()),
        Optional.ofNullable(values.remove("language"))
            .map(Language::ofCode)
            .orElse(standard.language()),
        Optional.ofNullable(values.remove("textPercent"))
            .map(Integer::parseInt)
            .orElse(standard.textPercent()),
        Optional.ofNullable(values.remove("lockMinutes"))
            .map(Integer::parseInt)
            .orElse(standard.lockMinutes()),
        Optional.ofNullable(values.remove("keepYears"))
            .map(Integer::parseInt)
            .orElse(standard.keepYears()),
        window(values));
  }

  private static String written(WindowPlace window) {
    return """
    ,
      "windowX": %d,
      "windowY": %d,
      "windowWidth": %d,
      "windowHeight": %d,
      "windowFills": %b\
    """
        .formatted(window.x(), window.y(), window.width(), window.height(), window.filling());
  }

  /** A place that makes no sense is forgotten: it is not worth refusing what was chosen. */
  private static Optional<WindowPlace> window(Map<String, String> values) {
    try {
      return Optional.of(
          new WindowPlace(
              number(values, "windowX"),
              number(values, "windowY"),
              number(values, "windowWidth"),
              number(values, "windowHeight"),
              Boolean.parseBoolean(values.get("windowFills"))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(Map<String, String> values, String name) {
    return Integer.parseInt(String.valueOf(values.get(name)));
  }

  private static void expect(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("not a list of preferences");
    }
  }
}
