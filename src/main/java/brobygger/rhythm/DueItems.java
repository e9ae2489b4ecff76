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
  /** How long a closed case is kept when nobody chose. */
  public static final int STANDARD_YEARS = 5;

  private static final Comparator<DueItem> MOST_URGENT_FIRST =
      Comparator.comparing(DueItem::isSnoozed)
          .thenComparing(DueItem::urgency)
          .thenComparing(DueItem::rule)
          .thenComparing(DueItem::on);

  private final ContentPack pack;
  private final DescriptionCheck check;
  private final int keepYears;

  /** The team's rhythm, and the check that says whether a description is complete. */
  public DueItems(ContentPack pack, DescriptionCheck check) {
    this(pack, check, STANDARD_YEARS);
  }

  private DueItems(ContentPack pack, DescriptionCheck check, int keepYears) {
    this.pack = pack;
    this.check = check;
    this.keepYears = keepYears;
  }

  /** The same rules, where closed cases are kept for so many years. */
  public DueItems keeping(int years) {
    return new DueItems(pack, check, years);
  }

  /**
   * What is due in one case on a day, most urgent first and what was put off last. Of a closed case
   * only what concerns how it is kept.
   *
   * @param companies finds a company; empty when it is not known here
   */
  public List<DueItem> of(
      CaseFile caseFile, Function<CompanyId, Optional<Company>> companies, LocalDate today) {
    boolean closed = PlannedMeetings.isClosed(caseFile, today);
    DueLook look = new DueLook(caseFile, today, pack, check, companies, keepYears);
    return Stream.of(DueRule.values())
        .filter(rule -> !closed || rule.isForClosed())
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
