package brobygger.usecase.exchange;

import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundlePreview;
import brobygger.usecase.bundle.BundlePreview.Entry;
import brobygger.usecase.bundle.BundlePreview.State;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.BundledCase;
import brobygger.usecase.bundle.CaseBundle.BundledCompany;
import brobygger.usecase.bundle.CaseBundle.RefusedEntry;
import brobygger.usecase.bundle.EntryProblem;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.OwnerLine;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what importing a bundle would do. Changes nothing. */
public final class PreviewBundle {
  private final Vault vault;
  private final BundleFiles files;

  /** Against an opened vault. */
  public PreviewBundle(Vault vault, BundleFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** What came of looking. */
  public sealed interface PreviewOutcome {
    /** The file is a bundle; this is what importing it would do. */
    record Ready(BundlePreview preview) implements PreviewOutcome {}

    /** The file holds copies to read, and nothing that could be taken in. */
    record Copies(CaseBundle bundle) implements PreviewOutcome {}

    /** The file is not a bundle that can be used. */
    record Refused(BundleProblem problem) implements PreviewOutcome {}
  }

  /**
   * Reads a file and compares it with the vault.
   *
   * @throws StoreProblemException when the vault cannot be read
   */
  public PreviewOutcome preview(Path file) {
    return preview(file, Progress.UNSEEN);
  }

  /** The same, watched. */
  public PreviewOutcome preview(Path file, Progress progress) {
    return outcome(files.read(file, vault.keys(), vault.contacts()), progress);
  }

  /** What importing what was read would do. */
  PreviewOutcome outcome(BundleFiles.ReadBundleOutcome read, Progress progress) {
    return switch (read) {
      case BundleFiles.ReadBundleOutcome.Read(CaseBundle bundle) ->
          bundle.header().view().isCopy()
              ? new PreviewOutcome.Copies(bundle)
              : new PreviewOutcome.Ready(compare(bundle, progress));
      case BundleFiles.ReadBundleOutcome.Refused(BundleProblem problem) ->
          new PreviewOutcome.Refused(problem);
    };
  }

  /** What importing a bundle that was read would do. */
  BundlePreview compare(CaseBundle bundle) {
    return compare(bundle, Progress.UNSEEN);
  }

  private BundlePreview compare(CaseBundle bundle, Progress progress) {
    List<Entry> companies = new ArrayList<>();
    for (int i = 0; i < bundle.companies().size(); i++) {
      BundledCompany bundled = bundle.companies().get(i);
      companies.add(entry(bundled.history(), i + 1, bundled.company().name(), List.of()));
    }
    companies.addAll(refused(bundle, DocumentKind.COMPANY));
    Set<UUID> arriving =
        companies.stream()
            .filter(entry -> entry.state() != State.REFUSED && entry.id() != null)
            .map(Entry::id)
            .collect(Collectors.toSet());
    List<Entry> cases = new ArrayList<>();
    for (int i = 0; i < bundle.cases().size(); i++) {
      BundledCase bundled = bundle.cases().get(i);
      List<CompanyId> referred =
          bundled.caseFile().placements().stream().map(Placement::company).distinct().toList();
      Entry entry = entry(bundled.history(), i + 1, bundled.caseFile().citizen().name(), referred);
      cases.add(withOwner(withCompanies(entry, arriving), bundled, bundle.header()));
      progress.at(i + 1, bundle.cases().size());
    }
    cases.addAll(refused(bundle, DocumentKind.CASE));
    return new BundlePreview(bundle, cases, companies);
  }

  /** A case that would come in belongs to whoever its owner gave it to, and to nobody else. */
  private Entry withOwner(Entry entry, BundledCase bundled, BundleHeader header) {
    if (!entry.state().changesVault()) {
      return entry;
    }
    LawfulOwner lawful = new LawfulOwner(vault, bundled.caseFile().id(), header);
    OwnerLine line;
    try {
      line = vault.histories().owners(bundled.history());
    } catch (StoreProblemException e) {
      if (e.problem() instanceof StoreProblem.BadHistory bad) {
        return refusedEntry(entry, new EntryProblem.BrokenHistory(bad.reason()));
      }
      throw e;
    }
    return lawful
        .problem(line)
        .map(problem -> refusedEntry(entry, problem))
        .orElseGet(() -> lawful.handover(line).map(entry::with).orElse(entry));
  }

  /** A case that would come in must find its companies; one that is here already has them. */
  private Entry withCompanies(Entry entry, Set<UUID> arriving) {
    if (!entry.state().changesVault()) {
      return entry;
    }
    List<CompanyId> unknown =
        entry.companies().stream()
            .filter(id -> !arriving.contains(id.value()))
            .filter(id -> vault.companies().find(id).isEmpty())
            .toList();
    return unknown.isEmpty()
        ? entry
        : refusedEntry(entry, new EntryProblem.UnknownCompany(unknown));
  }

  private static Entry refusedEntry(Entry entry, EntryProblem problem) {
    return new Entry(
        entry.id(),
        entry.position(),
        entry.name(),
        State.REFUSED,
        0,
        entry.latest(),
        problem,
        entry.companies());
  }

  private static Entry refusedEntry(
      DocumentHistory incoming,
      int position,
      String name,
      EntryProblem problem,
      List<CompanyId> companies) {
    UUID id = incoming.key().id();
    return new Entry(id, position, name, State.REFUSED, 0, null, problem, companies);
  }

  private Entry entry(
      DocumentHistory incoming, int position, String name, List<CompanyId> companies) {
    Relation relation;
    try {
      relation = vault.histories().relation(incoming);
    } catch (StoreProblemException e) {
      if (e.problem() instanceof StoreProblem.BadHistory bad) {
        return refusedEntry(
            incoming, position, name, new EntryProblem.BrokenHistory(bad.reason()), companies);
      }
      if (e.problem() instanceof StoreProblem.ForgedAuthor(var key, RevisionId forged)) {
        return refusedEntry(
            incoming,
            position,
            name,
            new EntryProblem.ForgedAuthor(
                revision(incoming, forged).map(Revision::author).orElse("")),
            companies);
      }
      if (e.problem() instanceof StoreProblem.ErasedBefore) {
        return refusedEntry(incoming, position, name, new EntryProblem.ErasedBefore(), companies);
      }
      throw e;
    }
    State state =
        switch (relation) {
          case NEW -> State.NEW;
          case AHEAD -> State.CHANGED;
          case SAME -> State.NOTHING_NEW;
          case BEHIND -> State.OLDER;
          case MERGE -> State.MERGE;
          case CONFLICT -> State.CONFLICT;
        };
    return new Entry(
        incoming.key().id(),
        position,
        name,
        state,
        state.changesVault() ? news(incoming, relation) : 0,
        latest(incoming),
        null,
        companies);
  }

  private int news(DocumentHistory incoming, Relation relation) {
    Set<RevisionId> known =
        relation == Relation.NEW ? Set.of() : vault.histories().revisions(incoming.key());
    return (int) incoming.revisions().stream().filter(r -> !known.contains(r.id())).count();
  }

  private static @Nullable Revision latest(DocumentHistory incoming) {
    return revision(incoming, incoming.head()).orElse(null);
  }

  private static Optional<Revision> revision(DocumentHistory incoming, RevisionId id) {
    return incoming.revisions().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static List<Entry> refused(CaseBundle bundle, DocumentKind kind) {
    return bundle.refused().stream()
        .filter(entry -> entry.kind() == kind)
        .map(PreviewBundle::entry)
        .toList();
  }

  private static Entry entry(RefusedEntry refused) {
    return new Entry(
        refused.id(),
        refused.position(),
        refused.name(),
        State.REFUSED,
        0,
        null,
        refused.problem(),
        List.of());
  }
}
