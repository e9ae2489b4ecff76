package brobygger.edit;

import brobygger.casefile.staircase.WorkTask;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tasks as somebody types their names: a task whose name stays keeps its identity. */
public final class TypedTasks {
  private static final Pattern BETWEEN = Pattern.compile("[\\n,]");

  /** What stands before the lines of a pasted list; Word has signs of its own for it. */
  private static final Pattern BULLET =
      Pattern.compile("^\\h*(?:[•·▪●○◦‣⁃■□➢✓\\uF000-\\uF0FF]+|[-–—*]+(?=\\h|\\p{L})|o(?=\\t))\\h*");

  /** Only where every line has one: "1. sal støvsuges" is a task of its own. */
  private static final Pattern NUMBER =
      Pattern.compile("^\\h*(?:\\d{1,2}[.)]|\\p{L}[.)])(?=\\h)\\h*");

  private TypedTasks() {}

  /** The names, one a line or between commas, without the signs of a pasted list. */
  public static List<String> names(String typed) {
    List<String> lines = typed.lines().filter(line -> !line.isBlank()).toList();
    boolean numbered =
        lines.size() > 1 && lines.stream().allMatch(line -> NUMBER.matcher(line).find());
    return lines.stream()
        .map(line -> (numbered ? NUMBER : BULLET).matcher(line).replaceFirst(""))
        .flatMap(BETWEEN::splitAsStream)
        .map(name -> name.replace('\t', ' ').strip())
        .filter(name -> !name.isEmpty())
        .toList();
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
