package brobygger.usecase.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.conflict.Conflict;
import brobygger.edit.ConflictEdits;
import brobygger.edit.ConflictEdits.Choice;
import brobygger.edit.EditProblem;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.Vault;
import brobygger.usecase.work.SetField;
import brobygger.usecase.work.TypedValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between what two people wrote at the same place. The choice is an edit like any other: it
 * is kept, can be undone, and what was not chosen stays in the history.
 */
public final class SettleConflict {
  private final Vault vault;

  /** In an opened vault. */
  public SettleConflict(Vault vault) {
    this.vault = vault;
  }

  /**
   * Chooses one of the candidates.
   *
   * @param place the conflict's place, or the same as a JSON pointer
   * @param value the candidate's value, as it stands in the conflict; null when it was taken away
   * @throws brobygger.edit.FieldProblemException with {@code NO_CONFLICT} when there is none, or
   *     when it has no such candidate
   */
  public void settle(DocumentKey key, String place, @Nullable String value) {
    change(key, place, new Choice(value, false));
  }

  /**
   * Writes something else than any candidate.
   *
   * @param json the value as JSON
   * @throws brobygger.edit.FieldProblemException when there is no conflict, or the document cannot
   *     be with it
   */
  public void settleWith(DocumentKey key, String place, String json) {
    change(key, place, new Choice(json, true));
  }

  /** The same with a value as somebody types it: a text stands for itself. */
  public void settleTyped(DocumentKey key, String place, String typed) {
    new TypedValue(vault.fields(), typed).tryWith(json -> settleWith(key, place, json));
  }

  /**
   * Why a candidate cannot be chosen now: what it would change is sealed.
   *
   * @param document the case or the company as it is now
   * @param value the candidate's value
   * @return empty when it can be chosen
   */
  public Optional<EditProblem> refusal(Record document, Conflict conflict, @Nullable String value) {
    return refused(document, conflict, new Choice(value, false));
  }

  /** Why nothing else can be written there now; empty when it can. */
  public Optional<EditProblem> refusalOfOwn(Record document, Conflict conflict) {
    return conflict.candidates().stream()
        .map(each -> refused(document, conflict, new Choice(each.value(), true)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<EditProblem> refused(Record document, Conflict conflict, Choice choice) {
    return document instanceof CaseFile file
        ? edits().sealed(file, conflict, choice)
        : Optional.empty();
  }

  private void change(DocumentKey key, String place, Choice choice) {
    switch (key.kind()) {
      case CASE -> vault.caseFiles().edit(new CaseFileId(key.id()), edits().ofCase(place, choice));
      case COMPANY ->
          vault.companies().edit(new CompanyId(key.id()), edits().ofCompany(place, choice));
    }
  }

  private ConflictEdits edits() {
    return new ConflictEdits(SetField.here(vault));
  }
}
