package brobygger.desktop.staircase;

import brobygger.casefile.Company;
import brobygger.casefile.CompanyId;
import brobygger.desktop.placement.CompanyChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
  public void edit(CompanyId id, String label, UnaryOperator<Company> change) {
    companies.replaceAll(c -> c.id().equals(id) ? change.apply(c) : c);
  }
}
