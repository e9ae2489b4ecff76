package brobygger.rhythm;

import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import java.util.Locale;

/** Whether a meeting is contact with the citizen, or with others about them. */
final class CitizenContact {
  private CitizenContact() {}

  /**
   * The citizen is among those who took part, by whole or first name or as "borgeren". Where nobody
   * wrote who took part, the kind says it: a closing meeting is one with the company.
   */
  static boolean is(Citizen citizen, FollowUp meeting) {
    return meeting.participants().isEmpty()
        ? meeting.kind() != FollowUpKind.CLOSING
        : meeting.participants().stream().anyMatch(each -> isCitizen(citizen, each.name()));
  }

  private static boolean isCitizen(Citizen citizen, String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    String first = citizen.firstName().toLowerCase(Locale.ROOT);
    return name.equals(first)
        || name.startsWith(first + " ")
        || name.startsWith(first + ",")
        || name.startsWith("borger")
        || name.startsWith("citizen");
  }
}
