package brobygger.samples;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.casefile.Owner;
import brobygger.usecase.Vault;
import java.time.LocalDate;
import java.util.List;

/**
 * Invented cases and the companies they refer to. Everyone in them is made up. Identities are the
 * same every time; dates move with the day asked for, except where a case carries fixed dates.
 *
 * @param cases the cases, in the order a new user should meet them
 * @param companies every company the cases refer to
 */
public record SampleCases(List<CaseFile> cases, List<Company> companies) {
  private static final List<String> COMPANIES =
      List.of(
          "birkelund", "fjordkoekkenet", "museet", "solby", "restaurant", "vaskeriet", "genbrug");

  private static final List<String> CASES =
      List.of(
          "jonas", "samira", "niels", "birgit", "peter", "mads", "aisha", "lene", "thomas", "ole");

  /** The name of the consultant in the samples. */
  public static final String CONSULTANT = "Anna Lund";

  /** Copies the lists. */
  public SampleCases {
    cases = List.copyOf(cases);
    companies = List.copyOf(companies);
  }

  /** Puts everything into an opened vault. */
  public void addTo(Vault vault) {
    companies.forEach(company -> vault.companies().add(company, "sample"));
    cases.forEach(file -> vault.caseFiles().add(file, "sample"));
  }

  /** The samples as they look on a day, owned by the consultant {@link #CONSULTANT}. */
  public static SampleCases on(LocalDate today) {
    return on(today, new Owner(CONSULTANT, ""));
  }

  /** The samples as they look on a day, owned by somebody. */
  public static SampleCases on(LocalDate today, Owner owner) {
    SampleReader reader = new SampleReader(new SampleDates(today));
    return new SampleCases(
        CASES.stream()
            .map(name -> reader.read("case-" + name, CaseFile.class).withOwner(owner))
            .toList(),
        COMPANIES.stream().map(name -> reader.read("company-" + name, Company.class)).toList());
  }
}
