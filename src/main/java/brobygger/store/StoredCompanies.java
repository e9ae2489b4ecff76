package brobygger.store;

import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.usecase.Companies;
import brobygger.usecase.CompanySummary;
import java.util.List;

/** The companies in the vault. */
final class StoredCompanies extends StoredDocuments<CompanyId, Company> implements Companies {
  private final CompanyProjection projection;

  StoredCompanies(
      Database database, DocumentRows rows, CompanyProjection projection, Signature signature) {
    super(database, rows, DocumentType.companies(projection), signature);
    this.projection = projection;
  }

  @Override
  public List<CompanySummary> all() {
    return database.read(projection::all);
  }
}
