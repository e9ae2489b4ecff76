package brobygger.description;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds whole words in a text, in any case, however its accents are written: "å" can be one
 * character or an a with a ring, and both are found at their place in the text as it stands.
 */
final class WordSearch {
  /** The first letter that is put together with the one before it; those below stand alone. */
  private static final char FIRST_MARK = '\u0300';

  private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}\\p{M}])";
  private static final String NOT_BEFORE = "(?![\\p{L}\\p{N}\\p{M}])";

  private static final String LETTERS = "[\\p{L}\\p{M}]*";
  private static final String FEW_WORDS = "(?:\\s+[^\\s.!?]+){0,4}?";

  private final String composed;
  private final int[] origin;

  private WordSearch(String composed, int[] origin) {
    this.composed = composed;
    this.origin = origin;
  }

  static WordSearch in(String text) {
    if (text.chars().allMatch(c -> c < FIRST_MARK)) {
      return new WordSearch(text, IntStream.rangeClosed(0, text.length()).toArray());
    }
    StringBuilder composed = new StringBuilder(text.length());
    List<Integer> origin = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < text.length() && isMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String cluster = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
      for (int i = 0; i < cluster.length(); i++) {
        // Inside an unchanged cluster every character keeps its own place.
        origin.add(cluster.length() == end - at ? at + i : at);
      }
      composed.append(cluster);
      at = end;
    }
    origin.add(text.length());
    return new WordSearch(
        composed.toString(), origin.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whole words that are one of these phrases; a space in a phrase stands for any white space. */
  static Pattern phrases(Collection<String> phrases) {
    return words(
        phrases.stream()
            .map(phrase -> Normalizer.normalize(phrase.strip(), Normalizer.Form.NFC))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(WordSearch::quoted)
            .collect(Collectors.joining("|")));
  }

  /**
   * As {@link #phrases}; {@code *} at the beginning or end of a word stands for any letters, and
   * {@code …} for at most four words between, inside one sentence.
   */
  static Pattern wildPhrases(Collection<String> phrases) {
    return words(
        phrases.stream()
            .map(phrase -> Normalizer.normalize(phrase.strip(), Normalizer.Form.NFC))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(WordSearch::wild)
            .collect(Collectors.joining("|")));
  }

  private static String wild(String phrase) {
    StringBuilder regex = new StringBuilder();
    for (String word : phrase.split("\\s+")) {
      if (word.equals("…")) {
        regex.append(FEW_WORDS);
        continue;
      }
      regex.append(regex.isEmpty() ? "" : "\\s+");
      String bare = word.replaceAll("^\\*|\\*$", "");
      regex.append(word.startsWith("*") ? LETTERS : "");
      regex.append(Pattern.quote(bare));
      regex.append(word.endsWith("*") ? LETTERS : "");
    }
    return regex.toString();
  }

  /** A literal text as a regular expression, accents composed as the searched text's are. */
  static String literal(String text) {
    return Pattern.quote(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static String quoted(String phrase) {
    return List.of(phrase.split("\\s+")).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  /** Whole words that match a regular expression. */
  static Pattern words(String regex) {
    return Pattern.compile(
        NOT_AFTER + "(?:" + regex + ")" + NOT_BEFORE,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Everything found, in order. */
  List<Hit> all(Pattern pattern) {
    List<Hit> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(composed);
    while (matcher.find()) {
      List<String> groups = new ArrayList<>();
      for (int g = 1; g <= matcher.groupCount(); g++) {
        groups.add(matcher.group(g) == null ? "" : matcher.group(g));
      }
      hits.add(
          new Hit(
              new TextRange(origin[matcher.start()], origin[matcher.end()]),
              matcher.group(),
              groups));
    }
    return List.copyOf(hits);
  }

  boolean has(Pattern pattern) {
    return pattern.matcher(composed).find();
  }

  /** Words found: where in the text as it stands, as read, and the groups of the expression. */
  record Hit(TextRange range, String words, List<String> groups) {}

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
