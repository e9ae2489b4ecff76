package brobygger.texts;

import java.util.regex.Pattern;

/**
 * Signs that turn the direction of writing (Unicode, annex 9). In a name from a file of somebody
 * else they could make a line on the screen read as another: what is shown goes without them.
 */
public final class BidiMarks {
  private static final Pattern MARKS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final char FIRST = '\u061C';

  private BidiMarks() {}

  /** Whether a text holds any; every printed line is asked, and hardly any does. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST) {
        return MARKS.matcher(text).find(i);
      }
    }
    return false;
  }

  /** The text as it is to be shown; names in Arabic or Hebrew stay as they are. */
  public static String without(String text) {
    return in(text) ? MARKS.matcher(text).replaceAll("") : text;
  }
}
