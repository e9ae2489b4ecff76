package brobygger.casefile.citizen;

import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What the citizen can do, where it was won, and the work tasks it points to (domain, section 10).
 *
 * @param id identity of the element
 * @param source where it was won
 * @param experience what the citizen has done
 * @param tasks concrete work tasks it points to
 */
@RecordBuilder
public record Competence(
    ElementId id, CompetenceSource source, String experience, List<WorkTask> tasks)
    implements CompetenceBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public Competence {
    experience = Check.said("Competence.experience", experience);
    tasks = Check.unique("Competence.tasks", tasks, WorkTask::id);
  }
}
