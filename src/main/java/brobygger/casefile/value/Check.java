package brobygger.casefile.value;

import brobygger.casefile.value.InvalidValueException.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The checks that the constructors of this package share. Each returns the value it accepts. */
final class Check {
  /** Longest name, title or other one-line text, in characters. */
  static final int SHORT_TEXT = 200;

  /** Longest running text, in characters: about ten printed pages. */
  static final int LONG_TEXT = 20_000;

  /** Longest value written as JSON, in characters: the longest text a document may hold. */
  private static final int LONGEST_JSON = 100_000;

  /** Full time in Denmark, hours per week (domain: a plan's total is at most 37). */
  static final Duration FULL_TIME = Duration.ofHours(37);

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  private Check() {}

  /** A one-line text that must say something; spaces around it are dropped. */
  static String name(String field, String value) {
    String stripped = line(field, value);
    if (stripped.isEmpty()) {
      throw new InvalidValueException(field, Reason.BLANK);
    }
    return stripped;
  }

  /** A one-line text that may be empty; spaces around it are dropped. */
  static String line(String field, String value) {
    String stripped = value.strip();
    readable(field, stripped, SHORT_TEXT);
    if (stripped.indexOf('\n') >= 0) {
      throw new InvalidValueException(field, Reason.LINE_BREAK);
    }
    return stripped;
  }

  /** A running text that may be empty and may have line breaks; kept as written. */
  static String text(String field, String value) {
    return readable(field, value, LONG_TEXT);
  }

  /** A value of a document as JSON: as long as the longest, with its marks. */
  static String json(String field, String value) {
    return readable(field, value, LONGEST_JSON);
  }

  /** A running text that must say something. */
  static String said(String field, String value) {
    if (value.isBlank()) {
      throw new InvalidValueException(field, Reason.BLANK);
    }
    return text(field, value);
  }

  private static String readable(String field, String value, int limit) {
    if (value.length() > limit) {
      throw new InvalidValueException(field, Reason.TOO_LONG, limit, value.length());
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c <= '~') {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)
          || c == '\uFFFE'
          || c == '\uFFFF'
          || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
        throw new InvalidValueException(field, Reason.UNREADABLE_CHARACTER, i + 1);
      }
    }
    return value;
  }

  /** Hours per week: zero to full time, whole minutes. */
  static Duration weekly(String field, Duration value) {
    wholeMinutes(field, value);
    if (value.compareTo(FULL_TIME) > 0) {
      throw new InvalidValueException(
          field, Reason.TOO_MANY_HOURS, FULL_TIME.toHours(), value.toMinutes() / 60.0);
    }
    return value;
  }

  /** Hours, at least zero and in whole minutes. */
  static Duration wholeMinutes(String field, Duration value) {
    if (value.isNegative()) {
      throw new InvalidValueException(field, Reason.NEGATIVE, value);
    }
    if (value.toSecondsPart() != 0 || value.toNanosPart() != 0) {
      throw new InvalidValueException(field, Reason.NOT_WHOLE_MINUTES, value);
    }
    return value;
  }

  /** A date that can belong to a living person's case. */
  static LocalDate date(String field, LocalDate value) {
    if (value.getYear() < EARLIEST_YEAR || value.getYear() > LATEST_YEAR) {
      throw new InvalidValueException(field, Reason.IMPROBABLE_DATE, value);
    }
    return value;
  }

  /** As {@link #date}, where the date may be unknown. */
  static @Nullable LocalDate dateOrNull(String field, @Nullable LocalDate value) {
    return value == null ? null : date(field, value);
  }

  /** Eight digits, or empty. */
  static String registrationNumber(String field, String value) {
    String stripped = line(field, value);
    if (!stripped.isEmpty() && !stripped.matches("[0-9]{8}")) {
      throw new InvalidValueException(field, Reason.WRONG_FORM, "12345678");
    }
    return stripped;
  }

  /** A whole number from lowest to highest, both included. */
  static int range(String field, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new InvalidValueException(field, Reason.OUT_OF_RANGE, lowest, highest, value);
    }
    return value;
  }

  /** An immutable copy in which no key stands twice. */
  static <T> List<T> unique(String field, List<T> elements, Function<T, ?> key) {
    Set<Object> seen = new HashSet<>();
    for (T element : elements) {
      Object k = key.apply(element);
      if (!seen.add(k)) {
        throw new InvalidValueException(field, Reason.TWICE, k);
      }
    }
    return List.copyOf(elements);
  }
}
