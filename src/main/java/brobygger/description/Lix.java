package brobygger.description;

import java.util.List;
import java.util.Optional;

/**
 * Readability by Björnsson's LIX: words per sentence plus the percentage of long words.
 *
 * @param words how many words, at least 1
 * @param sentences how many sentences, at least 1
 * @param longWords how many words of more than six letters
 */
public record Lix(int words, int sentences, int longWords) {
  private static final int LONG_FROM = 7;

  /** How a LIX value reads. The names are stable: {@code description.lix.<band>} words them. */
  public enum Band {
    /** Up to 24. */
    VERY_EASY,
    /** 25 to 34. */
    EASY,
    /** 35 to 44. */
    MEDIUM,
    /** 45 to 54. */
    DIFFICULT,
    /** 55 and more. */
    VERY_DIFFICULT
  }

  /** Refuses counts that no text has. */
  public Lix {
    if (words < 1 || sentences < 1 || longWords < 0 || longWords > words) {
      throw new IllegalArgumentException(
          "no text has " + words + " words, " + sentences + " sentences, " + longWords + " long");
    }
  }

  /** The readability of a text, or empty when it has no word. */
  public static Optional<Lix> of(String text) {
    List<TextRange> sentences = Sentences.of(text);
    List<String> words =
        sentences.stream()
            .flatMap(sentence -> Sentences.words(text, sentence).stream())
            .map(word -> word.of(text))
            .toList();
    int longWords = (int) words.stream().filter(word -> letters(word) >= LONG_FROM).count();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lix(words.size(), sentences.size(), longWords));
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }

  /** The value, rounded half up. */
  public int value() {
    return (int) Math.round((double) words / sentences + 100.0 * longWords / words);
  }

  /** How the value reads. */
  public Band band() {
    int value = value();
    if (value < 25) {
      return Band.VERY_EASY;
    } else if (value < 35) {
      return Band.EASY;
    } else if (value < 45) {
      return Band.MEDIUM;
    }
    return value < 55 ? Band.DIFFICULT : Band.VERY_DIFFICULT;
  }
}
