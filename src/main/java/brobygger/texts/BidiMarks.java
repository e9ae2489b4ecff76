package brobygger.texts;

import java.util.regex.Pattern;

/**
 * Signs that turn the direction of writing (Unicode, annex 9). In a name from a file of somebody
 * else they could make a line on the screen read as another: what is shown goes without them.
 */
public final class BidiMarks {
  private static final Pattern MARKS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

  private BidiMarks() {}

  /** Whether a text holds any. */
  public static boolean in(String text) {
    return MARKS.matcher(text).find();
  }

  /** The text as it is to be shown; names in Arabic or Hebrew stay as they are. */
  public static String without(String text) {
    return MARKS.matcher(text).replaceAll("");
  }
}
