package brobygger.usecase.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.usecase.Progress;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.Decision;
import brobygger.usecase.bundle.Imports;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Relation;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes in the cases of a previewed bundle, all in one transaction. */
public final class ImportBundle {
  private final Vault vault;
  private final BundleFiles files;
  private final @Nullable UUID set;

  /** Into an opened vault; what is parked is written as files are. */
  public ImportBundle(Vault vault, BundleFiles files) {
    this(vault, files, null);
  }

  /**
   * The same for one of several files that are undone together.
   *
   * @param set the same for all of them; null when every import stands alone
   */
  public ImportBundle(Vault vault, BundleFiles files, @Nullable UUID set) {
    this.vault = vault;
    this.files = files;
    this.set = set;
  }

  /**
   * What was taken in.
   *
   * @param preview what was previewed
   * @param cases the cases that were added or brought up to date
   * @param companies the companies that were added or brought up to date
   * @param rejected the cases that were left out on purpose
   * @param parked the cases that wait in the inbox
   */
  public record ImportReport(
      BundlePreview preview,
      Set<CaseFileId> cases,
      Set<CompanyId> companies,
      Set<CaseFileId> rejected,
      Set<CaseFileId> parked) {
    /** Keeps immutable copies of the sets. */
    public ImportReport {
      cases = Set.copyOf(cases);
      companies = Set.copyOf(companies);
      rejected = Set.copyOf(rejected);
      parked = Set.copyOf(parked);
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
      case BackupOutcome.Newer newer ->
          throw new StoreProblemException(new StoreProblem.Newer("", ""));
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
    return decide(preview, id -> accepted.test(id) ? Decision.ACCEPT : Decision.REJECT);
  }

  /**
   * Does with every case what was decided, all in one transaction. What cannot come in is left out,
   * unless it is parked.
   *
   * @throws IllegalArgumentException when a case is to be parked that cannot be, see {@link
   *     BundlePreview.Entry#canWait}
   * @throws StoreProblemException when the vault cannot be written; then nothing was done
   */
  public ImportReport decide(BundlePreview preview, Function<CaseFileId, Decision> decisions) {
    return decide(preview, decisions, Set.of(), Progress.UNSEEN);
  }

  /** The same, watched; stopped before the end it changes nothing. */
  public ImportReport decide(
      BundlePreview preview, Function<CaseFileId, Decision> decisions, Progress progress) {
    return decide(preview, decisions, Set.of(), progress);
  }

  /** The same for what waited in the inbox. */
  ImportReport decide(
      BundlePreview preview,
      Function<CaseFileId, Decision> decisions,
      Set<UUID> settled,
      Progress progress) {
    backUpFirst();
    Set<CaseFileId> rejected = new HashSet<>();
    Set<CaseFileId> parked = new LinkedHashSet<>();
    List<Inbox.Parking> parkings = new ArrayList<>();
    Set<UUID> cases = new HashSet<>();
    for (Entry entry : preview.cases()) {
      UUID id = entry.id();
      if (id == null) {
        continue;
      }
      CaseFileId caseId = new CaseFileId(id);
      Decision decision = decisions.apply(caseId);
      boolean taken = entry.state().changesVault() && decision == Decision.ACCEPT;
      switch (decision) {
        case ACCEPT -> {}
        case REJECT -> rejected.add(caseId);
        case PARK -> {
          parkings.add(parking(preview, entry, caseId));
          parked.add(caseId);
        }
      }
      if (taken) {
        cases.add(id);
      }
    }
    Set<UUID> companies = preview.companiesWith(decisions);
    List<DocumentHistory> incoming = new ArrayList<>();
    preview.bundle().companies().stream()
        .map(CaseBundle.BundledCompany::history)
        .filter(history -> companies.contains(history.key().id()))
        .forEach(incoming::add);
    preview.bundle().cases().stream()
        .map(CaseBundle.BundledCase::history)
        .filter(history -> cases.contains(history.key().id()))
        .forEach(incoming::add);
    Map<DocumentKey, Relation> relations =
        incoming.isEmpty() && parkings.isEmpty() && settled.isEmpty()
            ? Map.of()
            : vault
                .imports()
                .take(
                    new Imports.Arrival(
                        preview.bundle().header(),
                        incoming,
                        parkings,
                        settled,
                        set == null ? UUID.randomUUID() : set),
                    progress);
    ImportReport report = report(preview, relations, rejected, parked);
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

  private Inbox.Parking parking(BundlePreview preview, Entry entry, CaseFileId id) {
    if (!entry.canWait()) {
      throw new IllegalArgumentException("this case cannot be parked");
    }
    return new Inbox.Parking(
        id, entry.name(), preview.bundle().header(), files.text(preview.bundle().only(id)));
  }

  private static ImportReport report(
      BundlePreview preview,
      Map<DocumentKey, Relation> relations,
      Set<CaseFileId> rejected,
      Set<CaseFileId> parked) {
    Set<CaseFileId> cases = new HashSet<>();
    Set<CompanyId> companies = new HashSet<>();
    relations.forEach(
        (key, relation) -> {
          if (relation.changesVault()) {
            switch (key.kind()) {
              case CASE -> cases.add(new CaseFileId(key.id()));
              case COMPANY -> companies.add(new CompanyId(key.id()));
            }
          }
        });
    return new ImportReport(preview, cases, companies, rejected, parked);
  }
}
