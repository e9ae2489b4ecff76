package brobygger.rhythm;

import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementKind;
import brobygger.casefile.placement.ReviewComment;
import brobygger.description.Criteria;
import brobygger.finding.Place;
import brobygger.guide.RhythmCode;
import brobygger.progression.ProgressionFinding;
import brobygger.progression.ProgressionRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Rules about a stay at a company. */
final class PlacementRules {
  /** From when a coming start is worth a thought, in days. */
  static final int START_IN_SIGHT = 14;

  /** Flexjobs that need close following, hours per week (element G). */
  private static final Duration SMALL_FLEXJOB = Duration.ofHours(10);

  private PlacementRules() {}

  static Stream<DueItem> startSoon(DueRule rule, DueLook look) {
    OptionalInt urgent = look.limit(RhythmCode.DESCRIPTION_BEFORE_START);
    if (urgent.isEmpty()) {
      return Stream.empty();
    }
    return look.placements(CasePhase.BEFORE)
        .filter(PlacementRules::needsDescription)
        .filter(
            p -> look.daysUntil(p.period().start()) <= Math.max(START_IN_SIGHT, urgent.getAsInt()))
        .flatMap(
            p -> {
              long days = look.daysUntil(p.period().start());
              Urgency urgency = days <= urgent.getAsInt() ? Urgency.NOW : Urgency.SOON;
              return incomplete(rule, urgency, look, p, p.period().start(), days);
            });
  }

  static Stream<DueItem> descriptionIncomplete(DueRule rule, DueLook look) {
    return look.placements(CasePhase.DURING)
        .filter(PlacementRules::needsDescription)
        .flatMap(
            p ->
                incomplete(
                    rule,
                    Urgency.SOON,
                    look,
                    p,
                    p.period().start(),
                    look.daysSince(p.period().start())));
  }

  static Stream<DueItem> descriptionToImprove(DueRule rule, DueLook look) {
    return look.caseFile().placements().stream()
        .filter(p -> p.phaseOn(look.today()) != CasePhase.AFTER)
        .filter(p -> !p.toImprove().isEmpty())
        .map(
            p -> {
              List<ReviewComment> comments = p.toImprove();
              List<String> authors =
                  comments.stream().map(ReviewComment::author).distinct().toList();
              return look.due(
                  rule,
                  Urgency.SOON,
                  Place.DESCRIPTION,
                  p.id(),
                  look.today(),
                  String.join(", ", authors),
                  comments.size(),
                  authors.size(),
                  comments.getFirst().text());
            });
  }

  private static Stream<DueItem> incomplete(
      DueRule rule, Urgency urgency, DueLook look, Placement p, LocalDate on, long days) {
    Criteria criteria = look.criteria(p);
    int open = criteria.open().size();
    return criteria.isComplete()
        ? Stream.empty()
        : Stream.of(
            look.due(
                rule,
                urgency,
                Place.DESCRIPTION,
                p.id(),
                on,
                days,
                open,
                look.openTitles(criteria)));
  }

  private static boolean needsDescription(Placement p) {
    return p.kind() == PlacementKind.INTERNSHIP;
  }

  static Stream<DueItem> targetPassed(DueRule rule, DueLook look) {
    return progression(look, ProgressionRule.TARGET_PASSED)
        .map(
            f ->
                look.due(
                    rule,
                    Urgency.NOW,
                    Place.STAIRCASE,
                    f.element(),
                    (LocalDate) f.args().get(2),
                    f.args().toArray()));
  }

  static Stream<DueItem> trained(DueRule rule, DueLook look) {
    return progression(look, ProgressionRule.TRAINED_WITHOUT_PAID_HOURS)
        .map(
            f ->
                look.due(
                    rule,
                    Urgency.IDEA,
                    Place.HOURS,
                    f.element(),
                    (LocalDate) f.args().get(1),
                    f.args().toArray()));
  }

  private static Stream<ProgressionFinding> progression(DueLook look, ProgressionRule rule) {
    return look.placements(CasePhase.DURING)
        .flatMap(p -> rule.foundIn(p, look.caseFile().stepOrder(), look.today()).stream());
  }

  static Stream<DueItem> closingMissing(DueRule rule, DueLook look) {
    OptionalInt limit = look.limit(RhythmCode.CLOSING_BEFORE_END);
    if (limit.isEmpty()) {
      return Stream.empty();
    }
    return look.caseFile().placements().stream()
        .filter(p -> p.phaseOn(look.today()) != CasePhase.BEFORE)
        .flatMap(
            p -> {
              LocalDate end = p.period().end();
              boolean near = end != null && look.daysUntil(end) <= limit.getAsInt();
              boolean dated = meetings(look, p).anyMatch(f -> f.kind() == FollowUpKind.CLOSING);
              return end == null || !near || dated || isFollowed(look, p)
                  ? Stream.empty()
                  : Stream.of(
                      look.due(
                          rule,
                          Urgency.SOON,
                          Place.FOLLOW_UPS,
                          p.id(),
                          end,
                          look.daysUntil(end),
                          end));
            });
  }

  /** Whether it is over and the next one runs: then there is nobody left to meet. */
  private static boolean isFollowed(DueLook look, Placement p) {
    return p.phaseOn(look.today()) == CasePhase.AFTER
        && look.caseFile().placements().stream()
            .filter(other -> other.period().start().isAfter(p.period().start()))
            .anyMatch(other -> other.phaseOn(look.today()) != CasePhase.BEFORE);
  }

  static Stream<DueItem> flexjobFollowUps(DueRule rule, DueLook look) {
    OptionalInt limit = look.limit(RhythmCode.FLEXJOB_FOLLOW_UPS);
    if (limit.isEmpty()) {
      return Stream.empty();
    }
    int wanted = look.pack().rhythm(RhythmCode.FLEXJOB_FOLLOW_UPS).times();
    return look.placements(CasePhase.DURING)
        .filter(p -> p.kind() == PlacementKind.FLEXJOB)
        .filter(p -> p.weeklyHours().compareTo(SMALL_FLEXJOB) <= 0)
        .flatMap(
            p -> {
              LocalDate start = p.period().start();
              LocalDate end = start.plusDays(limit.getAsInt());
              long visits =
                  meetings(look, p)
                      .filter(f -> f.kind() == FollowUpKind.COMPANY_VISIT)
                      .filter(f -> f.state() == FollowUpState.HELD)
                      .filter(f -> !f.on().isBefore(start) && f.on().isBefore(end))
                      .count();
              // Spread evenly: after half of the time, half of them.
              long expected = wanted * look.daysSince(start) / limit.getAsInt();
              return look.today().isBefore(end) && visits < expected
                  ? Stream.of(
                      look.due(
                          rule,
                          Urgency.SOON,
                          Place.FOLLOW_UPS,
                          p.id(),
                          start.plusDays(limit.getAsInt() * (visits + 1) / wanted),
                          visits,
                          wanted))
                  : Stream.empty();
            });
  }

  private static Stream<FollowUp> meetings(DueLook look, Placement p) {
    return look.caseFile().followUps().stream()
        .filter(f -> p.id().equals(f.placement()) && f.state() != FollowUpState.CANCELLED);
  }
}
