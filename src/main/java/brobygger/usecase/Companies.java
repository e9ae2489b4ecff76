package brobygger.usecase;

import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import java.util.List;

/** The companies of a vault. */
public interface Companies extends KeptDocuments<CompanyId, Company> {
  /** One line per company, by name. */
  List<CompanySummary> all();
}
