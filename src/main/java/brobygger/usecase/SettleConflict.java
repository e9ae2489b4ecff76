package brobygger.usecase;

import brobygger.casefile.Candidate;
import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.casefile.Conflict;
import brobygger.usecase.FieldProblemException.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between what two people wrote at the same place. The choice is an edit like any other: it
 * is kept, can be undone, and what was not chosen stays in the history.
 */
public final class SettleConflict {
  /** Label of the edit that chooses a value. */
  public static final String LABEL = "exchange.settle";

  /** Label of the edit that writes something else. */
  public static final String LABEL_OWN = "exchange.settle.own";

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
   * @throws FieldProblemException with {@link Reason#NO_CONFLICT} when there is none, or when it
   *     has no such candidate
   */
  public void settle(DocumentKey key, String place, @Nullable String value) {
    change(key, place, new Choice(value, false));
  }

  /**
   * Writes something else than any candidate.
   *
   * @param json the value as JSON
   * @throws FieldProblemException when there is no conflict, or the document cannot be with it
   */
  public void settleWith(DocumentKey key, String place, String json) {
    change(key, place, new Choice(json, true));
  }

  /** The same with a value as somebody types it: a text stands for itself. */
  public void settleTyped(DocumentKey key, String place, String typed) {
    new TypedValue(vault.fields(), typed).tryWith(json -> settleWith(key, place, json));
  }

  private record Choice(@Nullable String value, boolean own) {}

  private void change(DocumentKey key, String place, Choice choice) {
    String label = choice.own() ? LABEL_OWN : LABEL;
    switch (key.kind()) {
      case CASE ->
          vault
              .caseFiles()
              .edit(
                  new CaseFileId(key.id()),
                  label,
                  file -> {
                    Conflict conflict = find(file, file.conflicts(), place);
                    CaseFile chosen = chosen(file, conflict, choice);
                    return chosen.withConflicts(without(chosen.conflicts(), conflict));
                  });
      case COMPANY ->
          vault
              .companies()
              .edit(
                  new CompanyId(key.id()),
                  label,
                  company -> {
                    Conflict conflict = find(company, company.conflicts(), place);
                    Company chosen = chosen(company, conflict, choice);
                    return chosen.withConflicts(without(chosen.conflicts(), conflict));
                  });
    }
  }

  private Conflict find(Record document, List<Conflict> conflicts, String place) {
    String stable = vault.fields().place(document, place);
    return conflicts.stream()
        .filter(each -> each.place().equals(stable) || each.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
  }

  private <D extends Record> D chosen(D document, Conflict conflict, Choice choice) {
    if (choice.own()) {
      return vault.fields().set(document, conflict.place(), Optional.ofNullable(choice.value()));
    }
    Candidate candidate =
        conflict.candidates().stream()
            .filter(each -> Objects.equals(each.value(), choice.value()))
            .findFirst()
            .orElseThrow(() -> new FieldProblemException(Reason.NO_CONFLICT));
    // The first stands already, perhaps worked on since.
    return candidate.equals(conflict.candidates().getFirst())
        ? document
        : vault.fields().set(document, conflict.place(), Optional.ofNullable(candidate.value()));
  }

  private static List<Conflict> without(List<Conflict> conflicts, Conflict settled) {
    return conflicts.stream()
        .filter(each -> !each.id().equals(settled.id()))
        .filter(each -> !each.place().startsWith(settled.place() + "/"))
        .toList();
  }
}
