package brobygger.description;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a sentence ends. A point after a shortened word ends it only where the next word says so: a
 * large letter after "mv." or "kr.", and after "kl." or "Skt." only a word that begins sentences.
 */
final class SentenceEnd {
  /** Something always follows them, and it may be a name. */
  private static final Set<String> BEFORE_MORE =
      Set.of(
          "ca", "kl", "bl.a", "f.eks", "feks", "fx", "dvs", "evt", "ell", "inkl", "ekskl", "nr",
          "jf", "tlf", "pga", "p.g.a", "ift", "i.f.t", "mht", "m.h.t", "vedr", "pr", "hhv", "afd",
          "vha", "v.h.a", "ifm", "i.f.m", "iht", "i.h.t", "ifbm", "d", "skt", "sct", "st", "maks",
          "max", "hr", "fr", "dr", "cand", "prof", "adr", "att", "gl", "ndr", "sdr", "opr", "vs",
          "tilsv", "resp", "spec", "alm", "pt", "p.t", "e.g", "i.e", "approx", "mr", "mrs", "ms");

  /** They stand in the middle of a sentence as well as at its end. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "mv", "m.v", "osv", "o.s.v", "mm", "m.m", "mfl", "m.fl", "ol", "o.l", "o.lign", "olign",
          "etc", "kr", "kg", "stk", "mdr", "md", "ml", "cl", "dl", "cm", "km", "pct", "sek", "min",
          "t", "tim", "ugtl", "dgl", "årl", "etg", "th", "tv", "jr", "jun", "no", "a.m", "p.m",
          "man", "tir", "tirs", "ons", "tor", "tors", "fre", "lør", "søn", "jan", "feb", "mar",
          "apr", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec", "mon", "tue", "wed",
          "thu", "fri", "sat", "sun");

  /** Words that a Danish or English sentence begins with, and that are no name. */
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:Hun|Han|Hendes|Hans|Det|Den|Der|De|Deres|Vi|Vores|Jeg|Du|Din|Dit|Dine|Min|Mit|Man|Efter"
              + "|Efterfølgende|Bagefter|Derefter|Derfor|Dertil|Desuden|Herefter|Når|Hvis|Hvad|Hvor"
              + "|Så|På|Til|Ved|Med|Fra|Om|For|Ingen|Alle|Alt|En|Et|Hver|Her|Dette|Denne|Disse"
              + "|Opgaven|Opgaverne|Arbejdet|Praktikken|Kontaktperson|She|He|They|The|It|We|You"
              + "|His|This|That|There|When|If|After|Then)\\b.*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november"
              + "|december|january|february|march|may|june|july|october)\\b.*",
          Pattern.DOTALL);

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.][0-9]+)*");
  private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouyæøåäöüé]");
  private static final int SHORTENED = 4;

  /** More than the longest word that is looked for. */
  private static final int LOOKED_AT = 24;

  private SentenceEnd() {}

  /**
   * Where the sentence ends that has a sign at a place: after the sign and the closing quotation
   * marks on it. The place itself when it goes on.
   *
   * @param start where the sentence began
   */
  static int after(String text, int start, int at) {
    char sign = text.charAt(at);
    if (sign == '\n' || sign == '؟' || sign == '۔') {
      return at + 1;
    }
    if (".!?…".indexOf(sign) < 0) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && isClosing(text, end)) {
      end++;
    }
    int next = end;
    while (next < text.length() && text.charAt(next) != '\n' && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return end;
    }
    String rest = rest(text, next);
    boolean small = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    boolean quoted = end > at + 1;
    if (sign == '!' || sign == '?') {
      return quoted && small ? at : end;
    }
    boolean goesOn = quoted || sign == '…' ? small : !pointEnds(text, start, at, rest, small);
    return next == end && sign == '.' || goesOn ? at : end;
  }

  /** The place of the sign before the closing quotation marks that a text ends with. */
  static int lastSign(String text) {
    int at = text.length() - 1;
    while (at > 0 && isClosing(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean pointEnds(String text, int start, int at, String rest, boolean small) {
    int from = at;
    while (from > start && isInWord(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, at);
    if (word.isEmpty() || word.endsWith(".")) {
      return !small;
    }
    boolean digit = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    if (NUMBER.matcher(word).matches()) {
      boolean numbersALine = text.substring(start, from).isBlank();
      return !small && !digit && !numbersALine && !MONTH.matcher(rest).matches();
    }
    String plain = word.toLowerCase(Locale.ROOT);
    boolean opens = OPENER.matcher(rest).matches();
    boolean joined = from > start && text.charAt(from - 1) == '/';
    if (!joined && (BEFORE_MORE.contains(plain) || INITIALS.matcher(word).matches())) {
      return opens;
    }
    boolean large = !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    return joined || !isShortened(plain) || large;
  }

  /** Also what nobody listed, by its look: "tilsv.", "a.n.s.", a letter alone. */
  private static boolean isShortened(String word) {
    return ANYWHERE.contains(word)
        || word.indexOf('.') >= 0 && !word.contains("www")
        || word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0))
        || word.length() <= SHORTENED
            && word.chars().allMatch(Character::isLetter)
            && word.codePoints()
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            && !VOWEL.matcher(word).find();
  }

  /** What comes next, past a quotation mark or bracket that opens. */
  private static String rest(String text, int next) {
    int at = next;
    while (at < text.length() && "\"'“”„»«‘’(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at, Math.min(text.length(), at + LOOKED_AT));
  }

  private static boolean isClosing(String text, int at) {
    return "\"'“”»«’)]".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
