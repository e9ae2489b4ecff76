package brobygger.samples;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.ContactRhythm;
import brobygger.casefile.citizen.CprNumber;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.field.RecordField;
import brobygger.casefile.field.RecordFields;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a sample written as JSON in the names of the records. It is shorter than a stored document:
 * what is left out is empty, identities come from the place or from a {@code key} that other
 * elements refer to, and dates are written as {@link SampleDates} says.
 */
final class SampleReader {
  private static final String KEY = "key";

  private final JsonMapper json = JsonMapper.shared();
  private final SampleDates dates;

  SampleReader(SampleDates dates) {
    this.dates = dates;
  }

  /**
   * @param name file name without ending
   * @throws IllegalStateException when the sample does not fit the record; it names the place
   */
  <T extends Record> T read(String name, Class<T> type) {
    try (InputStream in =
        SampleReader.class.getResourceAsStream("/brobygger/samples/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return record(json.readTree(in), type, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T extends Record> T record(JsonNode node, Class<T> type, String path) {
    Set<String> unknown = new HashSet<>(node.propertyNames());
    unknown.remove(KEY);
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordField field : RecordFields.of(type)) {
      unknown.remove(field.name());
      if (field.name().equals("id")) {
        JsonNode key = node.get(KEY);
        values.add(identity(field.plainType(), key == null ? path : key.asString()));
      } else {
        values.add(value(node.get(field.name()), field, path + "/" + field.name()));
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(path + ": unknown " + unknown);
    }
    try {
      return RecordFields.make(type, values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(path + ": " + e.getCause(), e);
    }
  }

  private @Nullable Object value(@Nullable JsonNode node, RecordField field, String path) {
    Class<?> type = field.plainType();
    if (node != null) {
      return type == List.class ? list(node, field, path) : scalar(node, type, path);
    }
    if (field.optional()) {
      return null;
    }
    if (type == String.class) {
      return "";
    }
    if (type == List.class) {
      return List.of();
    }
    if (type.isRecord()) {
      return record(json.createObjectNode(), type.asSubclass(Record.class), path);
    }
    if (type == int.class) {
      return ContactRhythm.STANDARD_DAYS;
    }
    throw new IllegalStateException(path + ": missing");
  }

  private List<Object> list(JsonNode node, RecordField field, String path) {
    Class<?> element = field.element().orElseThrow();
    List<Object> elements = new ArrayList<>();
    for (JsonNode child : node) {
      String at = path + "/" + elements.size();
      elements.add(
          element.isRecord()
              ? record(child, element.asSubclass(Record.class), at)
              : scalar(child, element, at));
    }
    return elements;
  }

  private Object scalar(JsonNode node, Class<?> type, String path) {
    if (type == int.class) {
      return node.asInt();
    }
    if (node.isObject()) {
      return record(node, type.asSubclass(Record.class), path);
    }
    String text = node.asString();
    if (type == String.class) {
      return text;
    }
    if (type == CprNumber.class) {
      return CprNumber.of(text);
    }
    if (type == MasteryStep.class) {
      return MasteryStep.of(text);
    }
    if (type == LocalDate.class) {
      return dates.day(text);
    }
    if (type == Instant.class) {
      return dates.instant(text);
    }
    if (type == LocalTime.class) {
      return LocalTime.parse(text);
    }
    if (type == Duration.class) {
      return Duration.parse(text);
    }
    if (type.isEnum()) {
      return constant(type, text, path);
    }
    return identity(type, text);
  }

  private static Object constant(Class<?> type, String text, String path) {
    for (Object candidate : type.getEnumConstants()) {
      if (((Enum<?>) candidate).name().equals(text)) {
        return candidate;
      }
    }
    throw new IllegalStateException(path + ": no " + type.getSimpleName() + " " + text);
  }

  private static Object identity(Class<?> type, String key) {
    UUID uuid = UUID.nameUUIDFromBytes(("brobygger/" + key).getBytes(StandardCharsets.UTF_8));
    if (type == CaseFileId.class) {
      return new CaseFileId(uuid);
    }
    return type == CompanyId.class ? new CompanyId(uuid) : new ElementId(uuid);
  }
}
