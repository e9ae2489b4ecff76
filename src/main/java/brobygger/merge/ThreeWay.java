package brobygger.merge;

import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.Joined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins three trees, field by field and element by element. What only one side changed is taken;
 * what both changed differently is noted, and one of the two stands meanwhile.
 */
final class ThreeWay {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final FieldPolicies fields;
  private final Set<String> whole;
  private final Set<String> needed;
  private final Settled settled;
  private final Seals seals;
  private final Map<String, Difference> differences = new TreeMap<>();
  private final Map<String, String> renamed = new TreeMap<>();

  /**
   * @param fields how each field is joined
   * @param whole places whose value is taken as a whole
   * @param needed identities that may not go away, because something refers to them
   * @param settled where somebody chose
   * @param seals what is sealed
   */
  ThreeWay(
      FieldPolicies fields, Set<String> whole, Set<String> needed, Settled settled, Seals seals) {
    this.fields = fields;
    this.seals = seals;
    this.whole = whole;
    this.needed = needed;
    this.settled = settled;
  }

  /** What both sides changed differently, by place. */
  Map<String, Difference> differences() {
    return differences;
  }

  /** Identities of elements both sides added, and what they are called from now on. */
  Map<String, String> renamed() {
    return renamed;
  }

  @Nullable JsonNode values(
      String place, @Nullable JsonNode before, @Nullable JsonNode one, @Nullable JsonNode other) {
    if (Difference.same(one, other)) {
      return one;
    }
    Optional<Seals.Stands> stands = seals.stands(place, one, other);
    if (stands.isPresent()) {
      if (!Difference.same(before, stands.get().written())) {
        differences.put(place, new Difference(before, one, other));
      }
      return stands.get().sealed();
    }
    if (!whole.contains(place) && (!settled.isValue(place) || is(place, Joined.HANDED))) {
      if (one instanceof ObjectNode a && other instanceof ObjectNode b) {
        return objects(place, before, a, b);
      }
      if (isList(one) && isList(other)) {
        Optional<ArrayNode> joined = lists(place, before, one, other);
        if (joined.isPresent()) {
          return joined.get();
        }
      }
    }
    return single(place, before, one, other);
  }

  private @Nullable JsonNode single(
      String place, @Nullable JsonNode before, @Nullable JsonNode one, @Nullable JsonNode other) {
    if (Difference.same(before, one) && !Settled.within(settled.changedOne(), place)) {
      return other;
    }
    if (Difference.same(before, other) && !Settled.within(settled.changedOther(), place)) {
      return one;
    }
    differences.put(place, new Difference(before, one, other));
    return Difference.fuller(one, other);
  }

  private JsonNode objects(
      String place, @Nullable JsonNode before, ObjectNode one, ObjectNode other) {
    if (is(place, Joined.HANDED)) {
      return owner(place, before, one, other);
    }
    ObjectNode joined = NODES.objectNode();
    Set<String> names = new TreeSet<>(one.propertyNames());
    names.addAll(other.propertyNames());
    for (String name : names) {
      JsonNode earlier = before == null ? null : before.get(name);
      JsonNode value = values(place + "/" + name, earlier, one.get(name), other.get(name));
      if (value != null) {
        joined.set(name, value);
      }
    }
    return joined;
  }

  /** An owner is one person: whoever the case was handed to last. */
  private JsonNode owner(
      String place, @Nullable JsonNode before, ObjectNode one, ObjectNode other) {
    int here = one.path("handovers").asInt(0);
    int there = other.path("handovers").asInt(0);
    if (here != there) {
      return here > there ? one : other;
    }
    JsonNode owner = single(place, before, one, other);
    return owner == null ? one : owner;
  }

  private boolean is(String place, Joined joined) {
    return fields.at(place).filter(field -> field.joined() == joined).isPresent();
  }

  private static boolean isList(@Nullable JsonNode node) {
    return node == null || node instanceof ArrayNode;
  }

  /** Joins two lists of elements with identities; empty when they are something else. */
  private Optional<ArrayNode> lists(
      String place, @Nullable JsonNode before, @Nullable JsonNode one, @Nullable JsonNode other) {
    Optional<Map<String, ObjectNode>> earlier = byId(before);
    Optional<Map<String, ObjectNode>> here = byId(one);
    Optional<Map<String, ObjectNode>> there = byId(other);
    if (earlier.isEmpty() || here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> same =
        sameAdded(fields.keys(place), earlier.get().keySet(), here.get(), there.get());
    Map<String, ObjectNode> a = called(here.get(), same);
    Map<String, ObjectNode> b = called(there.get(), same);
    Set<String> ids = new TreeSet<>(a.keySet());
    ids.addAll(b.keySet());
    boolean union = is(place, Joined.UNION);
    Map<String, JsonNode> joined = new TreeMap<>();
    for (String id : ids) {
      JsonNode element =
          element(place + "/" + id, earlier.get().get(id), a.get(id), b.get(id), union);
      if (element != null) {
        joined.put(id, element);
      }
    }
    ArrayNode list = NODES.arrayNode();
    ListOrder.of(
            earlier.get().keySet(),
            List.copyOf(a.keySet()),
            List.copyOf(b.keySet()),
            joined.keySet())
        .forEach(id -> list.add(joined.get(id)));
    return Optional.of(list);
  }

  private @Nullable JsonNode element(
      String place,
      @Nullable ObjectNode before,
      @Nullable ObjectNode one,
      @Nullable ObjectNode other,
      boolean union) {
    if (one != null && other != null) {
      return values(place, before, one, other);
    }
    ObjectNode left = one == null ? other : one;
    if (left == null || before == null || union) {
      return left;
    }
    boolean untouched =
        before.equals(left)
            && !Settled.within(one == null ? settled.changedOther() : settled.changedOne(), place);
    if (untouched && !isNeeded(left) && !seals.holds(place)) {
      return null;
    }
    // Edit beats delete, and says so.
    differences.put(place, Difference.keptOrGone(before, one, other));
    return left;
  }

  private boolean isNeeded(JsonNode element) {
    return element.path("id").isString() && needed.contains(element.path("id").stringValue())
        || element.valueStream().anyMatch(this::isNeeded);
  }

  /** The elements by identity, in order; nothing is an empty list. */
  private static Optional<Map<String, ObjectNode>> byId(@Nullable JsonNode list) {
    Map<String, ObjectNode> elements = new LinkedHashMap<>();
    if (list instanceof ArrayNode array) {
      for (JsonNode node : array) {
        boolean fits =
            node instanceof ObjectNode element
                && element.path("id").isString()
                && elements.put(element.path("id").stringValue(), element) == null;
        if (!fits) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(elements);
  }

  /** Pairs of what both added and there is only one of; the smaller identity stays. */
  private Map<String, String> sameAdded(
      List<String> keys,
      Collection<String> before,
      Map<String, ObjectNode> one,
      Map<String, ObjectNode> other) {
    Map<List<String>, String> added = new LinkedHashMap<>();
    one.forEach(
        (id, element) -> {
          if (!before.contains(id) && !other.containsKey(id)) {
            key(keys, element).ifPresent(key -> added.putIfAbsent(key, id));
          }
        });
    Map<String, String> same = new TreeMap<>();
    other.forEach(
        (id, element) -> {
          if (!before.contains(id) && !one.containsKey(id)) {
            String twin = key(keys, element).map(added::remove).orElse(null);
            if (twin != null) {
              boolean first = id.compareTo(twin) < 0;
              same.put(first ? twin : id, first ? id : twin);
            }
          }
        });
    renamed.putAll(same);
    return same;
  }

  /** What identifies the element besides its identity; empty when nothing does. */
  private static Optional<List<String>> key(List<String> keys, ObjectNode element) {
    return keys.isEmpty() || !element.has(keys.getFirst())
        ? Optional.empty()
        : Optional.of(keys.stream().map(key -> element.path(key).asString("")).toList());
  }

  private static Map<String, ObjectNode> called(
      Map<String, ObjectNode> elements, Map<String, String> names) {
    Map<String, ObjectNode> called = new LinkedHashMap<>();
    List<Map.Entry<String, ObjectNode>> all = new ArrayList<>(elements.entrySet());
    for (Map.Entry<String, ObjectNode> each : all) {
      String name = names.getOrDefault(each.getKey(), each.getKey());
      ObjectNode element = each.getValue();
      called.put(name, name.equals(each.getKey()) ? element : element.deepCopy().put("id", name));
    }
    return called;
  }
}
