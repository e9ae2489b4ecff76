package brobygger.desktop.placement;

import brobygger.casefile.company.Company;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Companies as they are found by what is typed of their name. */
final class CompanyNames {
  /** As many as are read at a glance. */
  static final int SHOWN = 4;

  private CompanyNames() {}

  /** A name as it is compared: without spaces around it, one between words, in small letters. */
  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The companies that are called so, whatever the case of the letters. */
  static List<Company> named(List<Company> companies, String typed) {
    return companies.stream().filter(each -> plain(each.name()).equals(plain(typed))).toList();
  }

  /**
   * What may be meant: names in which a word begins as typed come before names that only hold it.
   * Before a letter is typed, the first names; none once the one and only is typed out.
   */
  static List<Company> suggested(List<Company> companies, String typed) {
    String part = plain(typed);
    if (!part.isEmpty() && named(companies, typed).size() == 1) {
      return List.of();
    }
    return companies.stream()
        .filter(each -> plain(each.name()).contains(part))
        .sorted(
            Comparator.comparing((Company each) -> !begins(plain(each.name()), part))
                .thenComparing(
                    Company::name, Collator.getInstance(Locale.forLanguageTag("da-DK"))::compare))
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
