package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Source;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * How much of the working time somebody helps, as somebody judged it on a day: a finer measure than
 * the steps (issue 4, point 3).
 *
 * @param id identity of the element
 * @param on the day
 * @param seenBy who judged it
 * @param percent percent of the working time, from 0 (nobody helps) to 100 (all the time)
 */
@RecordBuilder
public record SupportShare(ElementId id, LocalDate on, Source seenBy, int percent)
    implements SupportShareBuilder.With {

  /** Help all the time. */
  public static final int ALL = 100;

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public SupportShare {
    on = Check.date("SupportShare.on", on);
    percent = Check.range("SupportShare.percent", percent, 0, ALL);
  }
}
