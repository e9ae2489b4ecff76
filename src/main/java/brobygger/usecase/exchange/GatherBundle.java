package brobygger.usecase.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.accommodation.Accommodation;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.TypedText;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CannotLeaveException;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.BundledCase;
import brobygger.usecase.bundle.CaseBundle.BundledCompany;
import brobygger.usecase.bundle.WriteBundleProblem;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gathers what a bundle will hold: exactly this, and nothing else, leaves the vault. */
public final class GatherBundle {
  /**
   * How much text one bundle is to hold, in characters of JSON: about 240 cases with some history.
   * With that writing and reading get by with a heap of 256 MB; what is read may be larger.
   */
  public static final long MOST_TEXT = 6L * 1024 * 1024;

  /** Identity, parents, author, device and time of a revision, in characters. */
  private static final int REVISION_OUTSIDE = 400;

  private final Vault vault;
  private final BundleFiles files;
  private final Clock clock;
  private final Supplier<UUID> identities;

  /** From an opened vault; the identities name the bundles and the copies in them. */
  public GatherBundle(Vault vault, BundleFiles files, Clock clock, Supplier<UUID> identities) {
    this.vault = vault;
    this.files = files;
    this.clock = clock;
    this.identities = identities;
  }

  /**
   * The chosen cases with the companies they refer to, and the history of both.
   *
   * @param purpose why they are sent, one line, may be empty
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when a case is not here
   */
  public CaseBundle gather(Collection<CaseFileId> cases, String purpose) {
    return gather(cases, purpose, BundleView.FULL, Optional.empty());
  }

  /**
   * The chosen cases as a view shows them. A copy to read goes without companies and history; an
   * employer's copy names no other company's placement, and only the accommodations the citizen
   * wants the company to know of.
   *
   * @param employer whose copy it is; when empty, that of the placement that matters today
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when a case is not here
   * @throws CannotLeaveException when there is no room for all in one bundle, or an employer would
   *     read of somebody who is not at the company
   */
  public CaseBundle gather(
      Collection<CaseFileId> cases, String purpose, BundleView view, Optional<CompanyId> employer) {
    return gather(cases, purpose, view, employer, Progress.UNSEEN);
  }

  /**
   * The same, watched.
   *
   * @throws CannotLeaveException when there is no room for all in one bundle, or an employer would
   *     read of somebody who is not at the company
   */
  public CaseBundle gather(
      Collection<CaseFileId> cases,
      String purpose,
      BundleView view,
      Optional<CompanyId> employer,
      Progress progress) {
    Gathered gathered = gatherWhatFits(cases, purpose, view, employer, progress);
    if (!gathered.left().isEmpty()) {
      throw new CannotLeaveException(
          new WriteBundleProblem.TooManyCases(gathered.cases().size(), cases.size()));
    }
    return gathered.bundle();
  }

  /**
   * A bundle, and what had no room in it.
   *
   * @param cases whose content is in the bundle
   * @param left the others, in their order: for the next bundle
   */
  public record Gathered(CaseBundle bundle, List<CaseFileId> cases, List<CaseFileId> left) {
    /** Keeps immutable copies. */
    public Gathered {
      cases = List.copyOf(cases);
      left = List.copyOf(left);
    }
  }

  /**
   * As many of the chosen cases as one bundle is to hold, at least one; never only part of a case.
   *
   * @param progress is told of every case
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when a case is not here
   * @throws CannotLeaveException when an employer would read of somebody who is not at the company,
   *     two people disagree on what somebody outside is to read, or a text that leaves with a copy
   *     says whom it is about
   */
  public Gathered gatherWhatFits(
      Collection<CaseFileId> cases,
      String purpose,
      BundleView view,
      Optional<CompanyId> employer,
      Progress progress) {
    if (view.isCopy()) {
      cases(cases).forEach(CannotLeaveException::whileUnsettled);
    }
    return switch (view) {
      case FULL -> whole(cases, purpose, progress);
      case EMPLOYER -> {
        CompanyId company = employer(cases, employer);
        yield copies(view, purpose, cases, cases(cases).map(file -> shown(file, company)).toList());
      }
      case PSEUDONYMISED -> copies(view, purpose, cases, cases(cases).toList());
    };
  }

  private Stream<CaseFile> cases(Collection<CaseFileId> cases) {
    return new LinkedHashSet<>(cases).stream().map(id -> vault.caseFiles().get(id));
  }

  private Gathered copies(
      BundleView view, String purpose, Collection<CaseFileId> cases, List<CaseFile> shown) {
    CaseBundle bundle =
        new CaseBundle(
            header(purpose, view),
            List.of(),
            List.of(),
            List.of(),
            files.copies(view, shown, identities));
    new SaysWho(vault, view, cases).check(bundle.header().purpose(), bundle.copies());
    return new Gathered(bundle, List.copyOf(cases), List.of());
  }

  /** One company reads the copies, and only of people who are or were there. */
  private CompanyId employer(Collection<CaseFileId> cases, Optional<CompanyId> wanted) {
    Map<CompanyId, String> companies = new LinkedHashMap<>();
    for (CaseFile file : cases(cases).toList()) {
      CompanyId company =
          wanted
              .or(() -> file.currentPlacement(LocalDate.now(clock)).map(Placement::company))
              .filter(id -> file.placements().stream().anyMatch(p -> p.company().equals(id)))
              .orElseThrow(
                  () ->
                      new CannotLeaveException(
                          new WriteBundleProblem.NotAtTheCompany(file.citizen().name())));
      companies.computeIfAbsent(
          company, id -> vault.companies().find(id).map(Company::name).orElse(""));
    }
    if (companies.size() > 1) {
      throw new CannotLeaveException(
          new WriteBundleProblem.SeveralCompanies(String.join(", ", companies.values())));
    }
    return companies.keySet().iterator().next();
  }

  private static CaseFile shown(CaseFile file, CompanyId company) {
    List<Placement> placements =
        file.placements().stream().filter(p -> p.company().equals(company)).toList();
    List<Accommodation> told =
        file.accommodations().stream().filter(a -> a.sharing() == Sharing.TELL_COMPANY).toList();
    return file.with(
        b -> b.guide(List.of()).followUps(List.of()).placements(placements).accommodations(told));
  }

  private Gathered whole(Collection<CaseFileId> cases, String purpose, Progress progress) {
    List<CaseFileId> all = List.copyOf(new LinkedHashSet<>(cases));
    List<BundledCase> bundled = new ArrayList<>();
    Set<CompanyId> companies = new LinkedHashSet<>();
    long text = 0;
    for (CaseFileId id : all) {
      CaseFile caseFile = vault.caseFiles().get(id);
      DocumentHistory history = vault.histories().export(DocumentKey.of(id));
      text += length(history);
      if (text > MOST_TEXT && !bundled.isEmpty()) {
        break;
      }
      bundled.add(new BundledCase(caseFile, history));
      progress.at(bundled.size(), all.size());
      caseFile.placements().stream().map(Placement::company).forEach(companies::add);
    }
    List<BundledCompany> referred = new ArrayList<>();
    for (CompanyId id : companies) {
      Optional<Company> company = vault.companies().find(id);
      company.ifPresent(
          found ->
              referred.add(
                  new BundledCompany(found, vault.histories().export(DocumentKey.of(id)))));
    }
    return new Gathered(
        new CaseBundle(header(purpose, BundleView.FULL), bundled, referred, List.of()),
        all.subList(0, bundled.size()),
        all.subList(bundled.size(), all.size()));
  }

  private static long length(DocumentHistory history) {
    return history.document().length()
        + history.revisions().stream()
            .mapToLong(revision -> revision.change().length() + REVISION_OUTSIDE)
            .sum();
  }

  private BundleHeader header(String purpose, BundleView view) {
    return new BundleHeader(
        identities.get(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        new BundleHeader.Sender(vault.profile(), vault.device()),
        TypedText.line(purpose),
        view);
  }
}
