package brobygger.store.documents;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.store.database.Database;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Signature;
import brobygger.store.lists.CompanyProjection;
import brobygger.usecase.history.Companies;
import brobygger.usecase.history.CompanySummary;
import java.util.List;

/** The companies in the vault. */
public final class StoredCompanies extends StoredDocuments<CompanyId, Company>
    implements Companies {
  private final CompanyProjection projection;

  /** The companies of an open vault. */
  public StoredCompanies(
      Database database, DocumentRows rows, CompanyProjection projection, Signature signature) {
    super(database, rows, DocumentType.companies(projection), signature);
    this.projection = projection;
  }

  @Override
  public List<CompanySummary> all() {
    return database.read(projection::all);
  }
}
