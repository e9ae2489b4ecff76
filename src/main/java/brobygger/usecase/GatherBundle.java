package brobygger.usecase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.casefile.Placement;
import brobygger.usecase.CaseBundle.BundledCase;
import brobygger.usecase.CaseBundle.BundledCompany;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Gathers what a bundle will hold: exactly this, and nothing else, leaves the vault. */
public final class GatherBundle {
  private final Vault vault;
  private final Clock clock;
  private final Supplier<UUID> identities;

  /** From an opened vault; the identities name the bundles. */
  public GatherBundle(Vault vault, Clock clock, Supplier<UUID> identities) {
    this.vault = vault;
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
    List<BundledCase> bundled = new ArrayList<>();
    Set<CompanyId> companies = new LinkedHashSet<>();
    for (CaseFileId id : new LinkedHashSet<>(cases)) {
      CaseFile caseFile = vault.caseFiles().get(id);
      bundled.add(new BundledCase(caseFile, vault.histories().export(DocumentKey.of(id))));
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
    BundleHeader header =
        new BundleHeader(
            identities.get(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            new BundleHeader.Sender(vault.profile(), vault.device()),
            purpose);
    return new CaseBundle(header, bundled, referred, List.of());
  }
}
