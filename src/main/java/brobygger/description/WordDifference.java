package brobygger.description;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two texts compared word by word. What is the same and what was taken out, in order, is the
 * earlier text to the letter; what is the same and what was added is the later one.
 *
 * @param parts the pieces, in reading order; no two neighbours are of one kind, none is empty
 */
public record WordDifference(List<Part> parts) {
  /** A word with what is written into it, a run of spaces, or any other sign as it is seen. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:[.,:'’-][\\p{L}\\p{M}\\p{N}]+)*|[^\\S\\r\\n]+|\\X|.",
          Pattern.DOTALL);

  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  /** Longer texts are compared line by line: comparing words takes time with the square of them. */
  private static final int MOST_TOKENS = 6_000;

  /** What became of a piece. */
  public enum Kind {
    /** Stands in both texts. */
    SAME,
    /** Stands in the earlier text only. */
    REMOVED,
    /** Stands in the later text only. */
    ADDED
  }

  /**
   * A piece of text.
   *
   * @param kind what became of it
   * @param text the piece to the letter
   */
  public record Part(Kind kind, String text) {}

  /** Keeps an immutable copy of the parts. */
  public WordDifference {
    parts = List.copyOf(parts);
  }

  /** What happened between an earlier text and a later one. */
  public static WordDifference between(String earlier, String later) {
    List<String> before = tokens(TOKEN, earlier);
    List<String> after = tokens(TOKEN, later);
    if (before.size() > MOST_TOKENS || after.size() > MOST_TOKENS) {
      before = tokens(LINE, earlier);
      after = tokens(LINE, later);
    }
    Joined joined = new Joined();
    List<AbstractDelta<String>> deltas =
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true).getDeltas();
    for (AbstractDelta<String> delta : deltas) {
      String was = String.join("", delta.getSource().getLines());
      String is = String.join("", delta.getTarget().getLines());
      if (delta.getType() == DeltaType.EQUAL) {
        joined.same(was);
      } else {
        joined.changed(was, is);
      }
    }
    return new WordDifference(joined.parts());
  }

  /** Whether the two texts are the same to the letter. */
  public boolean isNone() {
    return parts.stream().allMatch(part -> part.kind() == Kind.SAME);
  }

  /** The earlier text. */
  public String earlier() {
    return without(Kind.ADDED);
  }

  /** The later text. */
  public String later() {
    return without(Kind.REMOVED);
  }

  private String without(Kind kind) {
    return parts.stream()
        .filter(part -> part.kind() != kind)
        .map(Part::text)
        .collect(Collectors.joining());
  }

  private static List<String> tokens(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * Joins pieces. A space between two changed words joins them: a sentence written anew reads as
   * one taken out and one added, not as every other word.
   */
  private static final class Joined {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(String text) {
      same.append(text);
    }

    void changed(String was, String is) {
      boolean begun = !removed.isEmpty() || !added.isEmpty();
      if (begun && same.toString().isBlank() && same.indexOf("\n") < 0) {
        removed.append(same);
        added.append(same);
        same.setLength(0);
      } else {
        flush();
      }
      removed.append(was);
      added.append(is);
    }

    /** The change stands before what is the same after it, as soon as the next one is known. */
    private void flush() {
      add(Kind.REMOVED, removed);
      add(Kind.ADDED, added);
      add(Kind.SAME, same);
    }

    private void add(Kind kind, StringBuilder text) {
      if (!text.isEmpty()) {
        parts.add(new Part(kind, text.toString()));
        text.setLength(0);
      }
    }

    List<Part> parts() {
      flush();
      return parts;
    }
  }
}
