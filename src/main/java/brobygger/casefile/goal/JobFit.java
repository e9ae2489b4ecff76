package brobygger.casefile.goal;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * In which of the three circles a job goal lies; best in all of them (domain, section 10).
 *
 * @param can the citizen can do it, or can learn it
 * @param wants the citizen wants it
 * @param exists there are such jobs within reach
 */
@RecordBuilder
public record JobFit(boolean can, boolean wants, boolean exists) implements JobFitBuilder.With {
  /** In none of the circles yet. */
  public static JobFit none() {
    return new JobFit(false, false, false);
  }

  /** How many circles it lies in, 0 to 3. */
  public int circles() {
    return (can ? 1 : 0) + (wants ? 1 : 0) + (exists ? 1 : 0);
  }
}
