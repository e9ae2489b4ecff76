package brobygger.usecase;

import brobygger.casefile.CaseFileId;
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
   * Sets the field to a text, or to what the text means as JSON where no text belongs.
   *
   * @throws FieldProblemException when the case cannot be so; it is unchanged then
   */
  public void set(CaseFileId id, String place, String typed) {
    new TypedValue(vault.fields(), typed).tryWith(json -> edit(id, place, json));
  }

  private void edit(CaseFileId id, String place, String json) {
    vault.caseFiles().edit(id, LABEL, file -> vault.fields().set(file, place, Optional.of(json)));
  }
}
