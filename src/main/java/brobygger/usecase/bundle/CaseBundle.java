package brobygger.usecase.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.Personal;
import brobygger.casefile.placement.Placement;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Revision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case bundle (sagspakke): the file that carries cases between people, as it is in memory.
 *
 * @param header who made it, when and what for
 * @param cases the cases, with their histories
 * @param companies the companies the cases refer to, with their histories
 * @param refused what the file held that is not a case or a company as it must be
 * @param copies copies to read; then there are no cases and no companies
 */
public record CaseBundle(
    BundleHeader header,
    List<BundledCase> cases,
    List<BundledCompany> companies,
    List<RefusedEntry> refused,
    List<CaseCopy> copies) {

  /** Of whole cases. */
  public CaseBundle(
      BundleHeader header,
      List<BundledCase> cases,
      List<BundledCompany> companies,
      List<RefusedEntry> refused) {
    this(header, cases, companies, refused, List.of());
  }

  /** Keeps immutable copies of the lists. */
  public CaseBundle {
    cases = List.copyOf(cases);
    companies = List.copyOf(companies);
    refused = List.copyOf(refused);
    copies = List.copyOf(copies);
    if (header.view().isCopy() ? !cases.isEmpty() || !companies.isEmpty() : !copies.isEmpty()) {
      throw new IllegalArgumentException("a bundle holds cases or copies, by its view");
    }
  }

  /** The same bundle with another outside. */
  public CaseBundle withHeader(BundleHeader other) {
    return new CaseBundle(other, cases, companies, refused, copies);
  }

  /**
   * A case in a bundle.
   *
   * @param caseFile the case
   * @param history the same case as JSON, with its revisions
   */
  public record BundledCase(CaseFile caseFile, DocumentHistory history) {
    /** Whether a CPR number goes along, in the case or in what it once was. */
    public boolean carriesCpr() {
      return caseFile.citizen().cpr() != null
          || history.revisions().stream().anyMatch(BundledCase::namesCpr);
    }

    private static boolean namesCpr(Revision revision) {
      String change = revision.change();
      return FieldPolicies.ofCase().all().stream()
          .filter(field -> field.personal() == Personal.CPR)
          .anyMatch(
              field ->
                  change.contains(field.place() + "\"")
                      || change.contains("\"" + field.name() + "\":\""));
    }
  }

  /**
   * A company in a bundle.
   *
   * @param company the company
   * @param history the same company as JSON, with its revisions
   */
  public record BundledCompany(Company company, DocumentHistory history) {}

  /**
   * An entry of a bundle that cannot be taken in, while the others can.
   *
   * @param kind where in the bundle it stood
   * @param position its place there, from 1
   * @param id its identity, when it can be read
   * @param name the citizen's or company's name, empty when it cannot be read
   * @param problem why
   * @param entry the entry as it stood in the bundle, as JSON
   */
  public record RefusedEntry(
      DocumentKind kind,
      int position,
      @Nullable UUID id,
      String name,
      EntryProblem problem,
      String entry) {}

  /** How many cases or copies of cases are in it. */
  public int size() {
    return cases.size() + copies.size();
  }

  /**
   * The same bundle with one case alone and the companies it refers to; with all companies when the
   * case cannot be read.
   */
  public CaseBundle only(CaseFileId id) {
    List<BundledCase> chosen =
        cases.stream().filter(bundled -> bundled.caseFile().id().equals(id)).toList();
    List<RefusedEntry> unread =
        refused.stream()
            .filter(entry -> entry.kind() == DocumentKind.CASE && id.value().equals(entry.id()))
            .toList();
    Set<CompanyId> referred =
        chosen.stream()
            .flatMap(bundled -> bundled.caseFile().placements().stream())
            .map(Placement::company)
            .collect(Collectors.toSet());
    List<BundledCompany> needed =
        companies.stream()
            .filter(bundled -> chosen.isEmpty() || referred.contains(bundled.company().id()))
            .toList();
    return new CaseBundle(header, chosen, needed, unread);
  }
}
