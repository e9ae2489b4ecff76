package brobygger.progression;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import java.util.List;

/** Where a work function stands on a day, as those who saw it place it. */
public sealed interface Standing {
  /** Nobody has placed it, and no start is settled. */
  record Unplaced() implements Standing {}

  /**
   * Only the start is settled.
   *
   * @param step the start level
   * @param since the day of the start
   */
  record AtStart(MasteryStep step, LocalDate since) implements Standing {}

  /**
   * Everybody who placed it says the same.
   *
   * @param step the step
   * @param sources who, at least one
   * @param on the latest day it was said
   */
  record Agreed(MasteryStep step, List<Source> sources, LocalDate on) implements Standing {}

  /**
   * They see it differently, and both show.
   *
   * @param placings the latest placing of each, citizen first
   */
  record Differing(List<Placing> placings) implements Standing {}
}
