package brobygger.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Light or dark. Themes differ in colours only. */
public enum Theme {
  /** Dark ink on warm paper, the default. */
  LIGHT("light"),
  /** Light ink on deep grey-blue. */
  DARK("dark");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  /** The stable code used in files and in the name of the colour file. */
  public String code() {
    return code;
  }

  /**
   * The theme with this code.
   *
   * @throws IllegalArgumentException when no theme has it
   */
  public static Theme ofCode(String code) {
    for (Theme theme : values()) {
      if (theme.code.equals(code)) {
        return theme;
      }
    }
    throw new IllegalArgumentException("theme: unknown code " + code);
  }

  String controlsStyleSheet() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }
}
