package brobygger.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What there is only one of in a list whatever its identity, such as the hours of a Monday or the
 * answer to a point of the guide. When both sides add it, it is the same element.
 */
final class NaturalKeys {
  private static final Map<String, List<List<String>>> KEYS =
      Map.of(
          "guide", List.of(List.of("point", "placement")),
          "schedule", List.of(List.of("day")),
          "phases", List.of(List.of("from")),
          "scales", List.of(List.of("scale")),
          "answers", List.of(List.of("agreement"), List.of("topic")),
          "schemes", List.of(List.of("scheme")),
          "tasks", List.of(List.of("task")),
          "snoozes", List.of(List.of("rule", "about")),
          "copies", List.of(List.of("field")));

  private NaturalKeys() {}

  /** What identifies the element besides its identity; empty when nothing does. */
  static Optional<List<String>> of(String list, ObjectNode element) {
    for (List<String> fields : KEYS.getOrDefault(list, List.of())) {
      if (element.has(fields.getFirst())) {
        List<String> key = new ArrayList<>();
        fields.forEach(field -> key.add(element.path(field).asString("")));
        return Optional.of(List.copyOf(key));
      }
    }
    return Optional.empty();
  }
}
