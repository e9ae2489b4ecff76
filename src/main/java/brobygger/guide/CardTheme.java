package brobygger.guide;

/**
 * A drawer of question cards.
 *
 * @param code stable across languages and versions
 * @param title a few words
 * @param intent one line: when the drawer helps
 */
public record CardTheme(String code, String title, String intent) {
  /** Refuses blank texts and a bad code. */
  public CardTheme {
    Checked.code("theme.code", code);
    Checked.text("theme.title", title);
    Checked.text("theme.intent", intent);
  }
}
