package brobygger.document;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Takes a case of format 1 to format 2. */
final class SecondCaseFormat implements UnaryOperator<ObjectNode> {
  @Override
  public ObjectNode apply(ObjectNode document) {
    TypedWords.takeOut(document);
    return new StepsOfTheCase().apply(document);
  }
}
