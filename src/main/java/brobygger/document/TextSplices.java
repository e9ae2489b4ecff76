package brobygger.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a text changed inside. Places are counted in Unicode code points: no part ends in the
 * middle of a character beyond U+FFFF, and every language counts them alike, whether its texts are
 * of bytes, of UTF-16 or of code points.
 *
 * <p>One place is found by what both texts begin and end with; several by the words that stand in
 * both texts once, in the same order. The time grows with the length, not with its square.
 */
final class TextSplices {
  /** More than this many places in one text are no longer an edit. */
  static final int MOST = 50;

  /** What is this short on either side is one place, whatever it has in common. */
  private static final int ONE_PLACE = 40;

  private final int[] from;
  private final int[] to;
  private final int shortestKept;
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * A part of a text that gives way to another text.
   *
   * @param at where it begins, in code points
   * @param remove how many code points go
   * @param value what comes
   */
  record Splice(int at, int remove, String value) {}

  /** A part of both texts in which they differ; the ends are not part of it. */
  private record Gap(int from, int fromEnd, int to, int toEnd) {
    boolean isNothing() {
      return from == fromEnd && to == toEnd;
    }
  }

  private TextSplices(String from, String to, int shortestKept) {
    this.from = from.codePoints().toArray();
    this.to = to.codePoints().toArray();
    this.shortestKept = shortestKept;
  }

  /** The one place in which two texts differ. */
  static Splice one(String from, String to) {
    TextSplices splices = new TextSplices(from, to, 0);
    return splices.splice(splices.trimmed(new Gap(0, splices.from.length, 0, splices.to.length)));
  }

  /**
   * All places in which two texts differ, from the last to the first, so that each stands where it
   * stood in the first text.
   *
   * @param shortestKept fewer equal code points than this between two places do not divide them
   */
  static List<Splice> all(String from, String to, int shortestKept) {
    TextSplices splices = new TextSplices(from, to, shortestKept);
    splices.find();
    return splices.gaps.reversed().stream().map(splices::splice).toList();
  }

  private void find() {
    Gap whole = trimmed(new Gap(0, from.length, 0, to.length));
    if (Math.min(whole.fromEnd - whole.from, whole.toEnd - whole.to) <= ONE_PLACE) {
      add(whole);
      return;
    }
    int fromStart = whole.from;
    int toStart = whole.to;
    for (Word word : inOrder(shared(whole))) {
      add(trimmed(new Gap(fromStart, word.from, toStart, word.to)));
      fromStart = word.from + word.length;
      toStart = word.to + word.length;
    }
    add(trimmed(new Gap(fromStart, whole.fromEnd, toStart, whole.toEnd)));
  }

  private void add(Gap gap) {
    if (gap.isNothing()) {
      return;
    }
    Gap last = gaps.isEmpty() ? null : gaps.getLast();
    if (last != null && gap.from - last.fromEnd < shortestKept) {
      gaps.removeLast();
      gaps.add(new Gap(last.from, gap.fromEnd, last.to, gap.toEnd));
    } else {
      gaps.add(gap);
    }
  }

  private Gap trimmed(Gap gap) {
    int same = Arrays.mismatch(from, gap.from, gap.fromEnd, to, gap.to, gap.toEnd);
    if (same < 0) {
      return new Gap(gap.fromEnd, gap.fromEnd, gap.toEnd, gap.toEnd);
    }
    int start = gap.from + same;
    int other = gap.to + same;
    int end = gap.fromEnd;
    int otherEnd = gap.toEnd;
    while (end > start && otherEnd > other && from[end - 1] == to[otherEnd - 1]) {
      end--;
      otherEnd--;
    }
    return new Gap(start, end, other, otherEnd);
  }

  private Splice splice(Gap gap) {
    return new Splice(gap.from, gap.fromEnd - gap.from, new String(to, gap.to, gap.toEnd - gap.to));
  }

  /** A word with the white space after it, where it stands in both texts. */
  private record Word(int from, int to, int length) {}

  /** The words that stand once in either part, in the order of the second. */
  private List<Word> shared(Gap gap) {
    Map<String, Integer> before = once(from, gap.from, gap.fromEnd);
    List<Word> shared = new ArrayList<>();
    once(to, gap.to, gap.toEnd)
        .forEach(
            (word, at) -> {
              int there = before.getOrDefault(word, -1);
              if (there >= 0 && at >= 0) {
                shared.add(new Word(there, at, word.codePointCount(0, word.length())));
              }
            });
    shared.sort((one, other) -> Integer.compare(one.to, other.to));
    return shared;
  }

  /** Every word with its place; -1 when it stands there more than once. */
  private static Map<String, Integer> once(int[] text, int start, int end) {
    Map<String, Integer> words = new HashMap<>();
    for (int at = start; at < end; ) {
      int next = at + 1;
      while (next < end && (isSpace(text[next]) || !isSpace(text[next - 1]))) {
        next++;
      }
      int place = at;
      words.merge(new String(text, at, next - at), place, (one, other) -> -1);
      at = next;
    }
    return words;
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == '\n';
  }

  /** As many of them as stand in the same order in both texts: a longest rising sequence. */
  private static List<Word> inOrder(List<Word> words) {
    int[] before = new int[words.size()];
    int[] ends = new int[words.size()];
    int length = 0;
    for (int i = 0; i < words.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (words.get(ends[middle]).from < words.get(i).from) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    List<Word> order = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      order.add(words.get(i));
    }
    return order.reversed();
  }
}
