package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.Placement;
import brobygger.description.Criteria;
import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionFinding;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.usecase.home.Vault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the descriptions of a case against the team's rules. */
public final class CheckDescriptions {
  private final Vault vault;
  private final DescriptionCheck check;

  /** In an opened vault, by the team's rules. */
  public CheckDescriptions(Vault vault, DescriptionCheck check) {
    this.vault = vault;
    this.check = check;
  }

  /**
   * One placement's description, read.
   *
   * @param placement the placement
   * @param company its company, if it is known here
   * @param findings what the rules found, in the rules' order
   */
  public record Checked(
      Placement placement, Optional<Company> company, List<DescriptionFinding> findings) {
    /** Keeps its own copy. */
    public Checked {
      findings = List.copyOf(findings);
    }

    /** How far each of the seven criteria has come. */
    public Criteria criteria() {
      return Criteria.of(placement.description(), findings);
    }
  }

  /**
   * The descriptions of a case's placements, first day first; {@link #note} says that it was read.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when there is no such case
   */
  public List<Checked> of(CaseFileId id) {
    CaseFile caseFile = vault.caseFiles().get(id);
    return caseFile.placements().stream()
        .sorted(Comparator.comparing(p -> p.period().start()))
        .map(placement -> read(caseFile, placement))
        .toList();
  }

  /** Notes that a case was opened for them. */
  public void note(CaseFileId id) {
    vault.audit().note(AuditAction.OPENED, List.of(id), "", "");
  }

  private Checked read(CaseFile caseFile, Placement placement) {
    Optional<Company> company = vault.companies().find(placement.company());
    return new Checked(
        placement,
        company,
        check.findings(new DescriptionFacts(caseFile, placement, company.orElse(null))));
  }
}
