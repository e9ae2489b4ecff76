package brobygger.description;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that stand for the person instead of the name, with the article before them. */
final class Nameless {
  private static final Pattern WORDS =
      WordSearch.words(
          "(som\\s+|as\\s+)?"
              + "(?:(?:en|vores|jeres|den|hver|an|our|your)\\s+)?(?:(?:nye?|new|ny)\\s+)?"
              + "(?:(?:praktikant(?:en)?|borger(?:en)?|kandidaten|vedkommende|pågældende)s?"
              + "|den\\s+ledige?s?|ledige\\s+borgers?"
              + "|(?:(?:the\\s+)?(?:intern|trainee)|the\\s+(?:new\\s+)?(?:intern|citizen|trainee"
              + "|candidate|person\\s+concerned))(?:['’]s)?)");

  private Nameless() {}

  /** Everything found in a text, except where it says a role: "Samira begynder som praktikant". */
  static List<WordSearch.Hit> in(WordSearch search, String text, String name) {
    return search.all(WORDS).stream().filter(hit -> !isRole(hit, text, name)).toList();
  }

  private static boolean isRole(WordSearch.Hit hit, String text, String name) {
    if (hit.groups().getFirst().isEmpty()) {
      return false;
    }
    TextRange sentence =
        Sentences.of(text).stream()
            .filter(each -> each.holds(hit.range()))
            .findFirst()
            .orElse(hit.range());
    boolean begins = text.substring(sentence.start(), hit.range().start()).isBlank();
    return !begins || WordSearch.in(sentence.of(text)).has(WordSearch.words(Pattern.quote(name)));
  }

  /** The name in the same form: "praktikantens" becomes "Samiras", "the intern's" "Samira's". */
  static String named(String name, String words) {
    String small = words.toLowerCase(Locale.ROOT);
    if (small.endsWith("'s") || small.endsWith("’s")) {
      return name + "’s";
    }
    if (!small.endsWith("s")) {
      return name;
    }
    return name.matches("(?i).*[sxz]") ? name + "’" : name + "s";
  }
}
