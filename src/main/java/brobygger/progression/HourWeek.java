package brobygger.progression;

import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hours of one ISO week under the plan.
 *
 * @param monday first day of the week
 * @param internship internship hours in the week
 * @param paid paid hours in the week
 */
public record HourWeek(LocalDate monday, Duration internship, Duration paid) {
  /** Weeks shown after the last change where the placement has no end. */
  private static final int WEEKS_AFTER = 6;

  /** The most weeks a plan is drawn over: two years. */
  private static final int MOST = 104;

  /** Both kinds together. */
  public Duration total() {
    return internship.plus(paid);
  }

  /**
   * Every week from the first phase to the end of the placement, at most two years. A week has the
   * hours of the phase that runs on its Friday: a phase that begins on a Thursday counts from that
   * week on. A placement without an end, or one that ends before the last phase has begun, is shown
   * six weeks past that phase.
   */
  public static List<HourWeek> of(Placement placement) {
    HybridHours hours = HybridHours.of(placement.hybrid());
    if (hours.phases().isEmpty()) {
      return List.of();
    }
    LocalDate first = monday(hours.phases().getFirst().phase().from());
    HybridPhase lastPhase = hours.phases().getLast().phase();
    LocalDate open = lastPhase.from().plusWeeks(WEEKS_AFTER).minusDays(1);
    LocalDate end = placement.period().end();
    LocalDate last = end == null || end.isBefore(lastPhase.from()) ? open : end;
    return Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1))
        .limit(MOST)
        .flatMap(week -> in(hours, week).stream())
        .toList();
  }

  private static Optional<HourWeek> in(HybridHours hours, LocalDate week) {
    LocalDate friday = week.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    return hours
        .on(friday)
        .or(() -> hours.on(week.plusDays(6)))
        .map(HybridHours.PhaseHours::phase)
        .map(p -> new HourWeek(week, p.weekly(HourKind.INTERNSHIP), p.weekly(HourKind.PAID)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
