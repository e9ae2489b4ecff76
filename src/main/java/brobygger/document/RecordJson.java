package brobygger.document;

import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.InvalidValueException;
import brobygger.document.DocumentProblem.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes records as JSON objects and reads them back. A record's components are the fields, in the
 * order they are declared; a component marked {@link Nullable} may be left out, every other must be
 * there, except that a list or text {@link brobygger.casefile.journal.AddedLater} is left out when
 * it is empty. The records need no annotation for it, so the domain stays free of JSON.
 */
final class RecordJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Values that are one JSON text, with the way back. */
  private static final Map<Class<?>, Function<String, Object>> TEXTS =
      Map.of(
          LocalDate.class, LocalDate::parse,
          LocalTime.class, LocalTime::parse,
          Instant.class, Rfc3339::instant,
          Duration.class, Duration::parse,
          UUID.class, RecordJson::uuid,
          CprNumber.class, RecordJson::cpr,
          MasteryStep.class, MasteryStep::of);

  /** What a component that is added later is when it is left out. */
  private static final Set<Object> EMPTY = Set.of(List.of(), "", 0);

  /** The fields of a record, in order. */
  ObjectNode write(Record value) {
    ObjectNode object = NODES.objectNode();
    for (RecordField field : RecordFields.of(value)) {
      Object part = field.of(value);
      if (part != null && !(field.later() && EMPTY.contains(part))) {
        object.set(field.name(), node(part));
      }
    }
    return object;
  }

  private JsonNode node(Object value) {
    return switch (value) {
      case String text -> text(text);
      case Integer number -> NODES.numberNode(number);
      case Boolean truth -> NODES.booleanNode(truth);
      case Enum<?> code -> NODES.stringNode(code.name());
      case List<?> list -> {
        ArrayNode array = NODES.arrayNode(list.size());
        list.forEach(element -> array.add(node(element)));
        yield array;
      }
      case CprNumber number -> NODES.stringNode(number.written());
      case Record record when RecordFields.isIdentity(record) ->
          NODES.stringNode(String.valueOf(RecordFields.identity(record)));
      case Record record -> write(record);
      default -> {
        if (!TEXTS.containsKey(value.getClass())) {
          throw new IllegalStateException("no JSON shape for " + value.getClass().getName());
        }
        yield NODES.stringNode(value.toString());
      }
    };
  }

  private static JsonNode text(String text) {
    if (StrictJson.hasHalfCharacter(text)) {
      throw problem(Kind.BAD_TEXT, "", "half a character");
    }
    return NODES.stringNode(text);
  }

  /** The record an object describes; every field of it must be one of the record's. */
  <R extends Record> R read(Class<R> type, JsonNode node, String pointer) {
    if (!(node instanceof ObjectNode object)) {
      throw problem(Kind.WRONG_TYPE, pointer, "object");
    }
    for (String name : object.propertyNames()) {
      if (RecordFields.named(type, name).isEmpty()) {
        throw problem(Kind.UNKNOWN_FIELD, child(pointer, name), "");
      }
    }
    List<@Nullable Object> parts = new ArrayList<>();
    for (RecordField field : RecordFields.of(type)) {
      JsonNode part = object.get(field.name());
      if (part == null && field.later()) {
        parts.add(empty(field.type()));
      } else if (part == null) {
        if (!field.optional()) {
          throw problem(Kind.MISSING_FIELD, pointer, field.name());
        }
        parts.add(null);
      } else {
        parts.add(value(field.type(), part, child(pointer, field.name())));
      }
    }
    return construct(type, parts, pointer);
  }

  private static Object empty(Type type) {
    if (type == String.class) {
      return "";
    }
    return type == int.class ? (Object) 0 : List.of();
  }

  private Object value(Type type, JsonNode node, String pointer) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return elements(list.getActualTypeArguments()[0], node, pointer);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == int.class) {
      if (!node.isInt()) {
        throw problem(Kind.WRONG_TYPE, pointer, "whole number");
      }
      return node.intValue();
    }
    if (wanted == boolean.class) {
      if (!node.isBoolean()) {
        throw problem(Kind.WRONG_TYPE, pointer, "true or false");
      }
      return node.booleanValue();
    }
    if (wanted.isRecord() && !RecordFields.isIdentityType(wanted)) {
      return read(wanted.asSubclass(Record.class), node, pointer);
    }
    if (!node.isString()) {
      throw problem(Kind.WRONG_TYPE, pointer, "text");
    }
    String text = node.stringValue();
    if (wanted == String.class) {
      return text;
    }
    if (wanted.isEnum()) {
      return Arrays.stream(wanted.getEnumConstants())
          .filter(code -> ((Enum<?>) code).name().equals(text))
          .findFirst()
          .orElseThrow(() -> problem(Kind.UNKNOWN_VALUE, pointer, codes(wanted)));
    }
    try {
      if (RecordFields.isIdentityType(wanted)) {
        return construct(wanted, List.of(uuid(text)), pointer);
      }
      Function<String, Object> parse = TEXTS.get(wanted);
      if (parse == null) {
        throw new IllegalStateException("no JSON shape for " + wanted.getName());
      }
      return parse.apply(text);
    } catch (InvalidValueException e) {
      throw invalid(e, pointer);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new DocumentProblemException(
          DocumentProblem.at(Kind.UNKNOWN_VALUE, pointer, wanted.getSimpleName()), e);
    }
  }

  private static String codes(Class<?> wanted) {
    return Arrays.stream(wanted.getEnumConstants())
        .map(code -> ((Enum<?>) code).name())
        .collect(Collectors.joining(", "));
  }

  private List<Object> elements(Type type, JsonNode node, String pointer) {
    if (!(node instanceof ArrayNode array)) {
      throw problem(Kind.WRONG_TYPE, pointer, "list");
    }
    List<Object> elements = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      elements.add(value(type, array.get(i), pointer + "/" + i));
    }
    return elements;
  }

  private static <R> R construct(Class<R> type, List<? extends @Nullable Object> parts, String at) {
    try {
      return RecordFields.make(type, parts);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValueException invalid) {
        throw invalid(invalid, refined(type, at, invalid.field()));
      }
      throw new DocumentProblemException(DocumentProblem.at(Kind.INVALID_VALUE, at, ""), e);
    }
  }

  private static DocumentProblemException invalid(InvalidValueException invalid, String pointer) {
    String detail = invalid.field() + " " + invalid.reason();
    return new DocumentProblemException(
        new DocumentProblem(Kind.INVALID_VALUE, pointer, 0, 0, detail, invalid), invalid);
  }

  /** {@code Citizen.name} found while reading {@code /citizen} is {@code /citizen/name}. */
  private static String refined(Class<?> type, String at, String field) {
    String record = type.getSimpleName() + ".";
    String name = field.startsWith(record) ? field.substring(record.length()) : "";
    return RecordFields.named(type.asSubclass(Record.class), name).isPresent()
        ? child(at, name)
        : at;
  }

  /** Only the one way of writing it, so that a document has one form. */
  private static CprNumber cpr(String text) {
    CprNumber number = CprNumber.of(text);
    if (!number.written().equals(text)) {
      throw new IllegalArgumentException("not the canonical form of a CPR number");
    }
    return number;
  }

  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not the canonical form of a UUID");
    }
    return uuid;
  }

  private static String child(String pointer, String name) {
    return pointer + "/" + JsonPatch.escape(name);
  }

  private static DocumentProblemException problem(Kind kind, String pointer, String detail) {
    return new DocumentProblemException(DocumentProblem.at(kind, pointer, detail));
  }
}
