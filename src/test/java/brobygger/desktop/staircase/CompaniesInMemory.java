package brobygger.desktop.staircase;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.placement.CompanyChoice;
import brobygger.edit.Edit;
import java.util.ArrayList;
import java.util.List;

/** Companies held in memory. */
public final class CompaniesInMemory implements CompanyChoice {
  /** What is held now. */
  public final List<Company> companies;

  public CompaniesInMemory(Company... companies) {
    this.companies = new ArrayList<>(List.of(companies));
  }

  @Override
  public List<Company> all() {
    return companies;
  }

  @Override
  public void add(Company company) {
    companies.add(company);
  }

  @Override
  public void edit(CompanyId id, Edit<Company> edit) {
    companies.replaceAll(c -> c.id().equals(id) ? edit.made(c) : c);
  }
}
