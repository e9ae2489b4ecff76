package brobygger.rhythm;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FollowUpState;
import brobygger.casefile.Placement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The meetings of one week.
 *
 * @param week the week
 * @param days seven days from Monday on, each with its meetings by clock time
 */
public record WeekPlan(Week week, List<Day> days) {
  /** Keeps its own copy. */
  public WeekPlan {
    days = List.copyOf(days);
  }

  /**
   * One day.
   *
   * @param date the day
   * @param holiday whether it is a Danish public holiday
   * @param meetings meetings not cancelled, by clock time; those without one come last
   */
  public record Day(LocalDate date, boolean holiday, List<Meeting> meetings) {
    /** Keeps its own copy. */
    public Day {
      meetings = List.copyOf(meetings);
    }
  }

  /** The week's meetings in these cases. */
  public static WeekPlan of(Collection<CaseFile> cases, Week week) {
    return new WeekPlan(
        week,
        week.days().stream()
            .map(
                date ->
                    new Day(
                        date,
                        DanishHolidays.isHoliday(date),
                        cases.stream().flatMap(c -> meetings(c, date)).sorted(byClock()).toList()))
            .toList());
  }

  private static Stream<Meeting> meetings(CaseFile c, LocalDate date) {
    return c.followUps().stream()
        .filter(f -> f.on().equals(date) && f.state() != FollowUpState.CANCELLED)
        .map(
            f ->
                new Meeting(
                    c.id(),
                    c.citizen().firstName(),
                    c.placement(f.placement()).map(Placement::company).orElse(null),
                    f));
  }

  private static Comparator<Meeting> byClock() {
    return Comparator.<Meeting, LocalTime>comparing(
            m -> Objects.requireNonNullElse(m.followUp().at(), LocalTime.MAX))
        .thenComparing(Meeting::citizen);
  }
}
