package brobygger.progression;

import java.time.LocalDate;

/** How a target stands on a day. */
public sealed interface TargetState {
  /**
   * The step, or a higher one, was seen.
   *
   * @param on the first day it was seen
   */
  record Reached(LocalDate on) implements TargetState {}

  /**
   * The date is behind us and the step has not been seen: something to talk about.
   *
   * @param days days since the date, at least 1
   */
  record Passed(long days) implements TargetState {}

  /**
   * The date is today or still to come.
   *
   * @param days days until the date, 0 on the day itself
   */
  record Ahead(long days) implements TargetState {}
}
