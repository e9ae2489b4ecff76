package brobygger.samples;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Owner;
import brobygger.casefile.company.Company;
import brobygger.edit.Edit;
import brobygger.edit.OwnerEdits;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
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

  /**
   * Puts everything into an opened vault. It begins in the same way in every vault, as the sample
   * consultant's; where the vault is another consultant's, the cases are theirs from then on.
   */
  public void addTo(Vault vault) {
    vault.histories().beginAlike(companies, cases, CONSULTANT, begun());
    Profile me = vault.profile();
    if (me.role() == ProfileRole.CONSULTANT) {
      cases.stream()
          .filter(file -> !file.owner().name().equals(me.name()))
          .forEach(file -> vault.caseFiles().edit(file.id(), own(file.owner(), me)));
    }
  }

  private static Edit<CaseFile> own(Owner before, Profile me) {
    return OwnerEdits.handOver(
        before, new Owner(me.name(), me.organisation(), "", before.handovers() + 1));
  }

  /** The day the newest of the cases was opened, so that it does not depend on any clock. */
  private Instant begun() {
    return cases.stream()
        .map(CaseFile::opened)
        .max(Comparator.naturalOrder())
        .orElseThrow()
        .atTime(LocalTime.NOON)
        .toInstant(ZoneOffset.UTC);
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
