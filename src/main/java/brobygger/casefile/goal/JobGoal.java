package brobygger.casefile.goal;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A job the citizen aims for.
 *
 * @param id identity of the element
 * @param rank A preferred, B near, C wider
 * @param title the job
 * @param why why it fits competences, wishes and labour market
 * @param fit in which of the three circles it lies, or null while nobody has said
 */
@RecordBuilder
public record JobGoal(
    ElementId id, JobGoalRank rank, String title, String why, @Nullable JobFit fit)
    implements JobGoalBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public JobGoal {
    title = Check.name("JobGoal.title", title);
    why = Check.text("JobGoal.why", why);
  }

  /** A job goal of which the circles are not known yet. */
  public JobGoal(ElementId id, JobGoalRank rank, String title, String why) {
    this(id, rank, title, why, null);
  }

  /** In which circles it lies, as far as somebody has said. */
  public JobFit fitOrNone() {
    return fit == null ? JobFit.none() : fit;
  }
}
