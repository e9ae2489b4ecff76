package brobygger.edit;

import brobygger.casefile.staircase.WorkTask;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tasks as somebody types their names: a task whose name stays keeps its identity. */
public final class TypedTasks {
  private static final Pattern BETWEEN = Pattern.compile("[\\n,]");

  private TypedTasks() {}

  /** The names, one a line or between commas. */
  public static List<String> names(String typed) {
    return BETWEEN.splitAsStream(typed).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /**
   * The tasks of these names.
   *
   * @param known the tasks so far
   */
  public static List<WorkTask> of(String typed, List<WorkTask> known) {
    List<WorkTask> left = new ArrayList<>(known);
    List<WorkTask> tasks = new ArrayList<>();
    for (String name : names(typed)) {
      WorkTask task =
          left.stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseGet(() -> WorkTask.named(name));
      left.remove(task);
      tasks.add(task);
    }
    return tasks;
  }
}
