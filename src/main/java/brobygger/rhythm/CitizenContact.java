package brobygger.rhythm;

import brobygger.casefile.citizen.Citizen;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import java.util.Locale;
import java.util.Set;

/** Whether a meeting is contact with the citizen, or with others about them. */
final class CitizenContact {
  /** What a citizen is called where no name is written. */
  private static final Set<String> CALLED = Set.of("borger", "borgeren", "citizen", "the citizen");

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

  /** Somebody else can have the same first name, and "borgerservice" is no citizen. */
  private static boolean isCitizen(Citizen citizen, String written) {
    String name = written.strip().toLowerCase(Locale.ROOT).replaceFirst("[,(].*", "").strip();
    return name.equals(citizen.firstName().toLowerCase(Locale.ROOT))
        || name.equals(citizen.name().strip().toLowerCase(Locale.ROOT))
        || CALLED.contains(name);
  }
}
