package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * One concrete task, in words that anyone can picture.
 *
 * @param id identity of the element
 * @param name what is done, such as "emptying bins"
 */
@RecordBuilder
public record WorkTask(ElementId id, String name) implements WorkTaskBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public WorkTask {
    name = Check.name("WorkTask.name", name);
  }

  /** A new task with its own identity. */
  public static WorkTask named(String name) {
    return new WorkTask(ElementId.random(), name);
  }
}
