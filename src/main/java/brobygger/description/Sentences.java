package brobygger.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into sentences and words, in Danish and English. */
public final class Sentences {
  /** Letters and digits, with marks, and a hyphen, point or apostrophe inside. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-'’.,:][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*");

  private Sentences() {}

  /** The sentences of a text, without the space around them; a line break ends a sentence too. */
  public static List<TextRange> of(String text) {
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = SentenceEnd.after(text, start, i);
      if (end > i) {
        add(sentences, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(sentences, text, start, text.length());
    return List.copyOf(sentences);
  }

  /** The same as words to read. */
  public static List<String> in(String text) {
    return of(text).stream().map(sentence -> sentence.of(text)).toList();
  }

  /** Whether a sentence begins with words that stand after others. */
  static boolean begins(String before, String words) {
    String head = before.stripTrailing();
    if (head.isEmpty()) {
      return true;
    }
    int last = of(head).stream().map(TextRange::start).reduce(0, (one, next) -> next);
    return SentenceEnd.after(head + " " + words, last, SentenceEnd.lastSign(head)) == head.length();
  }

  /** The words of a part of a text. */
  public static List<TextRange> words(String text, TextRange part) {
    List<TextRange> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      words.add(new TextRange(matcher.start(), matcher.end()));
    }
    return List.copyOf(words);
  }

  private static void add(List<TextRange> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end && !words(text, new TextRange(start, end)).isEmpty()) {
      sentences.add(new TextRange(start, end));
    }
  }
}
