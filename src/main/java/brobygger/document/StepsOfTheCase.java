package brobygger.document;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names the steps of the staircase in a case of format 1: there were five then, the same in every
 * case. From format 2 on a case says itself which it was written with.
 */
final class StepsOfTheCase implements UnaryOperator<ObjectNode> {
  private static final String FIELD = "steps";
  private static final String NEXT = "placements";

  private static final List<String> FIVE =
      List.of("BEGINNER", "ADVANCED_BEGINNER", "SELF_STARTING", "SELF_DRIVING", "TRAINED");

  @Override
  public ObjectNode apply(ObjectNode document) {
    ObjectNode named = document.objectNode();
    for (Map.Entry<String, JsonNode> field : document.properties()) {
      // Where the record has them: the order of fields is part of a document's form.
      if (field.getKey().equals(NEXT)) {
        FIVE.forEach(named.putArray(FIELD)::add);
      }
      named.set(field.getKey(), field.getValue());
    }
    return named;
  }
}
