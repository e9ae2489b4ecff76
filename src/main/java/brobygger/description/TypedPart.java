package brobygger.description;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody typed, as it fits into a sentence that the program puts together. */
final class TypedPart {
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.]+$");
  private static final Pattern AS_JOB =
      Pattern.compile(
          "^(?:(?:et |en |a |an )?(?:job|arbejde|stilling|position)\\h+)?(?:som|as)\\h+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Small words that stand between the names of people. */
  private static final Set<String> BETWEEN_NAMES =
      Set.of("og", "eller", "i", "på", "fra", "hos", "af", "and", "or", "from", "in", "at", "of");

  private TypedPart() {}

  /** Without the comma or point it was left with; one that belongs to "m.fl." stays. */
  static String open(String typed) {
    String text = typed.strip().replaceAll("\\s+", " ");
    return text.matches("(?s).*\\.\\p{L}{1,3}\\.") ? text : LOOSE_END.matcher(text).replaceAll("");
  }

  /** Whether it only says who: one word, or names with small words between them. */
  static boolean isWho(String typed) {
    String[] words = open(typed).split("\\s+");
    if (words.length == 1) {
      return true;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0)) && !BETWEEN_NAMES.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A job inside a sentence: "Køkkenmedhjælper" becomes "køkkenmedhjælper", "IT-supporter" stays.
   */
  static String job(String typed) {
    String job = AS_JOB.matcher(open(typed)).replaceFirst("");
    boolean title =
        job.length() > 1
            && Character.isUpperCase(job.charAt(0))
            && job.chars().skip(1).noneMatch(Character::isUpperCase);
    return title ? job.substring(0, 1).toLowerCase(Locale.ROOT) + job.substring(1) : job;
  }
}
