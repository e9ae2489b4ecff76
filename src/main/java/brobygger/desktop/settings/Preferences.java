package brobygger.desktop.settings;

import brobygger.desktop.look.Theme;
import brobygger.texts.Language;
import java.util.Optional;

/**
 * How the user wants the window.
 *
 * @param theme light or dark
 * @param language language of the window
 * @param textPercent text size in percent, 100 to 200
 * @param lockMinutes minutes without keys and pointer until it locks, 1 to 60
 * @param keepYears years after which a closed case is proposed for erasure, 1 to 30
 * @param window where the window stood last
 */
public record Preferences(
    Theme theme,
    Language language,
    int textPercent,
    int lockMinutes,
    int keepYears,
    Optional<WindowPlace> window) {
  /** Light, Danish, normal text size; locks after 5 minutes, keeps closed cases for 5 years. */
  public static final Preferences STANDARD =
      new Preferences(Theme.LIGHT, Language.DANISH, 100, 5, 5, Optional.empty());

  /** Refuses what is outside its range. */
  public Preferences {
    if (textPercent < 100 || textPercent > 200) {
      throw new IllegalArgumentException("textPercent: " + textPercent + " is not 100 to 200");
    }
    if (lockMinutes < 1 || lockMinutes > 60) {
      throw new IllegalArgumentException("lockMinutes: " + lockMinutes + " is not 1 to 60");
    }
    if (keepYears < 1 || keepYears > 30) {
      throw new IllegalArgumentException("keepYears: " + keepYears + " is not 1 to 30");
    }
  }

  /** The same with another theme. */
  public Preferences withTheme(Theme other) {
    return new Preferences(other, language, textPercent, lockMinutes, keepYears, window);
  }

  /** The same in another language. */
  public Preferences withLanguage(Language other) {
    return new Preferences(theme, other, textPercent, lockMinutes, keepYears, window);
  }

  /** The same with another text size. */
  public Preferences withTextPercent(int other) {
    return new Preferences(theme, language, other, lockMinutes, keepYears, window);
  }

  /** The same with another time until it locks. */
  public Preferences withLockMinutes(int other) {
    return new Preferences(theme, language, textPercent, other, keepYears, window);
  }

  /** The same with another time until erasure is proposed. */
  public Preferences withKeepYears(int other) {
    return new Preferences(theme, language, textPercent, lockMinutes, other, window);
  }

  /** The same with the window elsewhere. */
  public Preferences withWindow(WindowPlace other) {
    return new Preferences(
        theme, language, textPercent, lockMinutes, keepYears, Optional.of(other));
  }
}
