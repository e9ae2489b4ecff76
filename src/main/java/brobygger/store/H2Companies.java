package brobygger.store;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.usecase.history.Companies;
import brobygger.usecase.history.CompanySummary;
import java.util.List;

/** The companies in the H2 file. */
final class H2Companies extends H2Documents<CompanyId, Company> implements Companies {
  private final CompanyProjection projection;

  H2Companies(
      Database database, DocumentRows rows, CompanyProjection projection, Signature signature) {
    super(database, rows, DocumentType.companies(projection), signature);
    this.projection = projection;
  }

  @Override
  public List<CompanySummary> all() {
    return database.read(projection::all);
  }
}
