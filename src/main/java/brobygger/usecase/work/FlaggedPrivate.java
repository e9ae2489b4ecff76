package brobygger.usecase.work;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionField;
import brobygger.description.DescriptionFinding;
import brobygger.description.DescriptionRule;
import brobygger.usecase.home.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an employer would read that the descriptions' own rules say is private. It may stand there
 * on purpose, so it is asked about before it leaves, and never taken out in silence.
 */
public final class FlaggedPrivate {
  private static final Set<DescriptionRule> PRIVATE =
      EnumSet.of(DescriptionRule.PRIVATE_ACCOMMODATION, DescriptionRule.HEALTH_WORD);

  private final Vault vault;
  private final Supplier<DescriptionCheck> check;
  private final Clock clock;

  /** Of an opened vault, by the team's rules as they are when it is asked. */
  public FlaggedPrivate(Vault vault, Supplier<DescriptionCheck> check, Clock clock) {
    this.vault = vault;
    this.check = check;
    this.clock = clock;
  }

  /**
   * Words that are flagged as private.
   *
   * @param citizen the citizen's first name
   * @param field where they stand
   * @param words the words themselves
   */
  public record Flagged(String citizen, DescriptionField field, String words) {}

  /**
   * All of it in the copies of some cases, in their order and each words once.
   *
   * @param employer whose copies they are; when empty, that of the placement that matters today
   */
  public List<Flagged> in(Collection<CaseFileId> cases, Optional<CompanyId> employer) {
    DescriptionCheck rules = check.get();
    return cases.stream()
        .map(id -> vault.caseFiles().get(id))
        .flatMap(file -> placements(file, employer).flatMap(each -> in(file, each, rules)))
        .distinct()
        .toList();
  }

  private Stream<Placement> placements(CaseFile file, Optional<CompanyId> employer) {
    Optional<CompanyId> company =
        employer.or(() -> file.currentPlacement(LocalDate.now(clock)).map(Placement::company));
    return file.placements().stream().filter(p -> Optional.of(p.company()).equals(company));
  }

  private Stream<Flagged> in(CaseFile file, Placement placement, DescriptionCheck rules) {
    DescriptionFacts facts =
        new DescriptionFacts(
            file, placement, vault.companies().find(placement.company()).orElse(null));
    return rules.findings(facts).stream()
        .filter(finding -> PRIVATE.contains(finding.rule()))
        .map(finding -> flagged(file, placement, finding));
  }

  private static Flagged flagged(CaseFile file, Placement placement, DescriptionFinding finding) {
    String text = finding.field().in(placement.description());
    return new Flagged(
        file.citizen().firstName(),
        finding.field(),
        finding.where().map(range -> range.of(text)).orElse(text));
  }
}
