package brobygger.merge;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of conflicts that each side has settled since both were the same, and of those that it
 * lists since. Either is a change, also when what stands there is as before: two people who choose
 * differently disagree again, and what waits for a choice is not taken away by what somebody else
 * wrote.
 *
 * @param values places where values were in conflict, not whole elements kept or taken away
 * @param one what the one side settled
 * @param other what the other side settled
 * @param changedOne what the one side settled, or lists otherwise than before
 * @param changedOther what the other side settled, or lists otherwise than before
 */
record Settled(
    Set<String> values,
    Set<String> one,
    Set<String> other,
    Set<String> changedOne,
    Set<String> changedOther) {
  static Settled since(@Nullable ObjectNode before, ObjectNode one, ObjectNode other) {
    Map<String, ObjectNode> conflicts = Disagreements.byPlace(before);
    Set<String> values = new TreeSet<>();
    conflicts.forEach(
        (place, conflict) -> {
          if (!Disagreements.isOfElement(place, conflict)) {
            values.add(place);
          }
        });
    return new Settled(
        values,
        settled(conflicts, one),
        settled(conflicts, other),
        changed(conflicts, one),
        changed(conflicts, other));
  }

  private static Set<String> settled(Map<String, ObjectNode> before, ObjectNode side) {
    Set<String> settled = new TreeSet<>(before.keySet());
    settled.removeAll(Disagreements.byPlace(side).keySet());
    return settled;
  }

  private static Set<String> changed(Map<String, ObjectNode> before, ObjectNode side) {
    Set<String> changed = settled(before, side);
    Disagreements.byPlace(side)
        .forEach(
            (place, conflict) -> {
              Set<String> earlier = Candidates.of(before.get(place)).keySet();
              if (!earlier.equals(Candidates.of(conflict).keySet())) {
                changed.add(place);
              }
            });
    return changed;
  }

  /** Whether a value was chosen there as a whole. */
  boolean isValue(String place) {
    return values.contains(place) && (one.contains(place) || other.contains(place));
  }

  /** Whether that side settled something at the place or inside, or lists something new there. */
  static boolean within(Set<String> side, String place) {
    return side.stream().anyMatch(each -> (each + "/").startsWith(place + "/"));
  }
}
