package brobygger.bundle;

import brobygger.casefile.CaseFile;
import brobygger.casefile.StepOrder;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.document.DocumentShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of a document from its records, so that neither can change alone. */
final class SchemaOfRecords {
  private static final String BASE = "https://brobygger.example/schema/";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaOfRecords() {}

  static ObjectNode of(Class<? extends Record> type, String file, String title) {
    SchemaOfRecords schema = new SchemaOfRecords();
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", BASE + file);
    root.put("title", title);
    root.setAll(schema.record(type, true));
    ObjectNode defs = root.putObject("$defs");
    defs.set("uuid", text("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    defs.set("date", text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    defs.set("time", text("^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$"));
    defs.set(
        "instant",
        text(
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})$"));
    defs.set("duration", text("^PT(0S|([0-9]+H)?([0-9]+M)?)$"));
    if (type == CaseFile.class) {
      defs.set("cpr", text("^[0-9]{6}-[0-9]{4}$"));
      defs.set("step", text("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$").put("maxLength", MasteryStep.LONGEST));
    }
    schema.definitions.forEach(defs::set);
    return root;
  }

  private static ObjectNode text(String pattern) {
    return NODES.objectNode().put("type", "string").put("maxLength", 40).put("pattern", pattern);
  }

  private static int newest(Class<?> type) {
    return type == CaseFile.class
        ? DocumentShape.ofCase().newest()
        : DocumentShape.ofCompany().newest();
  }

  private ObjectNode record(Class<?> type, boolean root) {
    ObjectNode schema = NODES.objectNode();
    schema.put("type", "object");
    ArrayNode required = schema.putArray("required");
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    if (root) {
      required.add("format");
      properties.putObject("format").put("const", newest(type));
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && !component.isAnnotationPresent(AddedLater.class)) {
        required.add(component.getName());
      }
      ObjectNode value = value(component.getGenericType());
      boolean json = component.getName().equals("value") || component.getName().equals("before");
      if (json && value.has("maxLength")) {
        // A whole value as JSON, in a conflict.
        value.put("maxLength", 100_000);
      }
      properties.set(component.getName(), value);
    }
    return schema;
  }

  private ObjectNode value(Type type) {
    if (type instanceof ParameterizedType list) {
      ObjectNode array = NODES.objectNode().put("type", "array");
      array.set("items", value(list.getActualTypeArguments()[0]));
      if (list.getActualTypeArguments()[0] == MasteryStep.class) {
        array.put("minItems", StepOrder.FEWEST).put("maxItems", StepOrder.MOST);
        array.put("uniqueItems", true);
      }
      return array;
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == String.class) {
      return NODES.objectNode().put("type", "string").put("maxLength", 20_000);
    }
    if (wanted == int.class) {
      return NODES.objectNode().put("type", "integer");
    }
    if (wanted == boolean.class) {
      return NODES.objectNode().put("type", "boolean");
    }
    if (wanted.isEnum()) {
      ObjectNode codes = NODES.objectNode();
      ArrayNode names = codes.putArray("enum");
      Arrays.stream(wanted.getEnumConstants()).forEach(code -> names.add(((Enum<?>) code).name()));
      return codes;
    }
    if (wanted == LocalDate.class) {
      return reference("date");
    }
    if (wanted == LocalTime.class) {
      return reference("time");
    }
    if (wanted == Instant.class) {
      return reference("instant");
    }
    if (wanted == Duration.class) {
      return reference("duration");
    }
    if (wanted == MasteryStep.class) {
      return reference("step");
    }
    if (wanted == CprNumber.class) {
      return reference("cpr");
    }
    if (wanted.getRecordComponents().length == 1
        && wanted.getRecordComponents()[0].getType() == UUID.class) {
      return reference("uuid");
    }
    if (!definitions.containsKey(wanted.getSimpleName())) {
      definitions.put(wanted.getSimpleName(), NODES.objectNode());
      definitions.put(wanted.getSimpleName(), record(wanted, false));
    }
    return reference(wanted.getSimpleName());
  }

  private static ObjectNode reference(String name) {
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }
}
