package brobygger.rhythm;

import brobygger.casefile.ContactRhythm;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.CasePhase;
import brobygger.finding.Phrase;
import brobygger.finding.Place;
import brobygger.guide.RhythmCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Rules about meetings and talks. */
final class MeetingRules {
  private MeetingRules() {}

  static Stream<DueItem> notHeld(DueRule rule, DueLook look) {
    return planned(look)
        .filter(f -> f.on().isBefore(look.today()))
        .map(f -> about(rule, Urgency.NOW, look, f, look.daysSince(f.on()), "rhythm.meeting.the."));
  }

  static Stream<DueItem> today(DueRule rule, DueLook look) {
    return planned(look)
        .filter(f -> f.on().equals(look.today()))
        .map(f -> about(rule, Urgency.NOW, look, f, 0, "rhythm.meeting."));
  }

  static Stream<DueItem> thisWeek(DueRule rule, DueLook look) {
    LocalDate sunday = Week.of(look.today()).sunday();
    return planned(look)
        .filter(f -> f.on().isAfter(look.today()) && !f.on().isAfter(sunday))
        .map(f -> about(rule, Urgency.SOON, look, f, look.daysUntil(f.on()), "rhythm.meeting."));
  }

  private static DueItem about(
      DueRule rule, Urgency urgency, DueLook look, FollowUp f, long days, String kinds) {
    return look.due(
        rule, urgency, Place.FOLLOW_UPS, f.id(), f.on(), f.on(), days, Phrase.of(kinds + f.kind()));
  }

  static Stream<DueItem> contactOverdue(DueRule rule, DueLook look) {
    OptionalInt team = look.limit(RhythmCode.CONTACT_CITIZEN);
    if (team.isEmpty()) {
      return Stream.empty();
    }
    ContactRhythm own = look.caseFile().rhythm();
    int every = own.everyDays() == ContactRhythm.STANDARD_DAYS ? team.getAsInt() : own.everyDays();
    Optional<FollowUp> last = lastContact(look);
    LocalDate since = last.map(FollowUp::on).orElse(look.caseFile().opened());
    long days = look.daysSince(since);
    // Nobody is met on a Sunday or at Easter: the last day is one on which people are at work.
    LocalDate lastDay = DanishHolidays.workingDayFrom(since.plusDays(every));
    return look.today().isAfter(lastDay)
        ? Stream.of(
            look.due(
                rule,
                Urgency.NOW,
                Place.FOLLOW_UPS,
                last.map(FollowUp::id).orElse(null),
                lastDay,
                days,
                every,
                Phrase.of(last.isPresent() ? "rhythm.contact.last" : "rhythm.contact.none", days)))
        : Stream.empty();
  }

  static Stream<DueItem> nextMissing(DueRule rule, DueLook look) {
    boolean dated = planned(look).anyMatch(f -> !f.on().isBefore(look.today()));
    if (dated || !look.isUsed(RhythmCode.NEXT_FOLLOW_UP_DATED)) {
      return Stream.empty();
    }
    Optional<FollowUp> last = lastHeld(look);
    if (last.isEmpty()) {
      return look.placements(CasePhase.DURING)
          .map(
              p -> {
                LocalDate start = p.period().start();
                return look.due(
                    rule,
                    Urgency.SOON,
                    Place.FOLLOW_UPS,
                    p.id(),
                    start,
                    Phrase.of("rhythm.next.first", start));
              });
    }
    return last
        .filter(f -> f.kind() != FollowUpKind.CLOSING && f.kind() != FollowUpKind.THREE_WAY)
        .map(
            f ->
                look.due(
                    rule,
                    Urgency.SOON,
                    Place.FOLLOW_UPS,
                    f.id(),
                    f.on(),
                    Phrase.of("rhythm.next.last", f.on())))
        .stream();
  }

  private static Stream<FollowUp> planned(DueLook look) {
    return PlannedMeetings.of(look.caseFile(), look.today());
  }

  /** A meeting with the company alone is no contact with the citizen. */
  private static Optional<FollowUp> lastContact(DueLook look) {
    return held(look)
        .filter(f -> CitizenContact.is(look.caseFile().citizen(), f))
        .max(Comparator.comparing(FollowUp::on));
  }

  private static Optional<FollowUp> lastHeld(DueLook look) {
    return held(look).max(Comparator.comparing(FollowUp::on));
  }

  private static Stream<FollowUp> held(DueLook look) {
    return look.caseFile().followUps().stream()
        .filter(f -> f.state() == FollowUpState.HELD && !f.on().isAfter(look.today()));
  }
}
