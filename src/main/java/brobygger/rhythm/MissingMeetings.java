package brobygger.rhythm;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which a placement lacks follow-ups: a good description names at least two (domain,
 * section 5.4), at the case's own rhythm (section 7), on working days.
 */
public final class MissingMeetings {
  private static final int LEAST = 2;

  private MissingMeetings() {}

  /**
   * The days to add, none before tomorrow or after the placement's end, so that two are planned or
   * held; empty when there are two already, or when no day is left.
   */
  public static List<LocalDate> of(CaseFile file, Placement placement, LocalDate today) {
    List<LocalDate> known =
        file.followUps().stream()
            .filter(f -> placement.id().equals(f.placement()))
            .filter(f -> f.state() != FollowUpState.CANCELLED)
            .map(FollowUp::on)
            .sorted()
            .toList();
    List<LocalDate> missing = new ArrayList<>();
    LocalDate start = placement.period().start();
    LocalDate last = known.isEmpty() ? start : known.getLast();
    if (last.isBefore(today)) {
      last = today;
    }
    LocalDate end = placement.period().end();
    ProposedDays days = new ProposedDays(file, ClosingDays.STANDARD);
    while (known.size() + missing.size() < LEAST) {
      last = days.from(last.plusDays(file.rhythm().everyDays()));
      if (end != null && last.isAfter(end)) {
        return missing;
      }
      missing.add(last);
    }
    return missing;
  }
}
