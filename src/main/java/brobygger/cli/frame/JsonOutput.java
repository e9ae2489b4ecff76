package brobygger.cli.frame;

import brobygger.document.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results for other programs: fields in a fixed order, stable codes, two spaces of indent. */
final class JsonOutput {
  private JsonOutput() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A value's own text, or null for none. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static void print(CommandContext context, JsonNode value) {
    context.printData(CanonicalJson.pretty(value));
  }
}
