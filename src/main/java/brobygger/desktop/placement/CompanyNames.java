package brobygger.desktop.placement;

import brobygger.casefile.company.Company;
import brobygger.casefile.value.FoldedText;
import brobygger.casefile.value.NameOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Companies as they are found by what is typed of their name. */
final class CompanyNames {
  /** As many as are read at a glance. */
  static final int SHOWN = 4;

  private CompanyNames() {}

  /** The companies that are called so, whatever the case of the letters. */
  static List<Company> named(List<Company> companies, String typed) {
    return companies.stream().filter(each -> FoldedText.isSame(each.name(), typed)).toList();
  }

  /**
   * What may be meant: names in which a word begins as typed come before names that only hold it.
   * Before a letter is typed, the first names; none once the one and only is typed out.
   */
  static List<Company> suggested(List<Company> companies, String typed) {
    String part = FoldedText.of(typed);
    if (!part.isEmpty() && named(companies, typed).size() == 1) {
      return List.of();
    }
    return companies.stream()
        .filter(each -> FoldedText.of(each.name()).contains(part))
        .sorted(
            Comparator.comparing((Company each) -> !begins(FoldedText.of(each.name()), part))
                .thenComparing(NameOrder.by(Company::name)))
        .limit(SHOWN)
        .toList();
  }

  private static boolean begins(String name, String part) {
    return name.startsWith(part) || name.contains(" " + part);
  }

  /** Where a company is, as far as it is known: what tells two of the same name apart. */
  static Optional<String> place(Company company) {
    String place =
        company.address().isBlank() || company.town().isBlank()
            ? company.address() + company.town()
            : company.address() + ", " + company.town();
    return Optional.of(place).filter(known -> !known.isBlank());
  }
}
