package brobygger.usecase.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.usecase.history.Revision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What importing a bundle would do, entry by entry.
 *
 * @param bundle the bundle
 * @param cases one per case in the file, in its order; refused ones last
 * @param companies one per company in the file, in its order; refused ones last
 */
public record BundlePreview(CaseBundle bundle, List<Entry> cases, List<Entry> companies) {
  /** Keeps immutable copies of the lists. */
  public BundlePreview {
    cases = List.copyOf(cases);
    companies = List.copyOf(companies);
  }

  /** What importing would do with one entry. The names are stable codes in the output. */
  public enum State {
    /** Not in the vault yet: would be added. */
    NEW,
    /** Continues what the vault has: would be brought up to date. */
    CHANGED,
    /** Exactly what the vault has: nothing to do. */
    NOTHING_NEW,
    /** An older state of what the vault has: left alone. */
    OLDER,
    /** Changed on both sides at different places: would be joined with ours. */
    MERGE,
    /**
     * Changed on both sides, some places differently: would be joined, with conflicts to settle.
     */
    CONFLICT,
    /** Cannot be taken in. */
    REFUSED;

    /** Whether importing would change the vault. */
    public boolean changesVault() {
      return this == NEW || this == CHANGED || this == MERGE || this == CONFLICT;
    }
  }

  /**
   * One case or company.
   *
   * @param id its identity, or null when it cannot be read
   * @param position its place in the file, from 1
   * @param name the citizen's or the company's name, empty when it cannot be read
   * @param state what importing would do
   * @param news changes that would come in; 0 when nothing would
   * @param latest the newest change in the bundle, or null when refused
   * @param problem why it is diverged or refused, else null
   * @param companies the companies a case refers to
   * @param handover when the case comes with another owner; null when it keeps its own
   */
  public record Entry(
      @Nullable UUID id,
      int position,
      String name,
      State state,
      int news,
      @Nullable Revision latest,
      @Nullable EntryProblem problem,
      List<CompanyId> companies,
      @Nullable Handover handover) {
    /** With the owner it has. */
    public Entry(
        @Nullable UUID id,
        int position,
        String name,
        State state,
        int news,
        @Nullable Revision latest,
        @Nullable EntryProblem problem,
        List<CompanyId> companies) {
      this(id, position, name, state, news, latest, problem, companies, null);
    }

    /** The same with another owner. */
    Entry with(Handover changed) {
      return new Entry(id, position, name, state, news, latest, problem, companies, changed);
    }

    /** Keeps an immutable copy of the companies. */
    public Entry {
      companies = List.copyOf(companies);
    }

    /**
     * Whether it may wait in the inbox: there is something to decide, it is clear which case it is,
     * and it is nobody who was erased here.
     */
    public boolean canWait() {
      return id != null
          && state != State.NOTHING_NEW
          && state != State.OLDER
          && !(problem instanceof EntryProblem.ErasedBefore)
          && !(problem instanceof EntryProblem.Twice);
    }
  }

  /** Whether importing everything would change the vault. */
  public boolean changesVault() {
    return cases.stream().anyMatch(entry -> entry.state().changesVault())
        || companies.stream().anyMatch(entry -> entry.state().changesVault());
  }

  /**
   * The companies that come in when the cases are decided so: the changed ones, unless only cases
   * that stay out refer to them.
   */
  public Set<UUID> companiesWith(Function<CaseFileId, Decision> decisions) {
    Set<UUID> referred = new HashSet<>();
    Set<UUID> leftOut = new HashSet<>();
    for (Entry entry : cases) {
      UUID id = entry.id();
      if (id != null) {
        boolean wanted =
            entry.state().changesVault()
                ? decisions.apply(new CaseFileId(id)) == Decision.ACCEPT
                : entry.problem() == null;
        entry.companies().forEach(company -> (wanted ? referred : leftOut).add(company.value()));
      }
    }
    Set<UUID> come = new HashSet<>();
    for (Entry entry : companies) {
      UUID id = entry.id();
      if (id != null
          && entry.state().changesVault()
          && (referred.contains(id) || !leftOut.contains(id))) {
        come.add(id);
      }
    }
    return come;
  }

  /** Conflicts that an incoming case or company already holds and would bring along. */
  public int unsettled(Entry entry) {
    if (!entry.state().changesVault()) {
      return 0;
    }
    return Stream.concat(
            bundle.cases().stream()
                .map(CaseBundle.BundledCase::caseFile)
                .filter(file -> file.id().value().equals(entry.id()))
                .map(CaseFile::conflicts),
            bundle.companies().stream()
                .map(CaseBundle.BundledCompany::company)
                .filter(company -> company.id().value().equals(entry.id()))
                .map(Company::conflicts))
        .mapToInt(List::size)
        .sum();
  }
}
