package brobygger.guide;

import brobygger.guide.ContentPackProblem.Code;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema of packs, and its violations told as problems with lines. */
final class PackSchema {
  private static final String RESOURCE = "/brobygger/content/pack.schema.json";

  private final JsonMapper mapper;
  private @Nullable Schema schema;

  PackSchema(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Every violation, each at its own line; empty when the tree has the shape of a pack. */
  List<ContentPackProblem> problems(JsonNode tree, LineMap lines) {
    List<ContentPackProblem> problems = new ArrayList<>();
    for (Error error : schema().validate(tree)) {
      problems.add(problem(error, lines));
    }
    return problems;
  }

  private static ContentPackProblem problem(Error error, LineMap lines) {
    String place = error.getInstanceLocation().toString();
    String name = place.substring(place.lastIndexOf('/') + 1);
    String property = Objects.requireNonNullElse(error.getProperty(), "");
    String limit = error.getSchemaNode() == null ? "" : error.getSchemaNode().asString("");
    return switch (error.getKeyword()) {
      case "additionalProperties" -> {
        String field = LineMap.child(place, property);
        yield ContentPackProblem.at(lines.line(field), field, Code.UNKNOWN_FIELD, property);
      }
      case "required" -> at(lines, place, Code.MISSING_FIELD, property);
      case "type" -> at(lines, place, Code.WRONG_TYPE, name, limit);
      case "enum", "const" -> at(lines, place, Code.UNKNOWN_VALUE, name, value(error));
      case "pattern", "minLength" -> at(lines, place, Code.BAD_TEXT, name, value(error));
      case "maxLength" -> at(lines, place, Code.TOO_LONG, name, limit);
      case "minItems" -> at(lines, place, Code.TOO_FEW, name, limit);
      case "maxItems" -> at(lines, place, Code.TOO_MANY, name, limit);
      case "minimum", "maximum" -> at(lines, place, Code.OUT_OF_RANGE, name, value(error));
      default -> at(lines, place, Code.SCHEMA, name);
    };
  }

  private static ContentPackProblem at(LineMap lines, String place, Code code, String... details) {
    return ContentPackProblem.at(lines.line(place), place, code, details);
  }

  private static String value(Error error) {
    JsonNode node = error.getInstanceNode();
    return node == null ? "" : node.asString(node.toString());
  }

  /** Built when first needed: it takes long enough to delay the first window. */
  private synchronized Schema schema() {
    if (schema == null) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(document());
    }
    return schema;
  }

  private JsonNode document() {
    try (InputStream in = PackSchema.class.getResourceAsStream(RESOURCE)) {
      return mapper.readTree(Objects.requireNonNull(in, RESOURCE).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
