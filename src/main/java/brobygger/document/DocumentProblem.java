package brobygger.document;

import brobygger.casefile.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Why a JSON document is refused, and where.
 *
 * @param kind what is wrong
 * @param pointer JSON pointer of the place, empty for the whole document
 * @param line line in the text from 1, or 0 when not known
 * @param column column in the text from 1, or 0 when not known
 * @param detail the field, limit or code in question; never what a user wrote
 * @param invalid the broken rule of the domain with its field and reason, for {@link
 *     Kind#INVALID_VALUE}; else null
 */
public record DocumentProblem(
    Kind kind,
    String pointer,
    int line,
    int column,
    String detail,
    @Nullable InvalidValueException invalid) {

  /** What is wrong with a document. The names are stable: texts refer to them. */
  public enum Kind {
    /** Not JSON, cut off, or something follows after its end. */
    NOT_JSON,
    /** Not UTF-8, or half a character in a text. */
    BAD_TEXT,
    /** More bytes than the limit; detail: the limit. */
    TOO_LARGE,
    /** Nested deeper than the limit. */
    TOO_DEEP,
    /** A text, name or number longer than the limit. */
    TOO_LONG,
    /** A field stands twice; detail: its name is in the pointer. */
    DUPLICATE_FIELD,
    /** A field this format does not have. */
    UNKNOWN_FIELD,
    /** A field this format requires; detail: its name. */
    MISSING_FIELD,
    /** A value of another type than the field holds; detail: what it should be. */
    WRONG_TYPE,
    /**
     * A code, date, time, duration or identity that does not exist; detail: what it should be, or
     * the codes there are.
     */
    UNKNOWN_VALUE,
    /** The domain refuses the value. */
    INVALID_VALUE,
    /** A newer Brobygger wrote it; detail: the format's number. */
    NEWER_FORMAT,
    /** A change that does not fit the document it is for. */
    BAD_PATCH
  }

  /**
   * Whether a newer Brobygger wrote it: nothing is wrong with it, and this one is too old. A field
   * nobody here knows says so as well; what is left away unread would be lost at the next save.
   */
  public boolean isNewer() {
    return kind == Kind.NEWER_FORMAT || kind == Kind.UNKNOWN_FIELD;
  }

  static DocumentProblem at(Kind kind, String pointer, String detail) {
    return new DocumentProblem(kind, pointer, 0, 0, detail, null);
  }

  DocumentProblem withPosition(int newLine, int newColumn) {
    return new DocumentProblem(kind, pointer, newLine, newColumn, detail, invalid);
  }
}
