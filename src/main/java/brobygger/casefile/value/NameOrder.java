package brobygger.casefile.value;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order in which a Dane looks for a name: å, also written aa, comes last, after æ and ø;
 * accents and the size of letters count only between names that are the same without; a space comes
 * before a hyphen, and both before every letter, so that "Ann Sand" stands before "Anna". Every
 * list of names has this order, and none has another.
 */
public final class NameOrder implements Comparator<String> {
  private static final NameOrder DANISH = new NameOrder();

  /** Digits, letters and what comes after them; what is less is no part of a word. */
  private static final char DIGITS = 16;

  private static final char LETTERS = DIGITS + 10;
  private static final char AE = LETTERS + 26;
  private static final char OE = AE + 1;
  private static final char AA = OE + 1;

  /** Letters of other scripts keep the order they have among themselves. */
  private static final char OTHERS = AA + 1;

  private NameOrder() {}

  /** Names themselves. */
  public static Comparator<String> danish() {
    return DANISH;
  }

  /** Things by a name they have. */
  public static <T> Comparator<T> by(Function<? super T, String> name) {
    return Comparator.comparing(name, DANISH);
  }

  /**
   * Many things by a name they have, which is looked at once for each of them; those of the very
   * same name by something else.
   */
  public static <T> List<T> sorted(
      Collection<T> things, Function<? super T, String> name, Function<? super T, String> among) {
    return things.stream()
        .map(thing -> new Keyed<T>(key(name.apply(thing)), name.apply(thing), thing))
        .sorted(
            Comparator.comparing((Keyed<T> each) -> each.key())
                .thenComparing(Keyed::shown, DANISH::compareAlike)
                .thenComparing(each -> among.apply(each.thing())))
        .map(Keyed::thing)
        .toList();
  }

  private record Keyed<T>(String key, String shown, T thing) {}

  @Override
  public int compare(String one, String other) {
    int letters = key(one).compareTo(key(other));
    return letters != 0 ? letters : compareAlike(one, other);
  }

  /** What tells names apart that have the same letters. */
  private int compareAlike(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    String first = Normalizer.normalize(one, Normalizer.Form.NFC);
    String second = Normalizer.normalize(other, Normalizer.Form.NFC);
    int accents = first.toLowerCase(Locale.ROOT).compareTo(second.toLowerCase(Locale.ROOT));
    return accents != 0 ? accents : first.compareTo(second);
  }

  /** What counts first, a sign for each letter. */
  static String key(String name) {
    String letters = composed(name.strip());
    StringBuilder key = new StringBuilder(letters.length() + 2);
    boolean spaced = false;
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      boolean space = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
      if (!(space && spaced)) {
        if (isA(letter) && at + 1 < letters.length() && isA(letters.charAt(at + 1))) {
          key.append(AA);
          at++;
        } else {
          append(key, letter);
        }
      }
      spaced = space;
    }
    return key.toString();
  }

  private static String composed(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= '\u0300') {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
      }
    }
    return name;
  }

  private static boolean isA(char letter) {
    return letter == 'a' || letter == 'A';
  }

  private static void append(StringBuilder key, char letter) {
    char small = Character.toLowerCase(letter);
    if (small >= 'a' && small <= 'z') {
      key.append((char) (LETTERS + small - 'a'));
    } else if (small >= '0' && small <= '9') {
      key.append((char) (DIGITS + small - '0'));
    } else {
      appendOther(key, small);
    }
  }

  private static void appendOther(StringBuilder key, char small) {
    switch (small) {
      case 'æ', 'ä', 'ǽ' -> key.append(AE);
      case 'ø', 'ö', 'ő', 'œ', 'ǿ' -> key.append(OE);
      case 'å', 'ǻ' -> key.append(AA);
      case 'ü', 'ű' -> append(key, 'y');
      case 'ß' -> append(append(key, "s"), 's');
      case 'þ' -> append(append(key, "t"), 'h');
      default -> {
        String bare = FoldedText.bare(small);
        if (!bare.isEmpty() && bare.charAt(0) != small) {
          append(key, bare.charAt(0));
        } else if (Character.isLetterOrDigit(small)) {
          key.append((char) Math.min(OTHERS + small, Character.MAX_VALUE));
        } else if (!bare.isEmpty()) {
          key.append(between(small));
        }
      }
    }
  }

  private static StringBuilder append(StringBuilder key, String letter) {
    append(key, letter.charAt(0));
    return key;
  }

  /** What stands between words: a space first, then a hyphen, then all else. */
  private static char between(char sign) {
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      return 1;
    }
    return switch (Character.getType(sign)) {
      case Character.DASH_PUNCTUATION -> 2;
      default -> 3;
    };
  }
}
