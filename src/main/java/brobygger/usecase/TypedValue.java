package brobygger.usecase;

import brobygger.casefile.TypedText;
import brobygger.usecase.FieldProblemException.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A value as somebody types it who is not thinking of JSON: a text stands for itself where a text
 * belongs; a number, a truth, an object, a list, or {@code null} for nothing, are read as JSON
 * where the field takes them. Nothing, or {@code null}, empties what may be empty.
 */
final class TypedValue {
  private static final String NOTHING = "null";
  private static final String NO_ELEMENTS = "[]";

  private final List<String> readings;

  TypedValue(Fields fields, String raw) {
    String typed = TypedText.clean(raw);
    if (typed.strip().equals(NOTHING) || typed.isBlank()) {
      // Taken away, a text that must be there is an empty one, and a list one of no elements.
      readings = List.of(NOTHING, fields.quoted(""), NO_ELEMENTS);
    } else if (typed.matches("(?s)\\s*[\\[{\"].*")) {
      readings = List.of(typed, fields.quoted(typed));
    } else {
      readings = List.of(fields.quoted(typed), typed);
    }
  }

  /** Tries the likeliest reading, then the others; the problem is that of the field itself. */
  void tryWith(Consumer<String> edit) {
    FieldProblemException problem = null;
    for (String reading : readings) {
      try {
        edit.accept(reading);
        return;
      } catch (FieldProblemException e) {
        if (problem == null || e.reason() == Reason.IMPOSSIBLE_VALUE) {
          problem = e;
        }
        if (e.reason() != Reason.WRONG_TYPE && e.reason() != Reason.NOT_JSON) {
          break;
        }
      }
    }
    throw Objects.requireNonNull(problem);
  }
}
