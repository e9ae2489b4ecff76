package brobygger.guide;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The languages Brobygger speaks; every pack is written in exactly one of them. */
public enum Language {
  @JsonProperty("da")
  DANISH("da"),
  @JsonProperty("en")
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The two-letter language tag used in files: {@code da} or {@code en}. */
  public String tag() {
    return tag;
  }

  /** The language with this tag. Throws {@link IllegalArgumentException} for any other tag. */
  public static Language ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language tag is neither da nor en: " + tag);
  }

  /** The locale for dates, numbers and sorting in this language. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
