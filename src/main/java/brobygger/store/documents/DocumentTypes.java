package brobygger.store.documents;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.usecase.history.DocumentKind;

/**
 * Every kind of document there is.
 *
 * @param cases cases
 * @param companies companies
 */
public record DocumentTypes(
    DocumentType<CaseFileId, CaseFile> cases, DocumentType<CompanyId, Company> companies) {
  /** The type of a kind. */
  public DocumentType<?, ?> of(DocumentKind kind) {
    return switch (kind) {
      case CASE -> cases;
      case COMPANY -> companies;
    };
  }
}
