package brobygger.casefile.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of a table of fields. */
final class PolicyLine {
  private static final int COLUMNS = 6;
  private static final String POINTS_AT = "points-at=";
  private static final String DECIDES = "decides=";

  /** Said of every code, so that nobody forgets to ask. */
  private static final String DECIDES_NOTHING = DECIDES + "nothing";

  /** Stands where the fields of a list's elements say for themselves. */
  private static final String INSIDE = "-";

  private PolicyLine() {}

  /**
   * What a line decides.
   *
   * @throws IllegalStateException when it is no such line: the program is not whole
   */
  static FieldPolicy read(String line) {
    String[] words = line.strip().split("\\s+", -1);
    if (words.length < COLUMNS) {
      throw new IllegalStateException("six decisions belong in: " + line);
    }
    List<String> pointsAt = new ArrayList<>();
    Optional<List<String>> decides = Optional.empty();
    for (int i = COLUMNS; i < words.length; i++) {
      if (words[i].startsWith(POINTS_AT)) {
        pointsAt.addAll(listed(words[i], POINTS_AT));
      } else if (words[i].startsWith(DECIDES)) {
        decides =
            words[i].equals(DECIDES_NOTHING)
                ? Optional.empty()
                : Optional.of(listed(words[i], DECIDES));
      } else {
        throw new IllegalStateException("no decision: " + words[i] + " in: " + line);
      }
    }
    return new FieldPolicy(
        words[0],
        code(Joined.class, words[1], line),
        leaves(words[2], line),
        leaves(words[3], line),
        code(ByHand.class, words[4], line),
        words[5].equals(INSIDE) ? Personal.NONE : code(Personal.class, words[5], line),
        pointsAt,
        decides);
  }

  private static Leaves leaves(String word, String line) {
    return word.equals(INSIDE) ? Leaves.WITHHELD : code(Leaves.class, word, line);
  }

  private static List<String> listed(String word, String name) {
    String codes = word.substring(name.length());
    return codes.isEmpty() ? List.of() : List.of(codes.split(",", -1));
  }

  private static <E extends Enum<E>> E code(Class<E> type, String word, String line) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("no decision: " + word + " in: " + line, e);
    }
  }
}
