package brobygger.description;

/**
 * A part of a field's text.
 *
 * @param start index of the first character, in Java's UTF-16 units as text controls count
 * @param end index after the last character, greater than start
 */
public record TextRange(int start, int end) {
  /** Refuses an empty or negative range. */
  public TextRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no such range: " + start + " to " + end);
    }
  }

  /** The words in it. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the other range lies within this one. */
  public boolean holds(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  boolean meets(TextRange other) {
    return start < other.end && other.start < end;
  }
}
