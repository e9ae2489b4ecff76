package brobygger.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the change from one document to another as JSON Patch (RFC 6902), see {@link JsonPatch}.
 * Elements of a list are the same when their {@code "id"} is, so an edit inside a moved element
 * stays an edit: the history can name the field, and a merge can follow the element.
 */
public final class JsonDiff {
  /** A shorter text is replaced: one reads in the history what it became. */
  private static final int SHORTEST_SPLICED = 100;

  private static final List<TextSplices.Splice> NOTHING = List.of(new TextSplices.Splice(0, 0, ""));

  private final ArrayNode patch = JsonNodeFactory.instance.arrayNode();
  private final boolean inside;

  private JsonDiff(boolean inside) {
    this.inside = inside;
  }

  /** The operations add, remove, replace and move that turn the first into the second. */
  public static ArrayNode between(JsonNode from, JsonNode to) {
    return of(from, to, false);
  }

  /**
   * The same, with the operation splice where a long text changed inside and that is shorter to say
   * than the whole text: a history of many small edits stays small. Joins do without, since they
   * are the same on every computer and in every version of the program.
   */
  public static ArrayNode edit(JsonNode from, JsonNode to) {
    return of(from, to, true);
  }

  private static ArrayNode of(JsonNode from, JsonNode to, boolean inside) {
    JsonDiff diff = new JsonDiff(inside);
    diff.values("", from, to);
    return diff.patch;
  }

  /** What replaces one text at a place by another, as short as it can be said. */
  static ArrayNode text(String path, String from, String to) {
    JsonDiff diff = new JsonDiff(true);
    diff.operation("replace", path).put("value", to);
    diff.splice(path, from, to);
    return diff.patch;
  }

  /** The change that makes a document out of nothing. */
  public static ArrayNode whole(JsonNode document) {
    JsonDiff diff = new JsonDiff(false);
    diff.operation("add", "").set("value", document.deepCopy());
    return diff.patch;
  }

  private void values(String path, JsonNode from, JsonNode to) {
    // A time in another spelling is the same time: nobody changed it.
    if (from.equals(to) || Rfc3339.isSameTime(from, to)) {
      return;
    }
    if (from instanceof ObjectNode before && to instanceof ObjectNode after) {
      objects(path, before, after);
    } else if (from instanceof ArrayNode before && to instanceof ArrayNode after) {
      lists(path, before, after);
    } else {
      if (inside && from.isString() && to.isString()) {
        patch.addAll(text(path, from.stringValue(), to.stringValue()));
      } else {
        operation("replace", path).set("value", to.deepCopy());
      }
    }
  }

  /** Says what changed inside a text, in place of the whole, when that is shorter. */
  private void splice(String path, String from, String to) {
    if (to.length() < SHORTEST_SPLICED
        || StrictJson.hasHalfCharacter(from)
        || StrictJson.hasHalfCharacter(to)) {
      return;
    }
    ArrayNode best = patch.arrayNode().add(patch.get(patch.size() - 1));
    ArrayNode one = splices(path, List.of(TextSplices.one(from, to)));
    if (length(one) < length(best)) {
      best = one;
    }
    List<TextSplices.Splice> all = TextSplices.all(from, to, length(splices(path, NOTHING)));
    ArrayNode several = splices(path, all);
    if (all.size() <= TextSplices.MOST && length(several) < length(best)) {
      best = several;
    }
    patch.remove(patch.size() - 1);
    patch.addAll(best);
  }

  private ArrayNode splices(String path, List<TextSplices.Splice> splices) {
    ArrayNode operations = patch.arrayNode();
    for (TextSplices.Splice splice : splices) {
      operations
          .addObject()
          .put("op", JsonPatch.SPLICE)
          .put("path", path)
          .put("at", splice.at())
          .put("remove", splice.remove())
          .put("value", splice.value());
    }
    return operations;
  }

  private static int length(ArrayNode operations) {
    return CanonicalJson.bytes(operations).length;
  }

  private void objects(String path, ObjectNode from, ObjectNode to) {
    for (String name : from.propertyNames()) {
      if (!to.has(name)) {
        operation("remove", child(path, name));
      }
    }
    for (Map.Entry<String, JsonNode> property : to.properties()) {
      JsonNode before = from.get(property.getKey());
      String place = child(path, property.getKey());
      if (before == null) {
        operation("add", place).set("value", property.getValue().deepCopy());
      } else {
        values(place, before, property.getValue());
      }
    }
  }

  private void lists(String path, ArrayNode from, ArrayNode to) {
    Optional<Map<String, JsonNode>> before = byId(from);
    Optional<Map<String, JsonNode>> after = byId(to);
    if (before.isEmpty() || after.isEmpty()) {
      operation("replace", path).set("value", to.deepCopy());
      return;
    }
    List<String> order = new ArrayList<>();
    from.forEach(element -> order.add(idOf(element)));
    for (int i = order.size() - 1; i >= 0; i--) {
      if (!after.get().containsKey(order.get(i))) {
        operation("remove", path + "/" + i);
        order.remove(i);
      }
    }
    for (int i = 0; i < to.size(); i++) {
      arrange(path, order, i, to.get(i));
    }
    for (int i = 0; i < to.size(); i++) {
      JsonNode element = before.get().get(idOf(to.get(i)));
      if (element != null) {
        values(path + "/" + i, element, to.get(i));
      }
    }
  }

  private void arrange(String path, List<String> order, int index, JsonNode wanted) {
    String id = idOf(wanted);
    int present = order.indexOf(id);
    if (present < 0) {
      operation("add", path + "/" + index).set("value", wanted.deepCopy());
      order.add(index, id);
    } else if (present != index) {
      ObjectNode move = patch.addObject();
      move.put("op", "move").put("from", path + "/" + present).put("path", path + "/" + index);
      order.remove(present);
      order.add(index, id);
    }
  }

  /** The elements by identity; empty when an element has none or two have the same. */
  private static Optional<Map<String, JsonNode>> byId(ArrayNode list) {
    Map<String, JsonNode> elements = new HashMap<>();
    for (JsonNode element : list) {
      JsonNode id = element.get("id");
      if (id == null || !id.isString() || elements.put(id.stringValue(), element) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(elements);
  }

  private static String idOf(JsonNode element) {
    return element.get("id").stringValue();
  }

  private ObjectNode operation(String op, String path) {
    return patch.addObject().put("op", op).put("path", path);
  }

  private static String child(String path, String name) {
    return path + "/" + JsonPatch.escape(name);
  }
}
