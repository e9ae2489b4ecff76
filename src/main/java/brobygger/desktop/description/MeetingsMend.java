package brobygger.desktop.description;

import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.value.ElementId;
import brobygger.description.DescriptionFacts;
import brobygger.description.DescriptionFinding;
import brobygger.description.DescriptionRule;
import brobygger.rhythm.MissingMeetings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The follow-ups a description lacks, as they are planned with one press. */
final class MeetingsMend {
  private MeetingsMend() {}

  /** The days to plan for this finding; empty when it is about something else, or none is left. */
  static List<LocalDate> days(DescriptionFinding finding, DescriptionFacts facts, LocalDate today) {
    return finding.rule() == DescriptionRule.FOLLOW_UPS_NOT_DATED
        ? MissingMeetings.of(facts.caseFile(), facts.placement(), today)
        : List.of();
  }

  /** The follow-ups on these days. */
  static List<FollowUp> planned(DescriptionFacts facts, List<LocalDate> days) {
    return days.stream().map(day -> meeting(facts, day)).toList();
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
