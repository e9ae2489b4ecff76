package brobygger.merge;

import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The conflicts of a joined document: those that either side still had, and the new ones. A
 * conflict is known by its place, a candidate by its value, so that the same one never stands
 * twice.
 */
final class Disagreements {
  /** Where a document lists them. */
  static final String FIELD = "conflicts";

  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  private final ObjectNode joined;
  private final Side one;
  private final Side other;
  private final Predicate<String> choosing;

  /**
   * @param choosing at which places the candidate that stands meanwhile is put there; else what
   *     stands stays
   */
  Disagreements(ObjectNode joined, Side one, Side other, Predicate<String> choosing) {
    this.joined = joined;
    this.one = one;
    this.other = other;
    this.choosing = choosing;
  }

  /** Writes the conflicts into the joined document. */
  void list(@Nullable ObjectNode before, Settled settled, Map<String, Difference> differences) {
    Map<String, ObjectNode> earlier = byPlace(before);
    Map<String, ObjectNode> here = byPlace(one.document());
    Map<String, ObjectNode> there = byPlace(other.document());
    Set<String> places = new TreeSet<>(differences.keySet());
    places.addAll(here.keySet());
    places.addAll(there.keySet());
    Map<String, Candidates> listed = new TreeMap<>();
    for (String place : places) {
      Candidates candidates =
          new Candidates(place, before, one, other)
              .with(settled, differences.get(place), !choosing.test(place));
      if (Places.exists(joined, place)) {
        listed.put(place, candidates);
      } else {
        around(place, listed).ifPresent(wider -> wider.addInside(place, candidates));
      }
    }
    List<ObjectNode> conflicts = new ArrayList<>();
    listed.forEach(
        (place, candidates) -> {
          Difference difference = differences.get(place);
          JsonNode standing = standing(place, candidates, difference);
          if (candidates.size() > 1) {
            Optional<String> was =
                ancestor(earlier.get(place), here.get(place), there.get(place), difference);
            conflicts.add(conflict(place, was.orElse(null), candidates, Difference.text(standing)));
          }
        });
    joined.remove(FIELD);
    if (!conflicts.isEmpty()) {
      conflicts.sort(Comparator.comparing(each -> each.path("id").stringValue()));
      ArrayNode list = joined.putArray(FIELD);
      conflicts.forEach(list::add);
    }
  }

  /** What is listed around a place that is not there while something else stands around it. */
  private static Optional<Candidates> around(String place, Map<String, Candidates> listed) {
    for (String at = Places.parent(place); !at.isEmpty(); at = Places.parent(at)) {
      Candidates wider = listed.get(at);
      if (wider != null && wider.size() > 1) {
        return Optional.of(wider);
      }
    }
    return Optional.empty();
  }

  /** What stands at the place; when there are several candidates, it is one of them. */
  private @Nullable JsonNode standing(
      String place, Candidates candidates, @Nullable Difference difference) {
    JsonNode now = Places.find(joined, place).orElse(null);
    if (candidates.areOfElement()) {
      return Candidates.mark(place);
    }
    if (candidates.size() == 0) {
      return now;
    }
    if (difference != null && choosing.test(place)) {
      ObjectNode standing = candidates.standing();
      if (candidates.is(standing, now)) {
        return now;
      }
      JsonNode value = parsed(value(standing));
      Places.set(joined, place, value);
      return value;
    }
    if (!candidates.has(now)) {
      candidates.stands(now, difference == null);
    }
    return now;
  }

  private static @Nullable JsonNode parsed(@Nullable String json) {
    return json == null ? null : JSON.read(json);
  }

  /** Whether it is about an element that one took away and the other kept. */
  static boolean isOfElement(String place, ObjectNode conflict) {
    return Candidates.of(conflict).values().stream()
        .anyMatch(each -> Candidates.isMark(place, value(each)));
  }

  private static Optional<String> ancestor(
      @Nullable ObjectNode before,
      @Nullable ObjectNode one,
      @Nullable ObjectNode other,
      @Nullable Difference difference) {
    if (before != null) {
      return Optional.ofNullable(text(before, "before"));
    }
    if (one == null && other == null) {
      return Optional.ofNullable(difference == null ? null : Difference.text(difference.before()));
    }
    String here = one == null ? null : text(one, "before");
    String there = other == null ? null : text(other, "before");
    return Optional.ofNullable(Difference.compare(here, there) >= 0 ? here : there);
  }

  private static ObjectNode conflict(
      String place, @Nullable String before, Candidates candidates, @Nullable String standing) {
    ObjectNode conflict = JsonNodeFactory.instance.objectNode();
    conflict.put("id", Candidates.id(place));
    conflict.put("place", place);
    if (before != null) {
      conflict.put("before", before);
    }
    ArrayNode list = conflict.putArray("candidates");
    Comparator<ObjectNode> standingFirst =
        Comparator.comparing(c -> Difference.compare(value(c), standing) != 0);
    candidates.stream()
        .sorted(standingFirst.thenComparing(new StandingOrder(place)))
        .forEach(list::add);
    return conflict;
  }

  static @Nullable String value(ObjectNode candidate) {
    return text(candidate, "value");
  }

  private static @Nullable String text(ObjectNode object, String field) {
    return object.has(field) ? object.path(field).stringValue() : null;
  }

  /** The conflicts of a document. */
  static Map<String, ObjectNode> byPlace(@Nullable ObjectNode document) {
    return indexed(document, FIELD, "place");
  }

  static Map<String, ObjectNode> indexed(@Nullable ObjectNode around, String list, String key) {
    Map<String, ObjectNode> found = new TreeMap<>();
    if (around != null && around.get(list) instanceof ArrayNode elements) {
      for (JsonNode element : elements) {
        if (element instanceof ObjectNode object) {
          found.put(object.path(key).asString(), object);
        }
      }
    }
    return found;
  }
}
