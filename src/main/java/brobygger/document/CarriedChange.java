package brobygger.document;

import brobygger.document.DocumentProblem.Kind;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change as it travels. Where a {@code replace} puts a long text in the place of another, {@value
 * #SPLICES} may say what the other becomes, in the place of {@code value}. Nothing is lost: with
 * the document before it, the change is letter for letter the one that was made, which its id is a
 * hash of.
 */
public final class CarriedChange {
  /** The field that stands for {@code value}. */
  public static final String SPLICES = "splices";

  private static final String VALUE = "value";

  /** More places in one text are no edit, and nobody writes them. */
  public static final int MOST_SPLICES = TextSplices.MOST;

  private long room;

  private CarriedChange(long room) {
    this.room = room;
  }

  /** Whether an operation of a change says only what changed inside a text. */
  public static boolean isShort(JsonNode change) {
    return change.valueStream().anyMatch(operation -> operation.has(SPLICES));
  }

  /** How much text stands in the place of other texts, in UTF-16 units. */
  public static long replaced(JsonNode change) {
    return change
        .valueStream()
        .filter(CarriedChange::isReplace)
        .mapToLong(operation -> operation.path(VALUE).asString("").length())
        .sum();
  }

  /**
   * The change as short as it can be said.
   *
   * @param before the document it is made from
   * @throws DocumentProblemException with {@link Kind#BAD_PATCH} when it does not fit
   */
  public static ArrayNode shortened(JsonNode before, JsonNode change) {
    return each(before, change, CarriedChange::shortenedOne);
  }

  /**
   * The change as it was made.
   *
   * @param before the document it is made from
   * @param most how much text may come of what is said short, in UTF-16 units
   * @throws DocumentProblemException with {@link Kind#BAD_PATCH} when it does not fit, {@link
   *     Kind#TOO_LARGE} when there would be more text than that
   */
  public static ArrayNode whole(JsonNode before, JsonNode change, long most) {
    return each(before, change, new CarriedChange(most)::wholeOne);
  }

  /** Every operation is to the document that those before it leave. */
  private static ArrayNode each(
      JsonNode before, JsonNode change, BiFunction<JsonNode, JsonNode, JsonNode> said) {
    ArrayNode operations = JsonPatch.none();
    JsonNode document = before;
    for (JsonNode operation : change) {
      JsonNode other = said.apply(document, operation);
      operations.add(other);
      JsonNode made = operation.has(SPLICES) ? other : operation;
      document = JsonPatch.apply(document, JsonPatch.none().add(made));
    }
    return operations;
  }

  private static boolean isReplace(JsonNode operation) {
    return operation.path("op").asString("").equals("replace");
  }

  private static JsonNode shortenedOne(JsonNode document, JsonNode operation) {
    if (!isReplace(operation) || !operation.path(VALUE).isString()) {
      return operation;
    }
    String path = operation.path("path").asString("");
    JsonNode standing = JsonPatch.get(document, path);
    if (!standing.isString()) {
      return operation;
    }
    ArrayNode splices = JsonPatch.none();
    for (JsonNode splice :
        JsonDiff.text(path, standing.stringValue(), operation.get(VALUE).stringValue())) {
      if (!JsonPatch.isSplice(splice)) {
        return operation;
      }
      splices
          .addObject()
          .put("at", splice.get("at").intValue())
          .put("remove", splice.get("remove").intValue())
          .put(VALUE, splice.get(VALUE).stringValue());
    }
    return with(operation, VALUE, SPLICES, splices);
  }

  private JsonNode wholeOne(JsonNode document, JsonNode operation) {
    if (!operation.has(SPLICES)) {
      return operation;
    }
    String path = operation.path("path").asString("");
    JsonNode text = JsonPatch.get(document, path);
    for (JsonNode splice : operation.get(SPLICES)) {
      text = JsonPatch.spliced(text, splice, path);
    }
    room -= text.stringValue().length();
    if (room < 0) {
      throw new DocumentProblemException(DocumentProblem.at(Kind.TOO_LARGE, path, "more text"));
    }
    return with(operation, SPLICES, VALUE, text);
  }

  /** One field in the place of another: the id is a hash of the order as well. */
  private static ObjectNode with(JsonNode operation, String old, String name, JsonNode value) {
    ObjectNode other = JsonNodeFactory.instance.objectNode();
    operation
        .properties()
        .forEach(
            field -> {
              boolean gives = field.getKey().equals(old);
              other.set(gives ? name : field.getKey(), gives ? value : field.getValue());
            });
    return other;
  }
}
