package brobygger.casefile.value;

/**
 * What somebody typed or pasted, as it can be kept. Word and old mail programs paste bytes of
 * Windows-1252 as control characters, and other systems end their lines in another way; none of
 * that is anything a person meant to write. Nothing that can be read is changed.
 *
 * <p>Only for what a person types here: what comes in a file is refused instead, since nobody may
 * change what somebody else has signed.
 */
public final class TypedText {
  /** What Windows-1252 means by 0x80 to 0x9F; NUL where it means nothing. */
  private static final String WINDOWS_1252 =
      "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021"
          + "\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
          + "\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  private TypedText() {}

  /**
   * The same text with line ends as {@code \n}, control characters of Windows-1252 as the letters
   * they stand for, and without what nobody can read: other control characters than tab and line
   * end, halves of characters, and code points that are none.
   */
  public static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean another = i + 1 < typed.length();
      if (Character.isHighSurrogate(c)
          && another
          && Character.isLowSurrogate(typed.charAt(i + 1))) {
        clean.append(c).append(typed.charAt(++i));
      } else if (!Character.isSurrogate(c)) {
        add(clean, c, another && typed.charAt(i + 1) == '\n');
      }
    }
    return clean.length() == typed.length() && clean.compareTo(new StringBuilder(typed)) == 0
        ? typed
        : clean.toString();
  }

  /**
   * A whole text of one line. What nobody can see is nothing: a name of spaces and marks alone is
   * no name.
   */
  public static String line(String typed) {
    String line = partOfLine(typed);
    return isVisible(line) ? line : "";
  }

  /**
   * Something typed into a line, be it a space alone: a line end or a tab becomes a space, so that
   * no two words grow together.
   */
  public static String partOfLine(String typed) {
    return clean(typed).replace('\n', ' ').replace('\t', ' ');
  }

  /** Whether there is anything to see: more than spaces of any width and marks without a shape. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(TypedText::isVisible);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED ->
          false;
      // Letters and signs that are drawn as nothing.
      default -> c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x2800;
    };
  }

  private static void add(StringBuilder clean, char c, boolean beforeLineEnd) {
    switch (c) {
      case '\r' -> {
        if (!beforeLineEnd) {
          clean.append('\n');
        }
      }
      // Line and page breaks inside a paragraph, as word processors write them.
      case '\u000B', '\f' -> clean.append('\n');
      case '\n', '\t' -> clean.append(c);
      case '\uFFFE', '\uFFFF' -> {}
      default -> {
        if (!Character.isISOControl(c)) {
          clean.append(c);
        } else if (c >= '\u0080' && WINDOWS_1252.charAt(c - '\u0080') != 0) {
          clean.append(WINDOWS_1252.charAt(c - '\u0080'));
        }
      }
    }
  }
}
