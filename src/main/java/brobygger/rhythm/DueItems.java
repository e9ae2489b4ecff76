package brobygger.rhythm;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.description.DescriptionCheck;
import brobygger.guide.ContentPack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what is due. */
public final class DueItems {
  private static final Comparator<DueItem> MOST_URGENT_FIRST =
      Comparator.comparing(DueItem::isSnoozed)
          .thenComparing(DueItem::urgency)
          .thenComparing(DueItem::rule)
          .thenComparing(DueItem::on);

  private final ContentPack pack;
  private final DescriptionCheck check;

  /** The team's rhythm, and the check that says whether a description is complete. */
  public DueItems(ContentPack pack, DescriptionCheck check) {
    this.pack = pack;
    this.check = check;
  }

  /**
   * What is due in one case on a day, most urgent first and what was put off last. A closed case
   * asks for nothing.
   *
   * @param companies finds a company; empty when it is not known here
   */
  public List<DueItem> of(
      CaseFile caseFile, Function<CompanyId, Optional<Company>> companies, LocalDate today) {
    var closure = caseFile.closure();
    if (closure != null && !today.isBefore(closure.on())) {
      return List.of();
    }
    DueLook look = new DueLook(caseFile, today, pack, check, companies);
    return Stream.of(DueRule.values())
        .flatMap(rule -> rule.due(look))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  /** What is due in all these cases on a day, most urgent first. */
  public List<DueItem> of(
      Collection<CaseFile> cases,
      Function<CompanyId, Optional<Company>> companies,
      LocalDate today) {
    return cases.stream()
        .flatMap(caseFile -> of(caseFile, companies, today).stream())
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }
}
