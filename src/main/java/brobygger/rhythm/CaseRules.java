package brobygger.rhythm;

import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.placement.CasePhase;
import brobygger.finding.Place;
import brobygger.guide.RhythmCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Rules about the case as a whole. */
final class CaseRules {
  private CaseRules() {}

  static Stream<DueItem> agreementPassed(DueRule rule, DueLook look) {
    return look.caseFile().agreements().stream()
        .filter(a -> a.state() == AgreementState.OPEN)
        .flatMap(
            a -> {
              LocalDate by = a.by();
              return by != null && by.isBefore(look.today())
                  ? Stream.of(
                      look.due(
                          rule,
                          Urgency.NOW,
                          Place.FOLLOW_UPS,
                          a.id(),
                          by,
                          a.who(),
                          a.what(),
                          by,
                          look.daysSince(by)))
                  : Stream.empty();
            });
  }

  static Stream<DueItem> newHearing(DueRule rule, DueLook look) {
    return standstill(rule, look, look.limit(RhythmCode.NEW_HEARING), Urgency.SOON);
  }

  static Stream<DueItem> screenCase(DueRule rule, DueLook look) {
    // The new hearing takes over from the screening.
    return newHearing(rule, look).findAny().isPresent()
        ? Stream.empty()
        : standstill(rule, look, look.limit(RhythmCode.SCREEN_CASE), Urgency.SOON);
  }

  private static Stream<DueItem> standstill(
      DueRule rule, DueLook look, OptionalInt limit, Urgency urgency) {
    Optional<LocalDate> since = idleSince(look);
    if (limit.isEmpty() || since.isEmpty() || look.daysSince(since.get()) < limit.getAsInt()) {
      return Stream.empty();
    }
    return Stream.of(
        look.due(
            rule,
            urgency,
            Place.OVERVIEW,
            null,
            since.get().plusDays(limit.getAsInt()),
            since.get(),
            look.daysSince(since.get()) / 7));
  }

  /**
   * Since when there is neither internship nor job, or empty when there is one or one is coming.
   */
  private static Optional<LocalDate> idleSince(DueLook look) {
    boolean busy =
        look.placements(CasePhase.DURING).findAny().isPresent()
            || look.placements(CasePhase.BEFORE).findAny().isPresent();
    LocalDate opened = look.caseFile().opened();
    return busy
        ? Optional.empty()
        : Optional.of(
            look.caseFile().placements().stream()
                .map(p -> Objects.requireNonNull(p.period().end()))
                .reduce(opened, (a, b) -> a.isAfter(b) ? a : b));
  }

  static Stream<DueItem> firstPhase(DueRule rule, DueLook look) {
    OptionalInt limit = look.limit(RhythmCode.FIRST_PHASE);
    LocalDate opened = look.caseFile().opened();
    return limit.isPresent()
            && look.daysSince(opened) > limit.getAsInt()
            && look.caseFile().jobGoals().isEmpty()
        ? Stream.of(
            look.due(
                rule,
                Urgency.SOON,
                Place.CITIZEN,
                null,
                opened.plusDays(limit.getAsInt()),
                opened,
                look.daysSince(opened) / 7))
        : Stream.empty();
  }

  static Stream<DueItem> accommodationNotConcrete(DueRule rule, DueLook look) {
    return look.caseFile().phaseOn(look.today()) == CasePhase.AFTER
        ? Stream.empty()
        : look.caseFile().accommodations().stream()
            .filter(a -> a.sharing() == Sharing.TELL_COMPANY)
            .filter(a -> a.extent().isBlank() || a.handling().isBlank())
            .map(
                a ->
                    look.due(
                        rule, Urgency.IDEA, Place.ACCOMMODATIONS, a.id(), look.today(), a.need()));
  }
}
