package brobygger.usecase;

import brobygger.casefile.CaseFileId;
import brobygger.usecase.FieldProblemException.Reason;
import java.util.Optional;

/** Sets a single field of a case by its place, as somebody types it who is not thinking of JSON. */
public final class SetField {
  /** Label of the edit. */
  public static final String LABEL = "field.set";

  private final Vault vault;

  /** In an opened vault. */
  public SetField(Vault vault) {
    this.vault = vault;
  }

  /**
   * Sets the field. A text stands for itself where a text belongs; a number, a truth, an object, a
   * list, or {@code null} for nothing, are read as JSON where the field takes them.
   *
   * @throws FieldProblemException when the case cannot be so; it is unchanged then
   */
  public void set(CaseFileId id, String place, String typed) {
    String quoted = vault.fields().quoted(typed);
    boolean marked = typed.matches("(?s)\\s*(null|[\\[{\"].*)");
    String first = marked ? typed : quoted;
    String second = marked ? quoted : typed;
    try {
      edit(id, place, first);
    } catch (FieldProblemException e) {
      if (e.reason() != Reason.WRONG_TYPE && e.reason() != Reason.NOT_JSON) {
        throw e;
      }
      try {
        edit(id, place, second);
      } catch (FieldProblemException other) {
        throw other.reason() == Reason.NOT_JSON ? e : other;
      }
    }
  }

  private void edit(CaseFileId id, String place, String json) {
    vault.caseFiles().edit(id, LABEL, file -> vault.fields().set(file, place, Optional.of(json)));
  }
}
