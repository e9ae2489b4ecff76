package brobygger.desktop.today;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.value.NameOrder;
import brobygger.desktop.CasePlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A meeting of the week.
 *
 * @param caseFile the case it belongs to
 * @param followUp the meeting
 * @param company name of the company, or empty
 */
record Meeting(CaseFile caseFile, FollowUp followUp, String company) {
  /** By day and clock time; a meeting without a time comes first. */
  static final Comparator<Meeting> BY_TIME =
      Comparator.comparing((Meeting m) -> m.followUp().on())
          .thenComparing(m -> Objects.requireNonNullElse(m.followUp().at(), LocalTime.MIN))
          .thenComparing(NameOrder.by(m -> m.caseFile().citizen().name()));

  /** Where the meeting is in its case. */
  CasePlace place() {
    return new CasePlace(caseFile.id(), "followup", followUp.id());
  }

  /** The window of the visit, which leads back to Today. */
  CasePlace visit() {
    return new CasePlace(caseFile.id(), CasePlace.VISIT_FROM_TODAY, followUp.id());
  }

  boolean isPlanned() {
    return followUp.state() == FollowUpState.PLANNED;
  }

  /** How many meetings of the case were held before, plus one. */
  int number() {
    List<FollowUp> before =
        caseFile.followUps().stream()
            .filter(f -> f.state() == FollowUpState.HELD && f.kind() == followUp.kind())
            .filter(f -> f.on().isBefore(followUp.on()))
            .toList();
    return before.size() + 1;
  }

  boolean isOn(LocalDate day) {
    return followUp.on().equals(day);
  }
}
