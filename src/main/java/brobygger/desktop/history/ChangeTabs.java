package brobygger.desktop.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** On which tabs of a case a change can be seen, by the code of what was done. */
public final class ChangeTabs {
  private static final Map<String, List<String>> TABS =
      Map.ofEntries(
          Map.entry("notes", List.of("notes")),
          Map.entry("note", List.of("notes")),
          Map.entry("staircase", List.of("staircase", "followup")),
          Map.entry("placement", List.of("overview")),
          Map.entry("overview", List.of("overview")),
          Map.entry("agreement", List.of("followup", "overview")),
          Map.entry("hybrid", List.of("hours")),
          Map.entry("guide", List.of("guide")),
          Map.entry("description", List.of("description")),
          Map.entry("followup", List.of("followup")),
          Map.entry("accommodation", List.of("accommodation")),
          Map.entry("citizen", List.of("citizen")),
          Map.entry("caseworker", List.of("citizen")),
          Map.entry("order", List.of("citizen")),
          Map.entry("rhythm", List.of("citizen")),
          Map.entry("goal", List.of("citizen")),
          Map.entry("subgoal", List.of("citizen")),
          Map.entry("jobgoal", List.of("citizen")),
          Map.entry("competence", List.of("citizen")));

  /** What reaches further than one field: whose the case is, whether it runs, what came in. */
  private static final Set<String> FAR =
      Set.of("exchange", "case", "history", "profile", "keys", "field", "due");

  private ChangeTabs() {}

  /** Keys of the tabs it can be seen on, the one it belongs to first; empty for no tab. */
  public static List<String> of(String label) {
    return TABS.getOrDefault(first(label), List.of());
  }

  /** Whether it reaches further than one field, so that nobody takes it back by a slip. */
  public static boolean isFar(String label) {
    return FAR.contains(first(label));
  }

  private static String first(String label) {
    int dot = label.indexOf('.');
    return dot < 0 ? label : label.substring(0, dot);
  }
}
