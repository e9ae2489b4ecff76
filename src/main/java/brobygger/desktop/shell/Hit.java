package brobygger.desktop.shell;

import brobygger.casefile.value.FoldedText;
import java.util.Arrays;
import java.util.List;

/**
 * One thing the search found.
 *
 * @param kind what it is
 * @param title the line to read
 * @param detail where it is from, or the key that does the same; may be empty
 * @param called what else people call it, between commas; may be empty
 * @param go what choosing it does
 */
record Hit(Kind kind, String title, String detail, String called, Runnable go) {
  /** From this fit on it is no answer. */
  static final int NONE = 6;

  private static final int SHORTEST_PART = 3;

  /** What can be found; the order in the list among what fits as well. */
  enum Kind {
    CASE,
    COMPANY,
    COMMAND,
    NOTE
  }

  /** Something that has no other names. */
  Hit(Kind kind, String title, String detail, Runnable go) {
    this(kind, title, detail, "", go);
  }

  /**
   * How well it answers what was typed: 0 is its very name, 1 the start of its name, 2 one of its
   * other names, 3 the starts of words, 4 the start of another name, 5 letters inside a word, and
   * {@link #NONE} nothing.
   */
  int fit(String typed) {
    String words = FoldedText.of(typed);
    String name = FoldedText.of(title);
    List<String> others = Arrays.stream(called.split(",")).map(FoldedText::of).toList();
    if (name.equals(words)) {
      return 0;
    }
    if (name.startsWith(words)) {
      return 1;
    }
    if (others.contains(words)) {
      return 2;
    }
    if (begin(name, words)) {
      return 3;
    }
    if (others.stream().anyMatch(other -> begin(other, words))
        || begin(name + " " + String.join(" ", others), words)) {
      return 4;
    }
    boolean inside =
        words.length() >= SHORTEST_PART && (name + "," + String.join(",", others)).contains(words);
    return inside ? 5 : NONE;
  }

  /** Every word typed begins a word of the text. */
  private static boolean begin(String text, String words) {
    String spaced = " " + text;
    return Arrays.stream(words.split("\\s+")).allMatch(word -> spaced.contains(" " + word));
  }
}
