package brobygger.document;

import brobygger.document.DocumentProblem.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies changes written as JSON Patch (RFC 6902). The operation {@code copy} is refused: nothing
 * here writes it, and repeated copies would let a small file grow without bound.
 *
 * <p>One operation is our own, {@value #SPLICE}: in the text at {@code path}, from the code point
 * {@code at} on, {@code remove} code points give way to {@code value}.
 */
public final class JsonPatch {
  static final String SPLICE = "splice";

  /** The containers that were made for this change: they are changed further as they are. */
  private final Set<JsonNode> own = Collections.newSetFromMap(new IdentityHashMap<>());

  private JsonPatch() {}

  /**
   * The document with a change applied; neither argument is altered. What did not change is the
   * same in both, so neither may be altered afterwards.
   *
   * @throws DocumentProblemException with {@link Kind#BAD_PATCH} when the change does not fit
   */
  public static JsonNode apply(JsonNode document, JsonNode patch) {
    if (!(patch instanceof ArrayNode operations)) {
      throw bad("", "a list of operations");
    }
    JsonPatch applying = new JsonPatch();
    JsonNode current = document;
    for (JsonNode operation : operations) {
      current = applying.applyOne(current, operation);
    }
    return current;
  }

  /** The JSON pointers a change touches, in its order, each once. */
  public static List<String> places(JsonNode patch) {
    return patch.valueStream().map(operation -> text(operation, "path")).distinct().toList();
  }

  /** Whether a change has an operation that is not of the standard. */
  public static boolean splices(JsonNode patch) {
    return patch.valueStream().anyMatch(JsonPatch::isSplice);
  }

  static boolean isSplice(JsonNode operation) {
    return operation.path("op").asString("").equals(SPLICE);
  }

  /** A change that does nothing yet. */
  static ArrayNode none() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private JsonNode applyOne(JsonNode document, JsonNode operation) {
    String path = text(operation, "path");
    return switch (text(operation, "op")) {
      case "add" -> add(document, path, value(operation, path).deepCopy());
      case "replace" -> put(document, path, value(operation, path).deepCopy());
      case "remove" -> remove(document, path);
      case "move" -> {
        String from = text(operation, "from");
        if (path.startsWith(from + "/")) {
          throw bad(path, "a place inside itself");
        }
        JsonNode moved = get(document, from);
        yield add(remove(document, from), path, moved);
      }
      case SPLICE -> put(document, path, spliced(get(document, path), operation, path));
      case "test" -> {
        if (!get(document, path).equals(value(operation, path))) {
          throw bad(path, "test");
        }
        yield document;
      }
      default -> throw bad(path, "operation");
    };
  }

  /**
   * A text with what a splice says changed in it.
   *
   * @throws DocumentProblemException with {@link Kind#BAD_PATCH} when it does not fit
   */
  static JsonNode spliced(JsonNode target, JsonNode operation, String path) {
    if (!target.isString()) {
      throw bad(path, "a text");
    }
    String text = target.stringValue();
    String value = text(operation, "value");
    int length = text.codePointCount(0, text.length());
    int at = number(operation, "at", path);
    int remove = number(operation, "remove", path);
    if (at > length || remove > length - at) {
      throw bad(path, "a place in the text");
    }
    int start = text.offsetByCodePoints(0, at);
    int end = text.offsetByCodePoints(start, remove);
    // The longest text there can be in a document, also on the way to its newest state.
    if (text.length() - (end - start) + value.length() > JsonLimits.DOCUMENT.textLength()) {
      throw bad(path, "too long a text");
    }
    return JsonNodeFactory.instance.stringNode(
        text.substring(0, start) + value + text.substring(end));
  }

  private static int number(JsonNode operation, String field, String path) {
    JsonNode number = operation.path(field);
    if (!number.isInt() || number.intValue() < 0) {
      throw bad(path, field);
    }
    return number.intValue();
  }

  /** Changes one container that belongs to this change alone. */
  private interface Inside {
    void object(ObjectNode object, String name);

    void list(ArrayNode list, String name);
  }

  /**
   * The document with one container changed. Those around it are new, with what is beside them as
   * it was: a history of thousands of states of a large document takes little more room than one.
   */
  private JsonNode with(JsonNode node, List<String> names, int at, String path, Inside in) {
    String name = names.get(at);
    boolean last = at == names.size() - 1;
    switch (node) {
      case ObjectNode object -> {
        JsonNode inner = last ? null : object.get(name);
        if (!last && inner == null) {
          throw bad(path, "nothing there");
        }
        ObjectNode copy = own.contains(object) ? object : object.objectNode().setAll(object);
        own.add(copy);
        if (inner == null) {
          in.object(copy, name);
        } else {
          copy.set(name, with(inner, names, at + 1, path, in));
        }
        return copy;
      }
      case ArrayNode list -> {
        ArrayNode copy = own.contains(list) ? list : list.arrayNode(list.size() + 1).addAll(list);
        own.add(copy);
        if (last) {
          in.list(copy, name);
        } else {
          int index = index(name, list.size() - 1, path);
          copy.set(index, with(list.get(index), names, at + 1, path, in));
        }
        return copy;
      }
      default -> throw bad(path, "object or list");
    }
  }

  /** A value in place of another, which keeps its place among its neighbours. */
  private JsonNode put(JsonNode document, String path, JsonNode value) {
    if (path.isEmpty()) {
      return value;
    }
    return with(
        document,
        names(path),
        0,
        path,
        new Inside() {
          @Override
          public void object(ObjectNode object, String name) {
            if (!object.has(name)) {
              throw bad(path, "nothing there");
            }
            object.set(name, value);
          }

          @Override
          public void list(ArrayNode list, String name) {
            list.set(index(name, list.size() - 1, path), value);
          }
        });
  }

  private JsonNode add(JsonNode document, String path, JsonNode value) {
    if (path.isEmpty()) {
      return value;
    }
    return with(
        document,
        names(path),
        0,
        path,
        new Inside() {
          @Override
          public void object(ObjectNode object, String name) {
            object.set(name, value);
          }

          @Override
          public void list(ArrayNode list, String name) {
            list.insert(name.equals("-") ? list.size() : index(name, list.size(), path), value);
          }
        });
  }

  private JsonNode remove(JsonNode document, String path) {
    if (path.isEmpty()) {
      throw bad(path, "the whole document");
    }
    return with(
        document,
        names(path),
        0,
        path,
        new Inside() {
          @Override
          public void object(ObjectNode object, String name) {
            if (object.remove(name) == null) {
              throw bad(path, "nothing there");
            }
          }

          @Override
          public void list(ArrayNode list, String name) {
            list.remove(index(name, list.size() - 1, path));
          }
        });
  }

  /**
   * What stands at a JSON pointer.
   *
   * @throws DocumentProblemException with {@link Kind#BAD_PATCH} when nothing does
   */
  static JsonNode get(JsonNode document, String pointer) {
    JsonNode node = document;
    for (String name : names(pointer)) {
      JsonNode next =
          switch (node) {
            case ObjectNode object -> object.get(name);
            case ArrayNode list -> list.get(index(name, list.size() - 1, pointer));
            default -> null;
          };
      if (next == null) {
        throw bad(pointer, "nothing there");
      }
      node = next;
    }
    return node;
  }

  private static List<String> names(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (pointer.charAt(0) != '/') {
      throw bad("", "a JSON pointer");
    }
    List<String> names = new ArrayList<>();
    int start = 1;
    for (int slash = pointer.indexOf('/', 1); slash >= 0; slash = pointer.indexOf('/', start)) {
      names.add(unescape(pointer.substring(start, slash)));
      start = slash + 1;
    }
    names.add(unescape(pointer.substring(start)));
    return names;
  }

  private static int index(String name, int highest, String path) {
    boolean number = name.matches("0|[1-9][0-9]{0,8}");
    if (!number || Integer.parseInt(name) > highest) {
      throw bad(path, "index");
    }
    return Integer.parseInt(name);
  }

  private static String text(JsonNode operation, String field) {
    JsonNode value = operation.get(field);
    if (value == null || !value.isString()) {
      throw bad("", field);
    }
    return value.stringValue();
  }

  private static JsonNode value(JsonNode operation, String path) {
    JsonNode value = operation.get("value");
    if (value == null) {
      throw bad(path, "value");
    }
    return value;
  }

  /** A field name as it stands in a JSON pointer (RFC 6901). */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String unescape(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }

  private static DocumentProblemException bad(String pointer, String detail) {
    return new DocumentProblemException(DocumentProblem.at(Kind.BAD_PATCH, pointer, detail));
  }
}
