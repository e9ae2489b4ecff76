package brobygger.merge;

import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.merge.Side.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The conflicts of a joined document: those that either side still had, and the new ones. A
 * conflict is known by its place, a candidate by its value, so that the same one never stands
 * twice.
 */
final class Disagreements {
  /** Where a document lists them. */
  static final String FIELD = "conflicts";

  /** Longest candidate, in characters; a longer one is shown cut and is whole in the history. */
  private static final int LONGEST = 90_000;

  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

  private static final Comparator<ObjectNode> FULLEST_FIRST =
      (one, other) -> Difference.compare(value(other), value(one));

  private final ObjectNode joined;
  private final Side one;
  private final Side other;
  private final Predicate<String> choosing;

  /**
   * @param choosing at which places the fullest candidate is put there; else what stands stays
   */
  Disagreements(ObjectNode joined, Side one, Side other, Predicate<String> choosing) {
    this.joined = joined;
    this.one = one;
    this.other = other;
    this.choosing = choosing;
  }

  /** Writes the conflicts into the joined document. */
  void list(@Nullable ObjectNode before, Map<String, Difference> differences) {
    Map<String, ObjectNode> earlier = byPlace(before);
    Map<String, ObjectNode> here = byPlace(one.document());
    Map<String, ObjectNode> there = byPlace(other.document());
    Set<String> places = new TreeSet<>(differences.keySet());
    places.addAll(here.keySet());
    places.addAll(there.keySet());
    List<ObjectNode> conflicts = new ArrayList<>();
    for (String place : places) {
      Difference difference = differences.get(place);
      Map<String, ObjectNode> candidates =
          kept(earlier.get(place), here.get(place), there.get(place));
      if (difference != null) {
        add(candidates, candidate(place, difference.one(), one));
        add(candidates, candidate(place, difference.other(), other));
      }
      if (Places.exists(joined, place) && !candidates.isEmpty()) {
        JsonNode standing = standing(place, candidates, difference != null);
        if (candidates.size() > 1) {
          Optional<String> was =
              ancestor(earlier.get(place), here.get(place), there.get(place), difference);
          conflicts.add(conflict(place, was.orElse(null), candidates, Difference.text(standing)));
        }
      }
    }
    joined.remove(FIELD);
    if (!conflicts.isEmpty()) {
      conflicts.sort(Comparator.comparing(each -> each.path("id").stringValue()));
      ArrayNode list = joined.putArray(FIELD);
      conflicts.forEach(list::add);
    }
  }

  /** Candidates that both sides still have, or that one of them got since. */
  private static Map<String, ObjectNode> kept(
      @Nullable ObjectNode before, @Nullable ObjectNode one, @Nullable ObjectNode other) {
    Map<String, ObjectNode> earlier = byId(before);
    Map<String, ObjectNode> here = byId(one);
    Map<String, ObjectNode> there = byId(other);
    Map<String, ObjectNode> kept = new TreeMap<>();
    here.forEach(
        (id, candidate) -> {
          if (there.containsKey(id) || !earlier.containsKey(id)) {
            add(kept, candidate);
          }
        });
    there.forEach(
        (id, candidate) -> {
          if (here.containsKey(id) || !earlier.containsKey(id)) {
            add(kept, candidate);
          }
        });
    return kept;
  }

  /** The same value written twice is one candidate, by whom the files name first. */
  private static void add(Map<String, ObjectNode> candidates, ObjectNode candidate) {
    candidates.merge(
        candidate.path("id").stringValue(),
        candidate,
        (a, b) -> signature(a).compareTo(signature(b)) <= 0 ? a : b);
  }

  private static String signature(ObjectNode candidate) {
    return candidate.path("at").asString() + " " + candidate.path("author").asString();
  }

  /** What stands at the place; it is always one of the candidates. */
  private @Nullable JsonNode standing(
      String place, Map<String, ObjectNode> candidates, boolean isNew) {
    JsonNode now = Places.find(joined, place).orElse(null);
    boolean element = candidates.values().stream().anyMatch(c -> isMark(place, value(c)));
    if (element) {
      return mark(place);
    }
    if (isNew && choosing.test(place)) {
      ObjectNode fullest = candidates.values().stream().min(FULLEST_FIRST).orElseThrow();
      if (Difference.compare(value(fullest), Difference.text(now)) > 0) {
        JsonNode value = parsed(value(fullest));
        Places.set(joined, place, value);
        return value;
      }
      return now;
    }
    if (candidates.values().stream()
        .noneMatch(c -> Difference.compare(value(c), Difference.text(now)) == 0)) {
      boolean here = Difference.same(Places.find(one.document(), place).orElse(null), now);
      add(candidates, candidate(place, now, here ? one : other));
    }
    return now;
  }

  private static @Nullable JsonNode parsed(@Nullable String json) {
    return json == null ? null : JSON.read(json);
  }

  /** Whether it is about an element that one took away and the other kept. */
  static boolean isOfElement(String place, ObjectNode conflict) {
    return byId(conflict).values().stream().anyMatch(c -> isMark(place, value(c)));
  }

  private static boolean isMark(String place, @Nullable String value) {
    return value != null && value.equals(Difference.text(mark(place)));
  }

  private static ObjectNode mark(String place) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", place.substring(place.lastIndexOf('/') + 1));
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
      String place,
      @Nullable String before,
      Map<String, ObjectNode> candidates,
      @Nullable String standing) {
    ObjectNode conflict = JsonNodeFactory.instance.objectNode();
    conflict.put("id", id(place));
    conflict.put("place", place);
    if (before != null) {
      conflict.put("before", before);
    }
    ArrayNode list = conflict.putArray("candidates");
    Comparator<ObjectNode> standingFirst =
        Comparator.comparing(c -> Difference.compare(value(c), standing) != 0);
    candidates.values().stream()
        .sorted(standingFirst.thenComparing(FULLEST_FIRST))
        .forEach(list::add);
    return conflict;
  }

  private static ObjectNode candidate(String place, @Nullable JsonNode value, Side side) {
    String text = shortened(Difference.text(value));
    Written written = side.writer().of(place, value);
    ObjectNode candidate = JsonNodeFactory.instance.objectNode();
    candidate.put("id", id(place + " " + text));
    if (text != null) {
      candidate.set("value", StringNode.valueOf(text));
    }
    candidate.put("author", written.author());
    candidate.put("at", written.at().toString());
    return candidate;
  }

  private static @Nullable String shortened(@Nullable String json) {
    return json == null || json.length() <= LONGEST
        ? json
        : Difference.text(StringNode.valueOf(json.substring(0, LONGEST / 2)));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static @Nullable String value(ObjectNode candidate) {
    return text(candidate, "value");
  }

  private static @Nullable String text(ObjectNode object, String field) {
    return object.has(field) ? object.path(field).stringValue() : null;
  }

  /** The conflicts of a document. */
  static Map<String, ObjectNode> byPlace(@Nullable ObjectNode document) {
    return indexed(document, FIELD, "place");
  }

  private static Map<String, ObjectNode> byId(@Nullable ObjectNode conflict) {
    return indexed(conflict, "candidates", "id");
  }

  private static Map<String, ObjectNode> indexed(
      @Nullable ObjectNode around, String list, String key) {
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
