package brobygger.rhythm;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Snooze;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.description.Criteria;
import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionFacts;
import brobygger.finding.Place;
import brobygger.guide.ContentPack;
import brobygger.guide.RhythmCode;
import brobygger.guide.RhythmRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One open case on one day, and what it is held against. */
record DueLook(
    CaseFile caseFile,
    LocalDate today,
    ContentPack pack,
    DescriptionCheck check,
    Function<CompanyId, Optional<Company>> companies,
    int keepYears) {

  /** The rule's limit in days, or empty when the team does not use it. */
  OptionalInt limit(RhythmCode code) {
    RhythmRule rule = pack.rhythm(code);
    return rule.enabled() ? rule.limitInDays() : OptionalInt.empty();
  }

  String fullName() {
    return caseFile.citizen().name();
  }

  boolean isUsed(RhythmCode code) {
    return pack.rhythm(code).enabled();
  }

  Stream<Placement> placements(CasePhase phase) {
    return caseFile.placements().stream().filter(p -> p.phaseOn(today) == phase);
  }

  long daysSince(LocalDate day) {
    return ChronoUnit.DAYS.between(day, today);
  }

  long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(today, day);
  }

  Criteria criteria(Placement placement) {
    return check.criteria(
        new DescriptionFacts(
            caseFile, placement, companies.apply(placement.company()).orElse(null)));
  }

  /** Titles of the criteria that are not complete, as the pack words them. */
  String openTitles(Criteria criteria) {
    return criteria.open().stream()
        .map(code -> pack.criterion(code).title())
        .collect(Collectors.joining(" · "));
  }

  DueItem due(
      DueRule rule,
      Urgency urgency,
      Place place,
      @Nullable ElementId element,
      LocalDate on,
      Object... args) {
    List<Object> all = new ArrayList<>();
    all.add(caseFile.citizen().firstName());
    all.addAll(List.of(args));
    return new DueItem(
        rule, urgency, caseFile.id(), place, element, on, snooze(rule, element), all);
  }

  private @Nullable Snooze snooze(DueRule rule, @Nullable ElementId element) {
    return caseFile.snoozes().stream()
        .filter(
            s -> rule.canWait() && s.concerns(rule.name(), element) && today.isBefore(s.until()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
