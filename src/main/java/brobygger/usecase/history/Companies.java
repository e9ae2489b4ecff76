package brobygger.usecase.history;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import java.util.List;

/** The companies of a vault. */
public interface Companies extends KeptDocuments<CompanyId, Company> {
  /** One line per company, by name. */
  List<CompanySummary> all();
}
