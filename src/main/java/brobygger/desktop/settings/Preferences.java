package brobygger.desktop.settings;

import brobygger.desktop.look.Theme;
import brobygger.texts.Language;

/**
 * How the user wants the window.
 *
 * @param theme light or dark
 * @param language language of the window
 * @param textPercent text size in percent, 100 to 200
 */
public record Preferences(Theme theme, Language language, int textPercent) {
  /** Light, Danish, normal text size. */
  public static final Preferences STANDARD = new Preferences(Theme.LIGHT, Language.DANISH, 100);

  /** Refuses a text size outside 100 to 200 %. */
  public Preferences {
    if (textPercent < 100 || textPercent > 200) {
      throw new IllegalArgumentException("textPercent: " + textPercent + " is not 100 to 200");
    }
  }

  /** The same with another theme. */
  public Preferences withTheme(Theme other) {
    return new Preferences(other, language, textPercent);
  }

  /** The same in another language. */
  public Preferences withLanguage(Language other) {
    return new Preferences(theme, other, textPercent);
  }

  /** The same with another text size. */
  public Preferences withTextPercent(int other) {
    return new Preferences(theme, language, other);
  }
}
