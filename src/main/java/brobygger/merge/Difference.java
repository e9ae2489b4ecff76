package brobygger.merge;

import brobygger.document.CanonicalJson;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands at one place of three documents. Null is nothing.
 *
 * @param before where both last agreed
 * @param one on the one side
 * @param other on the other side
 */
record Difference(@Nullable JsonNode before, @Nullable JsonNode one, @Nullable JsonNode other) {

  /** An element that one side took away and the other still needs, by its identity alone. */
  static Difference keptOrGone(JsonNode before, @Nullable JsonNode one, @Nullable JsonNode other) {
    return new Difference(
        mark(before), one == null ? null : mark(one), other == null ? null : mark(other));
  }

  private static ObjectNode mark(JsonNode element) {
    ObjectNode mark = JsonNodeFactory.instance.objectNode();
    mark.set("id", element.path("id"));
    return mark;
  }

  /**
   * The value that stands while nobody has chosen: something before nothing, the longer before the
   * shorter. Any fixed order would do; this one shows the most.
   */
  static @Nullable JsonNode fuller(@Nullable JsonNode one, @Nullable JsonNode other) {
    return compare(text(one), text(other)) >= 0 ? one : other;
  }

  static int compare(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? (other == null ? 0 : -1) : 1;
    }
    int byLength = Integer.compare(one.length(), other.length());
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  /** A value as JSON, the same for equal values: the fields of an object by their names. */
  static @Nullable String text(@Nullable JsonNode value) {
    return value == null ? null : CanonicalJson.text(byName(value));
  }

  /** A document that was joined, read or replayed has its fields in different orders. */
  private static JsonNode byName(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        new TreeSet<>(object.propertyNames())
            .forEach(name -> sorted.set(name, byName(object.get(name))));
        yield sorted;
      }
      case ArrayNode list -> {
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        list.forEach(element -> sorted.add(byName(element)));
        yield sorted;
      }
      default -> value;
    };
  }

  /** Whether all that the part says stands in the whole as well, element by element. */
  static boolean isWithin(@Nullable JsonNode part, @Nullable JsonNode whole) {
    return switch (part) {
      case ObjectNode object when whole instanceof ObjectNode around ->
          object.properties().stream()
              .allMatch(each -> isWithin(each.getValue(), around.get(each.getKey())));
      case ArrayNode list when whole instanceof ArrayNode around ->
          list.valueStream()
              .allMatch(each -> around.valueStream().anyMatch(other -> isWithin(each, other)));
      case null, default -> same(part, whole);
    };
  }

  static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
    return Objects.equals(one, other);
  }
}
