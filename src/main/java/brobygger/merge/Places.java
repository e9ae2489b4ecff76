package brobygger.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Places in a document: like a JSON pointer, with the identity of a list's element instead of its
 * index, so that a place stays the same when the list changes. Either way of writing is understood.
 */
public final class Places {
  private Places() {}

  /** What stands at a place; empty when there is no such place, or nothing there. */
  public static Optional<JsonNode> find(JsonNode document, String place) {
    JsonNode node = document;
    for (String name : names(place)) {
      node = child(node, name);
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.of(node);
  }

  /** Whether something could stand there: the object or list around it is there. */
  public static boolean exists(JsonNode document, String place) {
    return find(document, parent(place))
        .filter(around -> around.isObject() || find(document, place).isPresent())
        .isPresent();
  }

  /**
   * Puts a value at a place that {@link #exists}, or takes it away with null. The place of a list's
   * element holds the element; setting one that is gone is no business of a place.
   */
  public static void set(JsonNode document, String place, @Nullable JsonNode value) {
    String name = place.substring(place.lastIndexOf('/') + 1);
    JsonNode around = find(document, parent(place)).orElseThrow();
    switch (around) {
      case ObjectNode object when value == null -> object.remove(name);
      case ObjectNode object -> object.set(name, value);
      case ArrayNode list -> {
        int index = index(list, name);
        if (index >= 0 && value == null) {
          list.remove(index);
        } else if (index >= 0) {
          list.set(index, value);
        }
      }
      default -> throw new IllegalArgumentException("no place inside a value");
    }
  }

  /** The place as a JSON pointer (RFC 6901) into this very document. */
  public static String pointer(JsonNode document, String place) {
    StringBuilder pointer = new StringBuilder();
    JsonNode node = document;
    for (String name : names(place)) {
      int index = node instanceof ArrayNode list ? index(list, name) : -1;
      pointer.append('/').append(index >= 0 ? String.valueOf(index) : name);
      JsonNode next = node == null ? null : child(node, name);
      node = next == null ? MissingNode.getInstance() : next;
    }
    return pointer.toString();
  }

  /** The place that a JSON pointer names in this very document. */
  public static String of(JsonNode document, String pointer) {
    StringBuilder place = new StringBuilder();
    JsonNode node = document;
    for (String name : names(pointer)) {
      JsonNode next = child(node, name);
      String id = node instanceof ArrayNode && next != null ? next.path("id").asString("") : "";
      place.append('/').append(id.isEmpty() ? name : id);
      node = next == null ? MissingNode.getInstance() : next;
    }
    return place.toString();
  }

  /** The place around a place; of the whole document, itself. */
  static String parent(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf('/')));
  }

  private static String[] names(String place) {
    if (place.isEmpty()) {
      return new String[0];
    }
    if (place.charAt(0) != '/') {
      throw new IllegalArgumentException("a place starts with a slash");
    }
    return place.substring(1).split("/", -1);
  }

  private static @Nullable JsonNode child(JsonNode node, String name) {
    return switch (node) {
      case ObjectNode object -> object.get(name);
      case ArrayNode list -> {
        int index = index(list, name);
        yield index < 0 ? null : list.get(index);
      }
      default -> null;
    };
  }

  /** Where in a list: by identity, or by index; -1 for nowhere. */
  private static int index(ArrayNode list, String name) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path("id").asString("").equals(name)) {
        return i;
      }
    }
    boolean number = name.matches("0|[1-9][0-9]{0,5}");
    return number && Integer.parseInt(name) < list.size() ? Integer.parseInt(name) : -1;
  }
}
