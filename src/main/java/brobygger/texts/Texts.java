package brobygger.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The program's words in one language.
 *
 * <p>A key starts with its area ({@code today.greeting.morning} lives in {@code
 * brobygger/texts/today_da.properties} and {@code today_en.properties}); an area's file is read
 * when its first key is asked for. A value is always a {@link MessageFormat} pattern, so an
 * apostrophe is written as the typographic one. Safe for use by several threads.
 */
public final class Texts {
  private final Language language;
  private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();
  private final When when;
  private final Amounts amounts;

  /** The words in the given language. */
  public Texts(Language language) {
    this.language = language;
    this.when = new When(this);
    this.amounts = new Amounts(this);
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** Dates, weekdays, weeks and clock times in words. */
  public When when() {
    return when;
  }

  /** Hours, percentages and counts in words. */
  public Amounts amounts() {
    return amounts;
  }

  /**
   * The text of a key, with its arguments put in; texts among them lose their {@link BidiMarks}.
   *
   * @throws IllegalArgumentException when the key has no text: a mistake in the program, found by
   *     the text-key test
   */
  public String of(String key, Object... arguments) {
    String pattern = find(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no " + language.code() + " text for " + key);
    }
    return new MessageFormat(pattern, language.locale()).format(shown(arguments));
  }

  /**
   * What a code of the program stands for, such as "Oplært".
   *
   * @throws IllegalArgumentException when nobody has named it
   */
  public String code(Enum<?> code) {
    return of("codes." + code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  /** What comes from somebody else must not turn the rest of the sentence round. */
  private static Object[] shown(Object[] arguments) {
    Object[] shown = arguments.clone();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] instanceof String text) {
        shown[i] = BidiMarks.without(text);
      }
    }
    return shown;
  }

  /** Whether the key has a text in this language. */
  public boolean has(String key) {
    return find(key) != null;
  }

  /** The same words for FXML, where {@code %key} asks for a text. */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return of(key);
      }

      @Override
      public boolean containsKey(String key) {
        return has(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
      }
    };
  }

  private @Nullable String find(String key) {
    int dot = key.indexOf('.');
    return dot < 1
        ? null
        : areas.computeIfAbsent(key.substring(0, dot), area -> read(area, language)).get(key);
  }

  private static Map<String, String> read(String area, Language language) {
    String name = area + "_" + language.code() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        return Map.of();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
