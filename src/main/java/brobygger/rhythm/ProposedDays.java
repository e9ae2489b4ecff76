package brobygger.rhythm;

import brobygger.casefile.CaseFile;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.Placement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days for meetings that are not there yet: people are at work, and nothing else is planned or held
 * in the case that day. Every date that is proposed is chosen here.
 */
public final class ProposedDays {
  private final ClosingDays closed;
  private final Set<LocalDate> taken;

  /** For a case, where the office is closed on some days. */
  public ProposedDays(CaseFile file, ClosingDays closed) {
    this.closed = closed;
    this.taken =
        file.followUps().stream()
            .filter(meeting -> meeting.state() != FollowUpState.CANCELLED)
            .map(FollowUp::on)
            .collect(Collectors.toSet());
  }

  /** The day itself when it is free, else the first free day after it. */
  public LocalDate from(LocalDate day) {
    LocalDate next = day;
    while (!isFree(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * The same in a placement: where that would be after its end, the last free day before it; empty
   * when there is none.
   *
   * @param earliest no day before this one is proposed
   */
  public Optional<LocalDate> within(Placement placement, LocalDate day, LocalDate earliest) {
    LocalDate end = placement.period().end();
    LocalDate wanted = from(day);
    if (end == null || !wanted.isAfter(end)) {
      return Optional.of(wanted);
    }
    LocalDate last = end;
    while (!last.isBefore(earliest)) {
      if (isFree(last)) {
        return Optional.of(last);
      }
      last = last.minusDays(1);
    }
    return Optional.empty();
  }

  boolean isFree(LocalDate day) {
    return closed.isOpen(day) && !taken.contains(day);
  }
}
