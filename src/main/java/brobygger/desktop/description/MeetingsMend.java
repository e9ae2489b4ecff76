package brobygger.desktop.description;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ContactPerson;
import brobygger.casefile.ElementId;
import brobygger.casefile.FollowUp;
import brobygger.casefile.FollowUpKind;
import brobygger.casefile.Participant;
import brobygger.casefile.Placement;
import brobygger.description.DescriptionCheck;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionFinding;
import brobygger.description.DescriptionRule;
import brobygger.description.Mend;
import brobygger.rhythm.MissingMeetings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans the follow-ups a description lacks, and writes their dates into it, as one edit. */
final class MeetingsMend {
  private final DescriptionCheck check;

  MeetingsMend(DescriptionCheck check) {
    this.check = check;
  }

  /** The days to plan for this finding; empty when it is about something else, or none is left. */
  List<LocalDate> days(DescriptionFinding finding, DescriptionFacts facts, LocalDate today) {
    return finding.rule() == DescriptionRule.FOLLOW_UPS_NOT_DATED
        ? MissingMeetings.of(facts.caseFile(), facts.placement(), today)
        : List.of();
  }

  /** The case with the follow-ups planned, and named in the description. */
  CaseFile planned(DescriptionFacts facts, List<LocalDate> days) {
    List<FollowUp> all = new ArrayList<>(facts.caseFile().followUps());
    days.forEach(day -> all.add(meeting(facts, day)));
    CaseFile file = facts.caseFile().withFollowUps(all);
    Placement placement = facts.placement();
    return check.findings(new DescriptionFacts(file, placement, facts.company())).stream()
        .filter(f -> f.rule() == DescriptionRule.FOLLOW_UPS_NOT_DATED)
        .flatMap(f -> f.mends().stream())
        .filter(Mend.TextMend.class::isInstance)
        .map(Mend.TextMend.class::cast)
        .findFirst()
        .map(
            text ->
                file.withPlacement(
                    placement.id(), p -> p.withDescription(text.apply(p.description()))))
        .orElse(file);
  }

  private static FollowUp meeting(DescriptionFacts facts, LocalDate day) {
    List<Participant> people = new ArrayList<>();
    people.add(new Participant(ElementId.random(), facts.firstName()));
    facts
        .contactPerson()
        .map(ContactPerson::name)
        .ifPresent(name -> people.add(new Participant(ElementId.random(), name)));
    String place = facts.company() == null ? "" : facts.company().name();
    return FollowUp.planned(FollowUpKind.COMPANY_VISIT, day)
        .with(b -> b.placement(facts.placement().id()).place(place).participants(people));
  }
}
