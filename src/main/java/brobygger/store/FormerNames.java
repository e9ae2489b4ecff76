package brobygger.store;

import brobygger.casefile.PersonNames;
import brobygger.usecase.Revision;
import brobygger.usecase.RevisionId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Finds all names a person ever had here. */
final class FormerNames {
  private FormerNames() {}

  /** The names in every state of a case from its first revision on, and the one it has now. */
  static PersonNames of(Map<RevisionId, Revision> revisions, RevisionId head, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name(now));
    JsonNode state = NullNode.getInstance();
    for (Revision revision : Replay.line(revisions, head)) {
      state = Replay.apply(state, revision);
      names.add(name(state));
    }
    return PersonNames.of(names);
  }

  private static String name(JsonNode state) {
    return state.path("citizen").path("name").stringValue("");
  }
}
