package brobygger.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A job the citizen aims for.
 *
 * @param id identity of the element
 * @param rank A preferred, B near, C wider
 * @param title the job
 * @param why why it fits competences, wishes and labour market
 */
@RecordBuilder
public record JobGoal(ElementId id, JobGoalRank rank, String title, String why)
    implements JobGoalBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public JobGoal {
    title = Check.name("JobGoal.title", title);
    why = Check.text("JobGoal.why", why);
  }
}
