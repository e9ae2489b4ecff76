package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Snooze;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.value.NameOrder;
import brobygger.rhythm.DueItems;
import brobygger.usecase.history.CaseInBrief;
import brobygger.usecase.home.Vault;
import brobygger.usecase.trust.HandOver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what needs the consultant: the one list that Today, {@code due} and a screen about one case
 * read. Whoever shows it puts it into words; nobody adds to it.
 */
public final class FindDue {
  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::isSnoozed)
          .thenComparing(due -> due.snooze().map(Snooze::until).orElse(LocalDate.MIN))
          .thenComparing(Due::urgency)
          .thenComparing(FindDue::group)
          .thenComparing(FindDue::byRule)
          .thenComparing(Due::on);

  private final Vault vault;
  private final DueItems rules;
  private final HomeFacts home;

  /**
   * In an opened vault, by the team's rules.
   *
   * @param home what is so of the home itself at the moment
   */
  public FindDue(Vault vault, DueItems rules, HomeFacts home) {
    this.vault = vault;
    this.rules = rules.keeping(home.keepYears());
    this.home = home;
  }

  /**
   * What is due on a day, most urgent first, what was put off last, and in the same order every
   * time.
   */
  public List<Due> on(LocalDate today) {
    Map<CompanyId, Company> companies =
        vault.companies().documents().stream()
            .collect(Collectors.toMap(Company::id, Function.identity()));
    List<Company> byName =
        companies.values().stream()
            .sorted(NameOrder.by(Company::name).thenComparing(c -> c.id().toString()))
            .toList();
    List<CaseInBrief> cases = vault.caseFiles().inBrief();
    Stream<Due> ofCases =
        cases.stream()
            .map(CaseInBrief::file)
            .sorted(
                NameOrder.by((CaseFile c) -> c.citizen().name())
                    .thenComparing(c -> c.id().toString()))
            .flatMap(file -> ofCase(file, id -> Optional.ofNullable(companies.get(id)), today));
    HomeRule.Look look = new HomeRule.Look(home, !cases.isEmpty(), byName, today);
    Stream<Due> ofHome = Stream.of(HomeRule.values()).flatMap(rule -> rule.due(look));
    return Stream.concat(ofCases, ofHome).sorted(ORDER).toList();
  }

  /** What is due in one case on a day, in the same order. */
  public List<Due> in(CaseFile file, LocalDate today) {
    return ofCase(file, vault.companies()::find, today).sorted(ORDER).toList();
  }

  private Stream<Due> ofCase(
      CaseFile file, Function<CompanyId, Optional<Company>> companies, LocalDate today) {
    return rules.of(file, companies, today).stream()
        .filter(item -> !item.rule().isForOwnerOnly() || HandOver.owns(vault, file))
        .map(item -> new Due.OfCase(file.citizen().name(), item));
  }

  /** Where it stands among those that are as urgent: what comes before people, people, the rest. */
  private static int group(Due due) {
    return switch (due) {
      case Due.OfHome of -> of.homeRule().isBeforeCases() ? 0 : 2;
      case Due.OfCase of -> 1;
    };
  }

  /** Among those of one group: in the order of their rules. */
  private static int byRule(Due one, Due other) {
    if (one instanceof Due.OfHome a && other instanceof Due.OfHome b) {
      return a.homeRule().compareTo(b.homeRule());
    }
    return one instanceof Due.OfCase a && other instanceof Due.OfCase b
        ? a.item().rule().compareTo(b.item().rule())
        : 0;
  }
}
