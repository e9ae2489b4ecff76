package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.field.ByHand;
import brobygger.casefile.field.FieldPolicies;
import brobygger.edit.FieldProblemException.Reason;
import java.util.Optional;

/**
 * A single field of a case, set by its place. It passes the guards that the edit with a name would:
 * what is sealed, decided or written by somebody else stands, a case changes hands by being handed
 * over, and what is typed points at something that is there.
 */
public final class FieldEdits {
  private static final Label SET = new Label("field.set");

  private final Surroundings here;

  /** In a home. */
  public FieldEdits(Surroundings here) {
    this.here = here;
  }

  /**
   * Sets the field.
   *
   * @param place as {@link Fields} reads it
   * @param json the value as JSON
   */
  public Edit<CaseFile> set(String place, String json) {
    return Edit.checked(
        SET, file -> here.fields().set(file, settable(place), Optional.of(json)), this::refusal);
  }

  private static String settable(String place) {
    ByHand decided = FieldPolicies.ofCase().byHand(place);
    if (decided.isNever()) {
      throw new FieldProblemException(Reason.of(decided));
    }
    return place;
  }

  private Optional<EditProblem> refusal(CaseFile before, CaseFile after) {
    // What is sealed or decided first: it says why, and what to do instead.
    Optional<EditProblem> stands =
        here.seal().apply(before, after).or(() -> AgreementEdits.refusal(before, after));
    if (stands.isEmpty()) {
      new WrittenByOthers(here.writer()).check(before, after);
      new KnownReferences(here.companies()).check(before, after);
    }
    return stands;
  }
}
