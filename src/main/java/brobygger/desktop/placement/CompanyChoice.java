package brobygger.desktop.placement;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.companies.CompanyBook;
import brobygger.edit.Edit;
import java.util.List;

/** The companies one can choose between, and the way to a new one. */
public interface CompanyChoice {
  /** Every company, by name. */
  List<Company> all();

  /** Keeps a new company. */
  void add(Company company);

  /** Changes a company, such as giving it a contact person. */
  void edit(CompanyId id, Edit<Company> edit);

  /** The companies of the window. */
  static CompanyChoice of(CompanyBook book) {
    return new CompanyChoice() {
      @Override
      public List<Company> all() {
        return book.all();
      }

      @Override
      public void add(Company company) {
        book.add(company);
      }

      @Override
      public void edit(CompanyId id, Edit<Company> edit) {
        book.edit(id, edit);
      }
    };
  }
}
