package brobygger.rhythm;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The meetings that are still to come: what is due, the week and a calendar file read them here.
 */
public final class PlannedMeetings {
  private PlannedMeetings() {}

  /** Planned, earliest first; those that have passed unheld too. A case that is closed has none. */
  public static Stream<FollowUp> of(CaseFile file, LocalDate today) {
    return isClosed(file, today)
        ? Stream.empty()
        : file.followUps().stream()
            .filter(meeting -> meeting.state() == FollowUpState.PLANNED)
            .sorted(Comparator.comparing(FollowUp::on));
  }

  /** Planned from a day on, earliest first. */
  public static Stream<FollowUp> from(CaseFile file, LocalDate today) {
    return of(file, today).filter(meeting -> !meeting.on().isBefore(today));
  }

  /** Whether a case is closed on a day. */
  public static boolean isClosed(CaseFile file, LocalDate day) {
    var closure = file.closure();
    return closure != null && !day.isBefore(closure.on());
  }
}
