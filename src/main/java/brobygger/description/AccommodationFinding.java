package brobygger.description;

import java.util.List;

/**
 * A word in an accommodation that leaves a workplace guessing, or says more than it need know.
 *
 * @param kind what is wrong with it
 * @param part the text it stands in
 * @param range where
 * @param words the words as written
 * @param instead what to write, from the team's content pack
 * @param mends what can be put there, the safest first; empty when only a person can say
 */
public record AccommodationFinding(
    Kind kind,
    AccommodationPart part,
    TextRange range,
    String words,
    String instead,
    List<Rewrite> mends) {
  /** Keeps its own copy of the mends. */
  public AccommodationFinding {
    mends = List.copyOf(mends);
  }

  /** What is wrong with a word. The names are keys of texts. */
  public enum Kind {
    /** It can be understood in several ways. */
    VAGUE,
    /** An employer need not know it. */
    HEALTH
  }

  /**
   * Another text for the part.
   *
   * @param words what stands in the place of the words found; empty takes them away
   * @param text the whole part with it
   */
  public record Rewrite(String words, String text) {}
}
