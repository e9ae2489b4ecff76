package brobygger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of a list that two people changed. What was there keeps its order, or takes that of the
 * one who changed it; what was added stays behind what it was added after. Where both added at the
 * same spot, the identities decide, which is the order of making.
 */
final class ListOrder {
  private static final String FRONT = "";

  private ListOrder() {}

  /**
   * Puts the identities in order; the same whichever side is called one.
   *
   * @param left the identities in the joined list
   */
  static List<String> of(
      Collection<String> before, List<String> one, List<String> other, Set<String> left) {
    List<String> spine = new ArrayList<>(before);
    spine.retainAll(left);
    spine = spine(spine, kept(one, spine), kept(other, spine));
    Map<String, List<String>> here = added(one, spine, left);
    Map<String, List<String>> there = added(other, spine, left);
    List<String> order = new ArrayList<>();
    Set<String> placed = new TreeSet<>();
    List<String> spots = new ArrayList<>();
    spots.add(FRONT);
    spots.addAll(spine);
    for (String spot : spots) {
      if (!spot.equals(FRONT)) {
        order.add(spot);
      }
      List<String> a = here.getOrDefault(spot, List.of());
      List<String> b = there.getOrDefault(spot, List.of());
      Collection<String> both = a.isEmpty() || a.equals(b) ? b : a;
      if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
        both = new TreeSet<>(a);
        both.addAll(b);
      }
      both.stream().filter(placed::add).forEach(order::add);
    }
    return order;
  }

  private static List<String> kept(List<String> side, List<String> spine) {
    List<String> kept = new ArrayList<>(side);
    kept.retainAll(spine);
    return kept;
  }

  private static List<String> spine(List<String> spine, List<String> one, List<String> other) {
    boolean oneMoved = !one.equals(kept(spine, one));
    boolean otherMoved = !other.equals(kept(spine, other));
    if (!oneMoved && !otherMoved) {
      return spine;
    }
    boolean takeOne =
        oneMoved && (!otherMoved || String.join("", one).compareTo(String.join("", other)) >= 0);
    List<String> moved = new ArrayList<>(takeOne ? one : other);
    String before = FRONT;
    for (String id : spine) {
      if (!moved.contains(id)) {
        moved.add(before.equals(FRONT) ? 0 : moved.indexOf(before) + 1, id);
      }
      before = id;
    }
    return moved;
  }

  /** What a side added, by what stands before it. */
  private static Map<String, List<String>> added(
      List<String> side, List<String> spine, Set<String> left) {
    Map<String, List<String>> added = new LinkedHashMap<>();
    String spot = FRONT;
    for (String id : side) {
      if (spine.contains(id)) {
        spot = id;
      } else if (left.contains(id)) {
        added.computeIfAbsent(spot, none -> new ArrayList<>()).add(id);
      }
    }
    return added;
  }
}
