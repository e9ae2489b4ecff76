package brobygger.casefile.placement;

import brobygger.casefile.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which of several placements counts on a day, and what phase a case is in: one answer for all. */
public final class CasePhases {
  private CasePhases() {}

  /** The placement that matters on a day: the running one, else the next, else the latest. */
  public static <T> Optional<T> current(
      List<T> placements, Function<T, Period> period, LocalDate day) {
    Comparator<T> byStart = Comparator.comparing(each -> period.apply(each).start());
    return placements.stream()
        .filter(each -> on(period.apply(each), day) == CasePhase.DURING)
        .max(byStart)
        .or(
            () ->
                placements.stream()
                    .filter(each -> on(period.apply(each), day) == CasePhase.BEFORE)
                    .min(byStart))
        .or(() -> placements.stream().max(byStart));
  }

  /** The phase of one placement on a day. */
  public static CasePhase on(Period period, LocalDate day) {
    if (day.isBefore(period.start())) {
      return CasePhase.BEFORE;
    }
    return period.contains(day) ? CasePhase.DURING : CasePhase.AFTER;
  }

  /**
   * The phase of a case on a day: after when it is closed, else that of the placement that counts.
   *
   * @param closed the day it was closed, or null
   */
  public static CasePhase on(@Nullable LocalDate closed, Optional<Period> counts, LocalDate day) {
    if (closed != null && !day.isBefore(closed)) {
      return CasePhase.AFTER;
    }
    return counts.map(period -> on(period, day)).orElse(CasePhase.BEFORE);
  }
}
