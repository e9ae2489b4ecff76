package brobygger.desktop;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.value.PersonNames;
import brobygger.edit.Edit;
import brobygger.edit.EditProblem;
import brobygger.edit.Fields;
import brobygger.edit.SealGuard;
import brobygger.edit.Writer;
import brobygger.merge.JsonFields;
import brobygger.samples.SampleCases;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.audit.AuditLog;
import brobygger.usecase.bundle.Dispatches;
import brobygger.usecase.bundle.Imports;
import brobygger.usecase.bundle.Inbox;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.CaseInBrief;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.Companies;
import brobygger.usecase.history.CompanySummary;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.history.Drafts;
import brobygger.usecase.history.FollowUpSummary;
import brobygger.usecase.history.Histories;
import brobygger.usecase.home.Backup;
import brobygger.usecase.home.BackupOutcome;
import brobygger.usecase.home.BackupReason;
import brobygger.usecase.home.Backups;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.Erasures;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Contacts;
import brobygger.usecase.people.Identity;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A vault that lives as long as a test of a screen; the real one is tested in {@code store}. */
public final class MemoryVault implements Vault {
  private Profile profile = new Profile("Anna Lund", ProfileRole.CONSULTANT, "Jobcenter Birkelund");

  private final Cases cases = new Cases();
  private final Firms companies = new Firms();
  private final Log audit = new Log();
  private final Typed drafts = new Typed();
  private final Set<DocumentKey> erased = new HashSet<>();
  private boolean closed;

  /** What {@link #missingSince} says. */
  public Optional<Instant> missing = Optional.empty();

  /** With the sample cases as they look on a day. */
  public static MemoryVault withSamples(LocalDate today) {
    MemoryVault vault = new MemoryVault();
    SampleCases samples = SampleCases.on(today);
    samples.companies().forEach(company -> vault.companies.add(company, "sample"));
    samples.cases().forEach(file -> vault.cases.add(file, "sample"));
    return vault;
  }

  /** Makes keeping fail until it is called with nothing. */
  public void failWith(Optional<StoreProblem> problem) {
    cases.problem = problem.orElse(null);
    companies.problem = problem.orElse(null);
    drafts.problem = problem.orElse(null);
  }

  /** How many changes of cases were kept. */
  public int keptChanges() {
    return cases.changes;
  }

  @Override
  public Optional<Instant> missingSince() {
    return missing;
  }

  @Override
  public void acceptMissing() {
    missing = Optional.empty();
  }

  /** Whether it was locked. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public UUID device() {
    return new UUID(1, 1);
  }

  @Override
  public void change(Profile changed) {
    profile = changed;
  }

  @Override
  public Profile profile() {
    return profile;
  }

  @Override
  public CaseFiles caseFiles() {
    return cases;
  }

  @Override
  public Companies companies() {
    return companies;
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  /** Drafts in memory. */
  private static final class Typed implements Drafts {
    private final Map<DraftKey, Draft> drafts = new LinkedHashMap<>();
    private @Nullable StoreProblem problem;

    @Override
    public List<Draft> all() {
      return drafts.values().stream().sorted(Comparator.comparing(Draft::at).reversed()).toList();
    }

    @Override
    public void put(Draft draft) {
      if (problem != null) {
        throw new StoreProblemException(problem);
      }
      drafts.put(draft.key(), draft);
    }

    @Override
    public void remove(DraftKey key) {
      if (problem != null) {
        throw new StoreProblemException(problem);
      }
      drafts.remove(key);
    }
  }

  @Override
  public Histories histories() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public Imports imports() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public Inbox inbox() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public Dispatches dispatches() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public Identity identity() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public KeyRing keys() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public int renewKeys(
      BiFunction<CaseFile, Identity, Optional<Edit<CaseFile>>> handed, String reason) {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public Contacts contacts() {
    throw new UnsupportedOperationException("not in a test of a screen");
  }

  @Override
  public Fields fields() {
    return new JsonFields();
  }

  @Override
  public AuditLog audit() {
    return audit;
  }

  @Override
  public Erasures erasures() {
    return new Erasures() {
      @Override
      public boolean erase(CaseFileId caseFile, String reason) {
        cases.documents.remove(caseFile);
        erased.add(DocumentKey.of(caseFile));
        audit.note(AuditAction.ERASED, List.of(caseFile), "", reason);
        return true;
      }

      @Override
      public boolean erased(DocumentKey key) {
        return erased.contains(key);
      }
    };
  }

  @Override
  public Backups backups() {
    return new Backups() {
      @Override
      public Path folder() {
        return Path.of("backups");
      }

      @Override
      public List<Backup> present() {
        return List.of();
      }

      @Override
      public List<Backup> underEarlierKey() {
        return List.of();
      }

      @Override
      public int removeUnderEarlierKey() {
        return 0;
      }

      @Override
      public BackupOutcome take(BackupReason reason) {
        return new BackupOutcome.NothingToKeep();
      }

      @Override
      public BackupOutcome takeInto(Path folder) {
        return new BackupOutcome.NothingToKeep();
      }
    };
  }

  @Override
  public CheckReport check() {
    return new CheckReport.Sound(cases.documents.size(), companies.documents.size(), 0);
  }

  @Override
  public void close() {
    closed = true;
  }

  private static final class Log implements AuditLog {
    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void note(AuditAction action, Collection<CaseFileId> about, String what, String why) {
      if (about.isEmpty()) {
        add(action, null, what, why);
      }
      about.forEach(id -> add(action, id, what, why));
    }

    private void add(AuditAction action, @Nullable CaseFileId id, String what, String why) {
      long seq = entries.size() + 1L;
      entries.add(new AuditEntry(seq, Instant.EPOCH, "Anna Lund", action, id, what, why));
    }

    @Override
    public List<AuditEntry> entries() {
      return List.copyOf(entries);
    }

    @Override
    public List<AuditEntry> entries(CaseFileId caseFile) {
      return entries.stream().filter(entry -> caseFile.equals(entry.caseFile())).toList();
    }
  }

  private static final class Cases extends MemoryDocuments<CaseFileId, CaseFile>
      implements CaseFiles {
    Cases() {
      super(CaseFile::id, DocumentKey::of);
    }

    @Override
    public Optional<EditProblem> refusal(CaseFile before, CaseFile edited) {
      return SealGuard.refusal(before, edited, new Writer("Anna Lund", Instant.now()));
    }

    @Override
    public PersonNames names(CaseFileId id) {
      return PersonNames.of(Set.of(get(id).citizen().name()));
    }

    @Override
    public List<CaseSummary> all() {
      return documents.values().stream()
          .sorted(Comparator.comparing(file -> file.citizen().name()))
          .map(Cases::line)
          .toList();
    }

    private static CaseSummary line(CaseFile file) {
      var closure = file.closure();
      return new CaseSummary(
          file.id(),
          file.citizen().name(),
          file.owner().name(),
          file.opened(),
          closure == null ? null : closure.on(),
          file.placements().stream()
              .map(each -> new CaseSummary.PlacementLine(each.period(), each.company()))
              .toList(),
          file.followUps().stream()
              .filter(f -> f.state() == FollowUpState.PLANNED)
              .map(FollowUp::on)
              .min(Comparator.naturalOrder())
              .orElse(null),
          Instant.EPOCH);
    }

    @Override
    public List<CaseInBrief> openOn(LocalDate day) {
      return documents.values().stream()
          .filter(file -> file.closure() == null || day.isBefore(file.closure().on()))
          .map(CaseInBrief::of)
          .toList();
    }

    @Override
    public List<FollowUpSummary> followUps(LocalDate from, LocalDate to) {
      return List.of();
    }
  }

  private static final class Firms extends MemoryDocuments<CompanyId, Company>
      implements Companies {
    Firms() {
      super(Company::id, DocumentKey::of);
    }

    @Override
    public List<CompanySummary> all() {
      return documents.values().stream()
          .map(c -> new CompanySummary(c.id(), c.name(), c.branch(), c.town(), Instant.EPOCH))
          .toList();
    }
  }
}
