package brobygger.usecase.work;

import brobygger.casefile.value.TypedText;
import brobygger.edit.FieldProblemException;
import brobygger.edit.FieldProblemException.Reason;
import brobygger.edit.Fields;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A value as somebody types it who is not thinking of JSON: a text stands for itself where a text
 * belongs, with its quotation marks (but {@code "null"} is the word itself); a number, a truth, an
 * object, a list, or {@code null} for nothing, are read as JSON where the field takes them.
 * Nothing, or {@code null}, empties what may be empty.
 */
final class TypedValue {
  private static final String NOTHING = "null";
  private static final String NO_ELEMENTS = "[]";

  /** How the word itself is written, since bare it takes away. */
  private static final String WORD_NULL = "\"null\"";

  private final List<String> readings;

  TypedValue(Fields fields, String raw) {
    String typed = TypedText.clean(raw);
    if (typed.strip().equals(NOTHING) || typed.isBlank()) {
      // Taken away, a text that must be there is an empty one, and a list one of no elements.
      readings = List.of(NOTHING, fields.quoted(""), NO_ELEMENTS);
    } else if (typed.strip().equals(WORD_NULL)) {
      readings = List.of(WORD_NULL);
    } else {
      // Where a text belongs, quotation marks and brackets are part of what was typed.
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
        boolean isRead = e.reason() != Reason.WRONG_TYPE && e.reason() != Reason.NOT_JSON;
        if (problem == null || isRead || isMeantAsJson(reading, e)) {
          problem = e;
        }
        if (isRead) {
          break;
        }
      }
    }
    throw Objects.requireNonNull(problem);
  }

  /** What is wrong inside an object or a list says more than that it is no text. */
  private static boolean isMeantAsJson(String reading, FieldProblemException problem) {
    return (reading.startsWith("{") || reading.startsWith("["))
        && problem.reason() != Reason.NOT_JSON;
  }
}
