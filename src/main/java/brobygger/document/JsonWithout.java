package brobygger.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes one earlier change out of a document and leaves what was changed since. Elements of a list
 * are followed by their {@code "id"}.
 */
public final class JsonWithout {
  private boolean built;

  private JsonWithout() {}

  /**
   * The document as it is now without the change from {@code before} to {@code after}.
   *
   * @return empty when something else was changed since in the very place
   */
  public static Optional<JsonNode> change(JsonNode before, JsonNode after, JsonNode now) {
    JsonWithout without = new JsonWithout();
    JsonNode result = without.value(before, after, now);
    return without.built || result == null ? Optional.empty() : Optional.of(result);
  }

  private @Nullable JsonNode value(
      @Nullable JsonNode before, @Nullable JsonNode after, @Nullable JsonNode now) {
    if (same(now, after)) {
      return before;
    }
    if (same(before, after) || same(now, before)) {
      return now;
    }
    if (before instanceof ObjectNode old
        && after instanceof ObjectNode made
        && now instanceof ObjectNode here) {
      return objects(old, made, here);
    }
    if (before instanceof ArrayNode old
        && after instanceof ArrayNode made
        && now instanceof ArrayNode here) {
      return lists(old, made, here);
    }
    built = true;
    return now;
  }

  private ObjectNode objects(ObjectNode before, ObjectNode after, ObjectNode now) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    Set<String> names = new LinkedHashSet<>(now.propertyNames());
    names.addAll(before.propertyNames());
    for (String name : names) {
      JsonNode value = value(before.get(name), after.get(name), now.get(name));
      if (value != null) {
        result.set(name, value);
      }
    }
    return result;
  }

  private ArrayNode lists(ArrayNode before, ArrayNode after, ArrayNode now) {
    Map<String, JsonNode> old = byId(before);
    Map<String, JsonNode> made = byId(after);
    Map<String, JsonNode> here = byId(now);
    if (old.size() < before.size() || made.size() < after.size() || here.size() < now.size()) {
      built = true;
      return now;
    }
    List<String> order = new ArrayList<>(ids(now));
    List<String> earlier = ids(before);
    for (int i = 0; i < earlier.size(); i++) {
      if (!order.contains(earlier.get(i))) {
        order.add(i == 0 ? 0 : order.indexOf(earlier.get(i - 1)) + 1, earlier.get(i));
      }
    }
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    for (String id : order) {
      JsonNode value = value(old.get(id), made.get(id), here.get(id));
      if (value != null) {
        result.add(value);
      }
    }
    return result;
  }

  private static List<String> ids(ArrayNode list) {
    return list.valueStream().map(JsonWithout::id).toList();
  }

  private static String id(JsonNode element) {
    return element.path("id").asString("");
  }

  /** By identity; smaller than the list when an element has none. */
  private static Map<String, JsonNode> byId(ArrayNode list) {
    Map<String, JsonNode> elements = new HashMap<>();
    list.valueStream()
        .filter(element -> !id(element).isEmpty())
        .forEach(element -> elements.put(id(element), element));
    return elements;
  }

  private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
    return one == null ? other == null : one.equals(other);
  }
}
