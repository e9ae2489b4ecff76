package brobygger.usecase;

import brobygger.casefile.TypedText;
import brobygger.usecase.FieldProblemException.Reason;
import java.util.function.Consumer;

/**
 * A value as somebody types it who is not thinking of JSON: a text stands for itself where a text
 * belongs; a number, a truth, an object, a list, or {@code null} for nothing, are read as JSON
 * where the field takes them.
 */
final class TypedValue {
  private final String typed;
  private final String first;
  private final String second;

  TypedValue(Fields fields, String raw) {
    this.typed = TypedText.clean(raw);
    boolean nothing = typed.strip().equals("null");
    // Taken away, a text that must be there is an empty one, never the word.
    String quoted = fields.quoted(nothing ? "" : typed);
    boolean marked = typed.matches("(?s)\\s*(null\\s*|[\\[{\"].*)");
    first = marked ? typed : quoted;
    second = marked ? quoted : typed;
  }

  /** Tries the likelier reading, then the other; the problem is that of the last that is JSON. */
  void tryWith(Consumer<String> edit) {
    try {
      edit.accept(first);
    } catch (FieldProblemException e) {
      if (e.reason() != Reason.WRONG_TYPE && e.reason() != Reason.NOT_JSON) {
        throw e;
      }
      try {
        edit.accept(second);
      } catch (FieldProblemException other) {
        boolean asTyped = other.reason() == Reason.IMPOSSIBLE_VALUE || first.equals(typed);
        throw asTyped && other.reason() != Reason.NOT_JSON ? other : e;
      }
    }
  }
}
