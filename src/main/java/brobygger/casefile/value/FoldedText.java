package brobygger.casefile.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is searched: whoever types "aage" means Åge and Aage, "eva" also Éva, "soren" also
 * Søren, however the letters were put together. It knows where each letter stood in the text.
 */
public final class FoldedText {
  /** Letters from here on may be more than one. */
  private static final char PLAIN = 0x80;

  /** Below it stands no mark by itself. */
  private static final char MARKS = '\u0300';

  private final StringBuilder letters = new StringBuilder();
  private final boolean located;
  private int[] places;

  private FoldedText(String text, boolean located) {
    this.located = located;
    places = new int[located ? text.length() + 2 : 0];
    letters.ensureCapacity(text.length() + 2);
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      if (end == at + 1 && text.charAt(at) < PLAIN) {
        add(plain(text.charAt(at)), at);
      } else {
        String folded = end == at + 1 ? folded(text.charAt(at)) : folded(text.substring(at, end));
        for (int i = 0; i < folded.length(); i++) {
          add(folded.charAt(i), at);
        }
      }
      at = end;
    }
  }

  /** Where a letter ends with the marks that stand on it. */
  private static int end(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && text.charAt(end) >= MARKS && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static char plain(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return (char) (letter + 'a' - 'A');
    }
    return letter < ' ' ? ' ' : letter;
  }

  /** How a text is searched: words that are to be found in it are folded alike. */
  public static String of(String text) {
    return new FoldedText(text, false).letters.toString().strip();
  }

  /** Whether what was typed stands in a text; nothing typed stands everywhere. */
  public static boolean has(String text, String typed) {
    return of(text).contains(of(typed));
  }

  /** Where in a text what was typed begins; -1 when it is not there. */
  public static int find(String text, String typed) {
    FoldedText folded = new FoldedText(text, true);
    int at = folded.letters.indexOf(of(typed));
    return at < 0 || folded.letters.isEmpty() ? at : folded.places[at];
  }

  /**
   * Whether two names are the same to a reader: in letters of any size, with aa for å, with any
   * space between the words. Accents and ø tell names apart here.
   */
  public static boolean isSame(String one, String other) {
    return name(one).equals(name(other));
  }

  /** A name as {@link #isSame} compares it. */
  static String name(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("å", "aa");
  }

  private void add(char letter, int place) {
    if (letter == ' ' && !letters.isEmpty() && last() == ' ') {
      return;
    }
    if (located) {
      if (letters.length() >= places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[letters.length()] = place;
    }
    letters.append(letter);
  }

  private char last() {
    return letters.charAt(letters.length() - 1);
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** The three that a Danish text is full of need no looking up. */
  private static String folded(char letter) {
    return switch (letter) {
      case 'å', 'Å' -> "aa";
      case 'ø', 'Ø' -> "o";
      case 'æ', 'Æ' -> "ae";
      case '\u00A0' -> " ";
      default -> folded(String.valueOf(letter));
    };
  }

  /** A letter with its marks as it is searched. */
  private static String folded(String cluster) {
    String small =
        Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    StringBuilder all = new StringBuilder();
    small.chars().forEach(letter -> all.append(bare((char) letter)));
    return small.isEmpty() ? " " : all.toString();
  }

  /** A small letter without its accent; å stays two letters, as it may be written. */
  static String bare(char small) {
    return switch (small) {
      case 'å', 'ǻ' -> "aa";
      case 'æ', 'ǽ' -> "ae";
      case 'œ' -> "oe";
      case 'ø', 'ǿ' -> "o";
      case 'ß' -> "ss";
      case 'ð', 'đ' -> "d";
      case 'þ' -> "th";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case '’', '‘', '´', '`' -> "'";
      case '‐', '‑', '–', '—' -> "-";
      default -> {
        String apart = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        apart
            .codePoints()
            .filter(point -> !isMark(point) && Character.getType(point) != Character.FORMAT)
            .forEach(bare::appendCodePoint);
        yield bare.toString();
      }
    };
  }
}
