package brobygger.guide;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The constructor checks shared by the records of a pack; the message names the field and says why.
 */
final class Checked {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private Checked() {}

  /** A text a person will read: never blank. */
  static String text(String field, String value) {
    Objects.requireNonNull(value, field);
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " is blank");
    }
    return value;
  }

  /** A stable code in capitals, digits and underscores. */
  static String code(String field, String value) {
    Objects.requireNonNull(value, field);
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException(field + " is not a code: " + value);
    }
    return value;
  }

  /** Texts of which there are at least {@code least}, none blank. */
  static List<String> texts(String field, List<String> values, int least) {
    List<String> copy = atLeast(field, values, least);
    copy.forEach(value -> text(field, value));
    return copy;
  }

  static <T> List<T> atLeast(String field, Collection<T> values, int least) {
    List<T> copy = List.copyOf(values);
    if (copy.size() < least) {
      throw new IllegalArgumentException(
          field + " has " + copy.size() + " entries, needs at least " + least);
    }
    return copy;
  }

  /** A list in which no two entries carry the same code. */
  static <T> List<T> unique(String field, List<T> values, Function<T, Object> code) {
    List<T> copy = atLeast(field, values, 1);
    Set<Object> seen = new HashSet<>();
    for (T value : copy) {
      if (!seen.add(code.apply(value))) {
        throw new IllegalArgumentException(field + " has the code twice: " + code.apply(value));
      }
    }
    return copy;
  }

  /** A list that holds every one of the codes exactly once, in their order. */
  static <T, C> List<T> exactly(
      String field, List<T> values, Function<T, C> code, List<C> expected) {
    List<T> copy = List.copyOf(values);
    List<C> found = copy.stream().map(code).toList();
    if (!found.equals(expected)) {
      throw new IllegalArgumentException(field + " must be " + expected + " but is " + found);
    }
    return copy;
  }
}
