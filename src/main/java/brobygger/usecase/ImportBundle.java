package brobygger.usecase;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.CompanyId;
import brobygger.usecase.BundlePreview.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Takes in the cases of a previewed bundle, all in one transaction. */
public final class ImportBundle {
  private final Vault vault;

  /** Into an opened vault. */
  public ImportBundle(Vault vault) {
    this.vault = vault;
  }

  /**
   * What was taken in.
   *
   * @param preview what was previewed
   * @param cases the cases that were added or brought up to date
   * @param companies the companies that were added or brought up to date
   */
  public record ImportReport(
      BundlePreview preview, Set<CaseFileId> cases, Set<CompanyId> companies) {
    /** Keeps immutable copies of the sets. */
    public ImportReport {
      cases = Set.copyOf(cases);
      companies = Set.copyOf(companies);
    }

    /** Whether the vault was changed. */
    public boolean changedVault() {
      return !cases.isEmpty() || !companies.isEmpty();
    }
  }

  /** So that there is a way back; without it nothing is taken in. */
  private void backUpFirst() {
    switch (vault.backups().take(BackupReason.BEFORE)) {
      case BackupOutcome.Taken _, BackupOutcome.NothingToKeep _ -> {}
      case BackupOutcome.NoSpace _ -> throw new StoreProblemException(new StoreProblem.NoSpace());
      case BackupOutcome.NotWritable(String reason) ->
          throw new StoreProblemException(new StoreProblem.NotWritable(reason));
      case BackupOutcome.NotSound(String reason) ->
          throw new StoreProblemException(new StoreProblem.Damaged(reason));
    }
  }

  /**
   * Takes over the new and changed cases that are accepted, with the companies they refer to. What
   * is diverged or refused is left out; what is here already stays as it is.
   *
   * @throws StoreProblemException when the vault cannot be written; then nothing was taken over
   */
  public ImportReport take(BundlePreview preview, Predicate<CaseFileId> accepted) {
    backUpFirst();
    Set<UUID> cases = new HashSet<>();
    Set<UUID> referred = new HashSet<>();
    Set<UUID> leftOut = new HashSet<>();
    for (Entry entry : preview.cases()) {
      UUID id = entry.id();
      if (id == null) {
        continue;
      }
      boolean taken = entry.state().changesVault() && accepted.test(new CaseFileId(id));
      boolean wanted = taken || entry.problem() == null && !entry.state().changesVault();
      if (taken) {
        cases.add(id);
      }
      entry.companies().forEach(company -> (wanted ? referred : leftOut).add(company.value()));
    }
    Set<UUID> companies = new HashSet<>();
    for (Entry entry : preview.companies()) {
      UUID id = entry.id();
      if (id != null
          && entry.state().changesVault()
          && (referred.contains(id) || !leftOut.contains(id))) {
        companies.add(id);
      }
    }
    List<DocumentHistory> incoming = new ArrayList<>();
    preview.bundle().companies().stream()
        .map(CaseBundle.BundledCompany::history)
        .filter(history -> companies.contains(history.key().id()))
        .forEach(incoming::add);
    preview.bundle().cases().stream()
        .map(CaseBundle.BundledCase::history)
        .filter(history -> cases.contains(history.key().id()))
        .forEach(incoming::add);
    ImportReport report =
        report(
            preview,
            incoming.isEmpty()
                ? Map.of()
                : vault
                    .imports()
                    .take(
                        new Imports.Arrival(
                            preview.bundle().header(), incoming, List.of(), Set.of())));
    if (!report.cases().isEmpty()) {
      BundleHeader header = preview.bundle().header();
      vault
          .audit()
          .note(
              AuditAction.IMPORTED,
              report.cases(),
              header.sender().profile().name(),
              header.purpose());
    }
    return report;
  }

  private static ImportReport report(BundlePreview preview, Map<DocumentKey, Relation> relations) {
    Set<CaseFileId> cases = new HashSet<>();
    Set<CompanyId> companies = new HashSet<>();
    relations.forEach(
        (key, relation) -> {
          if (relation == Relation.NEW || relation == Relation.AHEAD) {
            switch (key.kind()) {
              case CASE -> cases.add(new CaseFileId(key.id()));
              case COMPANY -> companies.add(new CompanyId(key.id()));
            }
          }
        });
    return new ImportReport(preview, cases, companies);
  }
}
