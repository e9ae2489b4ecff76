package brobygger.texts;

import java.util.Locale;

/** A language the program speaks completely. */
public enum Language {
  /** Danish, the default. */
  DANISH("da", Locale.of("da", "DK")),
  /** English. */
  ENGLISH("en", Locale.of("en", "GB"));

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The stable code used in files: {@code da} or {@code en}. */
  public String code() {
    return code;
  }

  /** The locale that numbers are written in. */
  public Locale locale() {
    return locale;
  }

  /**
   * The language with this code.
   *
   * @throws IllegalArgumentException when no language has it
   */
  public static Language ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language: unknown code " + code);
  }
}
