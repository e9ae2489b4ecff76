package brobygger.usecase.history;

import java.time.Instant;

/**
 * What somebody typed that is not part of a case or company yet: it cannot be kept as it is, or it
 * waits for its button. It is no part of what leaves for others.
 *
 * @param key the field
 * @param place where the field is found: the tab of a case, or the screen
 * @param label what the field was called on the screen, at most 200 characters
 * @param text what was typed, at most {@value #LONGEST} characters; empty when the field was
 *     emptied, and that cannot be kept
 * @param wrong why it could not be kept, in the words of the screen; empty when nothing is wrong
 * @param concealed whether lists show that it is there and not what it says
 * @param at when it was last typed in
 */
public record Draft(
    DraftKey key,
    String place,
    String label,
    String text,
    String wrong,
    boolean concealed,
    Instant at) {
  /** Longest text, in characters: fifty times what a field of a case holds. */
  public static final int LONGEST = 1_000_000;

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_PLACE = 100;
  private static final int LONGEST_WRONG = 1_000;

  /** Refuses an overlong text; cuts what only helps to find it. */
  public Draft {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("Draft.text: " + text.length());
    }
    label = cut(label, LONGEST_LABEL);
    place = cut(place, LONGEST_PLACE);
    wrong = cut(wrong, LONGEST_WRONG);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
