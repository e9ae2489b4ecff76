package brobygger.store.history;

import brobygger.casefile.field.FieldPolicies;
import brobygger.casefile.field.FieldPolicy;
import brobygger.casefile.field.Personal;
import brobygger.casefile.value.PersonNames;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Finds all names a person ever had here. */
public final class FormerNames {
  private static final List<String> PLACES =
      FieldPolicies.ofCase().all().stream()
          .filter(field -> field.personal() == Personal.NAME)
          .map(FieldPolicy::place)
          .toList();

  private FormerNames() {}

  /** The names in every state of a case from its first revision on, and the one it has now. */
  public static PersonNames of(Map<RevisionId, Revision> revisions, RevisionId head, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(names(now));
    JsonNode state = NullNode.getInstance();
    for (Revision revision : Replay.line(revisions, head)) {
      state = Replay.apply(state, revision);
      names.addAll(names(state));
    }
    return PersonNames.of(names);
  }

  private static List<String> names(JsonNode state) {
    return PLACES.stream().map(place -> state.at(place).stringValue("")).toList();
  }
}
