package brobygger.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into sentences and words, in Danish and English. */
final class Sentences {
  /** Letters and digits, with marks, and a hyphen, point or apostrophe inside. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-'’.,:][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*");

  /** Words that end in a point without ending the sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "ca", "kl", "bl.a", "f.eks", "fx", "dvs", "evt", "inkl", "ekskl", "nr", "jf", "tlf", "mv",
          "osv", "m.m", "pga", "ift", "mht", "vedr", "man", "tir", "tirs", "ons", "tor", "tors",
          "fre", "lør", "søn", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "okt", "oct", "nov", "dec", "e.g", "i.e", "approx", "no", "mr", "mrs", "dr", "mon", "tue",
          "wed", "thu", "fri", "sat", "sun", "min", "st");

  private Sentences() {}

  /** The sentences of a text, without the space around them; a line break ends a sentence too. */
  public static List<TextRange> of(String text) {
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsSentence(text, i)) {
        add(sentences, text, start, i + 1);
        start = i + 1;
      }
    }
    add(sentences, text, start, text.length());
    return List.copyOf(sentences);
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

  private static boolean endsSentence(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '!', '?', '…', '؟', '۔' -> true;
      case '.' -> pointEndsSentence(text, at);
      default -> false;
    };
  }

  private static boolean pointEndsSentence(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return true;
    }
    int from = at;
    while (from > 0 && isInWord(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    boolean spaced = next > at + 1;
    boolean small = Character.isLowerCase(text.codePointAt(next));
    boolean number = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    // "8.30" and "www.dr.dk" go on; "22. februar" and "f.eks. ost" too.
    return spaced && !SHORTENED.contains(word) && !(number && small);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
