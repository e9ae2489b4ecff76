package brobygger.usecase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.usecase.FieldProblemException.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets a single field of a case by its place, as somebody types it who is not thinking of JSON. */
public final class SetField {
  /** Who a part is, and who wrote it when: other parts and other people rely on that. */
  private static final Pattern FIXED =
      Pattern.compile(
          "(?!/followUps/[^/]+/at$).*/(id|author|writtenAt|answeredBy|at)|/notes/[^/]+/addenda(/.*)?");

  private static final Pattern OWNER = Pattern.compile("/owner(/.*)?");

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
   * @throws FieldProblemException when the case cannot be so, or the field has a way of its own to
   *     change; it is unchanged then
   */
  public void set(CaseFileId id, String place, String typed) {
    if (OWNER.matcher(place).matches()) {
      throw new FieldProblemException(Reason.OWNER);
    }
    if (FIXED.matcher(place).matches()) {
      throw new FieldProblemException(Reason.NOT_TO_BE_SET);
    }
    new TypedValue(vault.fields(), typed).tryWith(json -> edit(id, place, json));
  }

  private void edit(CaseFileId id, String place, String json) {
    vault.caseFiles().edit(id, LABEL, file -> set(file, place, json));
  }

  private CaseFile set(CaseFile file, String place, String json) {
    CaseFile next = vault.fields().set(file, place, Optional.of(json));
    // What is sealed first: it says why, and what to do instead.
    vault.caseFiles().check(file, next);
    new WrittenByOthers(vault.profile().name()).check(file, next);
    new KnownReferences(vault.companies()).check(file, next);
    return next;
  }
}
