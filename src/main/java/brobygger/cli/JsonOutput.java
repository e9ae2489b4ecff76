package brobygger.cli;

import brobygger.document.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results for other programs: fields in a fixed order, stable codes, two spaces of indent. */
final class JsonOutput {
  private JsonOutput() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void print(CommandContext context, JsonNode value) {
    context.printLine(CanonicalJson.pretty(value));
  }
}
