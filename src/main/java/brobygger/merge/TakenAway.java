package brobygger.merge;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What a person settles by taking away: whoever removes an agreement also chose between the two
 * wordings that somebody disagreed on. Taking it back brings both back.
 */
public final class TakenAway {
  private TakenAway() {}

  /** Takes the conflicts out of a document whose place is gone; whether there were any. */
  public static boolean settle(JsonNode document) {
    if (!(document.get(Disagreements.FIELD) instanceof ArrayNode conflicts)) {
      return false;
    }
    List<JsonNode> open = new ArrayList<>(conflicts.valueStream().toList());
    boolean settled =
        open.removeIf(each -> !Places.exists(document, each.path("place").stringValue("")));
    if (settled) {
      conflicts.removeAll();
      open.forEach(conflicts::add);
    }
    return settled;
  }
}
