package brobygger.edit;

import brobygger.casefile.Owner;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.value.InvalidValueException;
import java.time.LocalDate;

/** Why an edit is refused. The screens and the command line say it in the user's language. */
public sealed interface EditProblem {
  /** It asks for a value that cannot be. */
  record Impossible(InvalidValueException why) implements EditProblem {}

  /** A field cannot be set by hand, or not so. */
  record Field(FieldProblemException why) implements EditProblem {}

  /**
   * It would change what belongs to a note that stands (decision 56).
   *
   * @param field what it is, as {@link InvalidValueException} names fields
   * @param day the Danish day the note was written
   * @param author who wrote it
   */
  record Sealed(String field, LocalDate day, String author) implements EditProblem {}

  /** It would change an agreement that was kept or given up; that stands. */
  record Decided(Agreement agreement) implements EditProblem {}

  /** Only the case's owner can do it. */
  record NotYours(Owner owner) implements EditProblem {}

  /** What it is about is not there, or no more. */
  record Gone(String id) implements EditProblem {}

  /** The problem as it is thrown where the caller cannot be given an {@link Outcome}. */
  default RuntimeException thrown() {
    return switch (this) {
      case Impossible(InvalidValueException why) -> why;
      case Field(FieldProblemException why) -> why;
      case Sealed sealed -> new EditRefusedException(sealed);
      case Decided decided -> new EditRefusedException(decided);
      case NotYours others -> new EditRefusedException(others);
      case Gone gone -> new EditRefusedException(gone);
    };
  }
}
