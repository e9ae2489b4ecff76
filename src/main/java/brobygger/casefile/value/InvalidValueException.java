package brobygger.casefile.value;

import java.util.Arrays;
import java.util.List;

/**
 * A value that cannot exist in the domain. It names the field and the reason in stable codes, so
 * that the screens can say both in the user's own language.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final Reason reason;
  private final List<String> details;

  /** Why a value is impossible. The names are stable: texts and files refer to them. */
  public enum Reason {
    /** A text that must say something is blank. */
    BLANK,
    /** A text is longer than its limit; details: the limit and the actual length in characters. */
    TOO_LONG,
    /** A text holds a control character or half a character; details: the position from 1. */
    UNREADABLE_CHARACTER,
    /** A name or other short text goes over several lines. */
    LINE_BREAK,
    /** A period or a working day ends before it starts; details: start and end. */
    ENDS_BEFORE_START,
    /** A working day that has no length; details: the clock time. */
    NO_LENGTH,
    /** A number of hours below zero; details: the value in ISO-8601. */
    NEGATIVE,
    /** More hours than the week allows; details: the limit and the value in hours. */
    TOO_MANY_HOURS,
    /** A number outside its range; details: lowest, highest and the value. */
    OUT_OF_RANGE,
    /** Hours with seconds in them; details: the value in ISO-8601. */
    NOT_WHOLE_MINUTES,
    /** The same id, day, code or task stands twice; details: what stands twice. */
    TWICE,
    /** A reference to something that does not exist; details: the id. */
    UNKNOWN_REFERENCE,
    /** A step that is none of the case's; details: its code. */
    UNKNOWN_STEP,
    /** A year so far away that it must be a slip; details: the date. */
    IMPROBABLE_DATE,
    /** A number or code not written as such things are; details: an example. */
    WRONG_FORM,
    /** A civil registration number that is not ten digits; no details, it is not to be repeated. */
    NOT_TEN_DIGITS,
    /** A civil registration number whose first six digits are no day; no details. */
    NO_SUCH_DAY,
    /** A value that another value makes necessary is missing; details: the other field. */
    MISSING
  }

  /**
   * @param field the record and component, such as {@code "Citizen.name"}
   * @param reason the stable reason code
   * @param details values for the message, in the order the reason documents
   */
  public InvalidValueException(String field, Reason reason, Object... details) {
    super(field + ": " + reason + " " + Arrays.toString(details));
    this.field = field;
    this.reason = reason;
    this.details = Arrays.stream(details).map(Object::toString).toList();
  }

  /** The record and component, such as {@code "Citizen.name"}. */
  public String field() {
    return field;
  }

  /** Why the value is impossible. */
  public Reason reason() {
    return reason;
  }

  /** Values for the message, in the order the reason documents. */
  public List<String> details() {
    return details;
  }
}
