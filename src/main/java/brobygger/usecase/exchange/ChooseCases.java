package brobygger.usecase.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.FoldedText;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.history.CompanySummary;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the cases that are to leave together. */
public final class ChooseCases {
  private final Vault vault;
  private final Clock clock;

  /** Of an opened vault, as it is today. */
  public ChooseCases(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * The cases that fit both, in the order of their names.
   *
   * @param phase where they stand today, or empty for all
   * @param companies where they have a placement, or empty for all
   */
  public List<CaseFileId> fitting(Optional<CasePhase> phase, Set<CompanyId> companies) {
    LocalDate today = LocalDate.now(clock);
    return vault.caseFiles().all().stream()
        .map(line -> vault.caseFiles().get(line.id()))
        .filter(file -> phase.isEmpty() || file.phaseOn(today) == phase.get())
        .filter(file -> companies.isEmpty() || isAt(file, companies))
        .map(CaseFile::id)
        .toList();
  }

  private static boolean isAt(CaseFile file, Set<CompanyId> companies) {
    return file.placements().stream().anyMatch(p -> companies.contains(p.company()));
  }

  /** The companies of a name: those that are called so, else those whose name has it in it. */
  public List<CompanySummary> companies(String name) {
    String wanted = FoldedText.of(name);
    List<CompanySummary> within =
        vault.companies().all().stream()
            .filter(company -> FoldedText.of(company.name()).contains(wanted))
            .toList();
    List<CompanySummary> exactly =
        within.stream().filter(company -> FoldedText.isSame(company.name(), name)).toList();
    return exactly.isEmpty() ? within : exactly;
  }

  /**
   * Those of the cases that a recipient has not been sent as they are now. A whole case goes with
   * its companies: what was written about one of those is news too.
   *
   * @param recipients whom they are for, as {@link Dispatches} names them
   */
  public List<CaseFileId> unsent(
      Collection<CaseFileId> cases, Collection<String> recipients, BundleView view) {
    return cases.stream()
        .filter(
            id ->
                heads(id, view).entrySet().stream()
                    .anyMatch(head -> isNews(head.getKey(), head.getValue(), recipients, view)))
        .toList();
  }

  private boolean isNews(
      DocumentKey document, RevisionId head, Collection<String> recipients, BundleView view) {
    return recipients.stream()
        .anyMatch(to -> !vault.dispatches().last(to, view, document).equals(Optional.of(head)));
  }

  private Map<DocumentKey, RevisionId> heads(CaseFileId id, BundleView view) {
    Map<DocumentKey, RevisionId> heads = new LinkedHashMap<>();
    heads.put(DocumentKey.of(id), vault.caseFiles().head(id));
    if (!view.isCopy()) {
      vault.caseFiles().get(id).placements().stream()
          .map(Placement::company)
          .filter(company -> vault.companies().find(company).isPresent())
          .forEach(company -> heads.put(DocumentKey.of(company), vault.companies().head(company)));
    }
    return heads;
  }
}
