package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.value.NameOrder;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.DueItems;
import brobygger.usecase.history.CaseInBrief;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.HandOver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what needs the consultant in all cases of a vault. */
public final class FindDue {
  private final Vault vault;
  private final DueItems rules;

  /** In an opened vault, by the team's rules. */
  public FindDue(Vault vault, DueItems rules) {
    this.vault = vault;
    this.rules = rules;
  }

  /**
   * One thing that is due.
   *
   * @param citizen the citizen's full name
   * @param item what the rule found
   */
  public record Due(String citizen, DueItem item) {}

  /** What is due on a day, most urgent first, and in the same order every time. */
  public List<Due> on(LocalDate today) {
    Map<CaseFileId, CaseFile> cases =
        vault.caseFiles().openOn(today).stream()
            .map(CaseInBrief::file)
            .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    List<CaseFile> byName =
        cases.values().stream()
            .sorted(
                NameOrder.by((CaseFile c) -> c.citizen().name())
                    .thenComparing(c -> c.id().toString()))
            .toList();
    // Most descriptions are judged without their company, and many share one.
    Map<CompanyId, Optional<Company>> companies = new HashMap<>();
    return rules
        .of(byName, id -> companies.computeIfAbsent(id, vault.companies()::find), today)
        .stream()
        .filter(
            item ->
                !item.rule().isForOwnerOnly()
                    || HandOver.owns(vault, Objects.requireNonNull(cases.get(item.caseId()))))
        .map(
            item ->
                new Due(Objects.requireNonNull(cases.get(item.caseId())).citizen().name(), item))
        .toList();
  }
}
