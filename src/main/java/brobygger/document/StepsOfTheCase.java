package brobygger.document;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names the steps of the staircase in a case of format 1: there were five then, the same in every
 * case. From format 2 on a case says itself which it was written with.
 */
final class StepsOfTheCase implements UnaryOperator<ObjectNode> {
  private static final String FIELD = "steps";

  private static final List<String> FIVE =
      List.of("BEGINNER", "ADVANCED_BEGINNER", "SELF_STARTING", "SELF_DRIVING", "TRAINED");

  @Override
  public ObjectNode apply(ObjectNode document) {
    FIVE.forEach(document.putArray(FIELD)::add);
    return document;
  }
}
