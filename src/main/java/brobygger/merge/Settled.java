package brobygger.merge;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of conflicts that each side has settled since both were the same. A choice is a
 * change, also of what stood there already: two people who choose differently disagree again.
 *
 * @param values places where values were in conflict, not whole elements kept or taken away
 * @param one what the one side settled
 * @param other what the other side settled
 */
record Settled(Set<String> values, Set<String> one, Set<String> other) {
  static Settled since(@Nullable ObjectNode before, ObjectNode one, ObjectNode other) {
    Map<String, ObjectNode> conflicts = Disagreements.byPlace(before);
    Set<String> values = new TreeSet<>();
    conflicts.forEach(
        (place, conflict) -> {
          if (!Disagreements.isOfElement(place, conflict)) {
            values.add(place);
          }
        });
    Set<String> here = new TreeSet<>(conflicts.keySet());
    here.removeAll(Disagreements.byPlace(one).keySet());
    Set<String> there = new TreeSet<>(conflicts.keySet());
    there.removeAll(Disagreements.byPlace(other).keySet());
    return new Settled(values, here, there);
  }

  /** Whether a value was chosen there as a whole. */
  boolean isValue(String place) {
    return values.contains(place) && (one.contains(place) || other.contains(place));
  }

  /** Whether that side settled something at the place or inside. */
  static boolean within(Set<String> side, String place) {
    return side.stream().anyMatch(each -> (each + "/").startsWith(place + "/"));
  }
}
