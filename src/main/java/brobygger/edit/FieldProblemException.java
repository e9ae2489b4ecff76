package brobygger.edit;

import brobygger.casefile.field.ByHand;
import brobygger.casefile.value.InvalidValueException;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A single field cannot be set so; the document is as it was. */
public final class FieldProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final @Nullable InvalidValueException invalid;
  private final String expected;

  /** Why not. */
  public enum Reason {
    /** The document has no such place. */
    NO_SUCH_PLACE,
    /** The text is no JSON. */
    NOT_JSON,
    /** It is no value for that place: another type, an unknown code, or a field that must stay. */
    WRONG_TYPE,
    /** A value that cannot exist in the domain. */
    IMPOSSIBLE_VALUE,
    /** There is no conflict at that place. */
    NO_CONFLICT,
    /** The document as a whole is not set by hand, nor the number of its format. */
    NOT_TO_BE_SET,
    /** What says which part it is, is not set by hand. */
    IDENTITY,
    /** Who wrote something, and when, is not set by hand. */
    AUTHORSHIP,
    /** Which steps the stairs have came with the case. */
    STEPS,
    /** What is added to a note is added, not set. */
    ADDENDUM,
    /** What is unsettled is settled by choosing. */
    CONFLICT,
    /** A case changes its owner by being handed over. */
    OWNER,
    /** Notes are written and added to, not set; none is taken away or changed under a name. */
    NOTES,
    /** What somebody said of a description stands as they said it. */
    REVIEWS,
    /** There is no such company here, so that nobody could take the case in. */
    UNKNOWN_COMPANY,
    /** The identity is that of nothing the field could point at. */
    UNKNOWN_REFERENCE;

    /** Why a field is not set, as it was decided about it. */
    public static Reason of(ByHand decided) {
      return switch (decided) {
        case YES, OWN -> throw new IllegalArgumentException("it is set");
        case IDENTITY -> IDENTITY;
        case AUTHORSHIP -> AUTHORSHIP;
        case OWNER -> OWNER;
        case STEPS -> STEPS;
        case ADDENDUM -> ADDENDUM;
        case CONFLICT -> CONFLICT;
        case NOTE -> NOTES;
        case REVIEW -> REVIEWS;
      };
    }
  }

  /** For a reason that needs no more words. */
  public FieldProblemException(Reason reason) {
    this(reason, null);
  }

  /** With the value that cannot exist. */
  public FieldProblemException(Reason reason, @Nullable InvalidValueException invalid) {
    this(reason, invalid, "");
  }

  private FieldProblemException(
      Reason reason, @Nullable InvalidValueException invalid, String expected) {
    super(reason.name(), invalid);
    this.reason = reason;
    this.invalid = invalid;
    this.expected = expected;
  }

  /**
   * It is of the wrong type.
   *
   * @param expected what belongs there, as the problems of documents name it
   */
  public static FieldProblemException expecting(String expected) {
    return new FieldProblemException(Reason.WRONG_TYPE, null, expected);
  }

  /** What belongs there, as the problems of documents name it; empty when that is not known. */
  public String expected() {
    return expected;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** The value that cannot exist, if that is the reason. */
  public Optional<InvalidValueException> invalid() {
    return Optional.ofNullable(invalid);
  }
}
