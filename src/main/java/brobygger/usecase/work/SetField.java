package brobygger.usecase.work;

import brobygger.casefile.CaseFileId;
import brobygger.edit.FieldEdits;
import brobygger.edit.Surroundings;
import brobygger.usecase.home.Vault;

/** Sets a single field of a case by its place, as somebody types it who is not thinking of JSON. */
public final class SetField {
  private final Vault vault;

  /** In an opened vault. */
  public SetField(Vault vault) {
    this.vault = vault;
  }

  /**
   * Sets the field to a text, or to what the text means as JSON where no text belongs.
   *
   * @throws brobygger.edit.FieldProblemException when the case cannot be so, or the field has a way
   *     of its own to change; it is unchanged then
   * @throws brobygger.edit.EditRefusedException when it is part of what stands
   */
  public void set(CaseFileId id, String place, String typed) {
    FieldEdits edits = new FieldEdits(here(vault));
    new TypedValue(vault.fields(), typed)
        .tryWith(json -> vault.caseFiles().edit(id, edits.set(place, json)));
  }

  /** What an edit must know of a vault. */
  static Surroundings here(Vault vault) {
    return new Surroundings(
        vault.fields(),
        vault.companies()::find,
        vault.caseFiles()::refusal,
        vault.profile().name());
  }
}
