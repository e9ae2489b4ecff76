package brobygger.finding;

import java.util.List;

/**
 * A part of a finding that has words of its own: what kind of meeting it was, who says so, what was
 * or was not seen. Its key ends with a stable code, so that no number chooses a text.
 *
 * @param key the text's key
 * @param args values for the text, as in {@link Finding#args()}
 */
public record Phrase(String key, List<Object> args) {
  /** Keeps its own copy of the values. */
  public Phrase {
    args = List.copyOf(args);
  }

  /** With values. */
  public static Phrase of(String key, Object... args) {
    return new Phrase(key, List.of(args));
  }
}
