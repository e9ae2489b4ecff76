package brobygger.casefile.staircase;

import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work function with its tasks and its own lane on the staircase.
 *
 * @param id identity of the element
 * @param name what it is called at the company
 * @param tasks the tasks in it
 * @param start the level at the start, or null until it is settled
 * @param targets steps to reach, by date
 * @param observations steps seen over time
 * @param smallSteps progress between steps
 * @param goodEnough what satisfactory work is
 * @param supportShares how much of the time somebody helped, over time
 */
@RecordBuilder
public record WorkFunction(
    ElementId id,
    String name,
    List<WorkTask> tasks,
    @Nullable StartLevel start,
    List<Target> targets,
    List<Observation> observations,
    List<SmallStep> smallSteps,
    GoodEnough goodEnough,
    @AddedLater List<SupportShare> supportShares)
    implements WorkFunctionBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public WorkFunction {
    name = Check.name("WorkFunction.name", name);
    tasks = Check.unique("WorkFunction.tasks", tasks, WorkTask::id);
    targets = Check.unique("WorkFunction.targets", targets, Target::id);
    observations = Check.unique("WorkFunction.observations", observations, Observation::id);
    smallSteps = Check.unique("WorkFunction.smallSteps", smallSteps, SmallStep::id);
    supportShares = Check.unique("WorkFunction.supportShares", supportShares, SupportShare::id);
  }

  /** A function without tasks, start or targets. */
  public static WorkFunction named(String name) {
    return new WorkFunction(
        ElementId.random(),
        name,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        GoodEnough.open(),
        List.of());
  }
}
