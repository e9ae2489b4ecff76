package brobygger.store.exchange;

import brobygger.document.CanonicalJson;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.history.Replay;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Finds in a whole history what somebody wrote, nobody who saw it changed or chose about, and that
 * is neither in the document nor listed. It knows nothing of how states are joined: only who wrote
 * what, and who had seen that.
 */
final class SeenHistory {
  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);
  private static final String LISTED = "listed";

  private final DocumentHistory history;
  private final Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
  private final Map<RevisionId, JsonNode> states = new HashMap<>();
  private final Map<RevisionId, Set<RevisionId>> seen = new HashMap<>();
  private final Map<RevisionId, Map<String, @Nullable String>> changed = new LinkedHashMap<>();

  SeenHistory(DocumentHistory history) {
    this.history = history;
    for (Revision each : history.revisions()) {
      revisions.put(each.id(), each);
      JsonNode before =
          each.parents().isEmpty() ? NullNode.getInstance() : state(each.parents().getFirst());
      states.put(each.id(), Replay.apply(before, each));
      Set<RevisionId> known = new HashSet<>(each.parents());
      each.parents().forEach(parent -> known.addAll(Objects.requireNonNull(seen.get(parent))));
      seen.put(each.id(), known);
      if (each.parents().size() == 1 && each.kind() != RevisionKind.IMPORT) {
        changed.put(each.id(), changes(leaves(before), leaves(state(each.id()))));
      }
    }
  }

  /** How many revisions join others. */
  long joins() {
    return revisions.values().stream().filter(each -> each.parents().size() > 1).count();
  }

  /** What was lost, in words for whoever reads the failure. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    JsonNode now = state(history.head());
    Map<String, String> leaves = leaves(now);
    Map<String, Set<String>> candidates = candidates(now);
    changed.forEach(
        (by, changes) ->
            changes.forEach(
                (place, value) -> {
                  if (!place.startsWith(LISTED)
                      && !place.contains("/notes")
                      && !Objects.equals(leaves.get(place), value)
                      && !isListed(candidates, place, value)
                      && !isAnswered(by, place, value)
                      && !isTakenBack(by, place, value)) {
                    lost.add(place + " = " + value + " by " + revisions.get(by));
                  }
                }));
    return lost;
  }

  /**
   * Whether somebody who had seen it changed the same, or chose about it. Two who do the same in
   * the same place did one thing: who saw either saw both.
   */
  private boolean isAnswered(RevisionId by, String place, @Nullable String value) {
    Set<RevisionId> alike = new HashSet<>(Set.of(by));
    changed.forEach(
        (each, changes) -> {
          if (changes.containsKey(place) && Objects.equals(changes.get(place), value)) {
            alike.add(each);
          }
        });
    return changed.entrySet().stream()
        .filter(
            each -> !Collections.disjoint(Objects.requireNonNull(seen.get(each.getKey())), alike))
        .flatMap(each -> each.getValue().keySet().stream())
        .anyMatch(
            each ->
                each.equals(place)
                    || each.startsWith(LISTED) && isAround(each.substring(LISTED.length()), place));
  }

  /**
   * Whether it only takes back one's own: somebody else, who never saw what was taken back, wrote
   * there, and there is nothing left to set against that.
   */
  private boolean isTakenBack(RevisionId by, String place, @Nullable String value) {
    Set<RevisionId> known = Objects.requireNonNull(seen.get(by));
    for (Map.Entry<RevisionId, Map<String, @Nullable String>> each : changed.entrySet()) {
      Set<RevisionId> theirs = Objects.requireNonNull(seen.get(each.getKey()));
      boolean apart = !known.contains(each.getKey()) && !theirs.contains(by);
      if (apart && each.getValue().containsKey(place) && !each.getKey().equals(by)) {
        RevisionId common =
            revisions.keySet().stream()
                .filter(id -> known.contains(id) && theirs.contains(id))
                .reduce((one, next) -> next)
                .orElseThrow();
        if (Objects.equals(leaves(state(common)).get(place), value)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAround(String one, String other) {
    return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
  }

  /** Listed there, or as part of something larger that is; something gone in either way. */
  private static boolean isListed(
      Map<String, Set<String>> candidates, String place, @Nullable String value) {
    return candidates.entrySet().stream()
        .filter(each -> isAround(each.getKey(), place))
        .anyMatch(each -> value == null || each.getValue().contains(place + " " + value));
  }

  /** The leaves of every candidate, by the place of the conflict. */
  private static Map<String, Set<String>> candidates(JsonNode document) {
    Map<String, Set<String>> candidates = new TreeMap<>();
    for (JsonNode conflict : document.path("conflicts")) {
      String place = conflict.path("place").stringValue();
      Set<String> values = new TreeSet<>();
      for (JsonNode candidate : conflict.path("candidates")) {
        if (candidate.has("value")) {
          Map<String, String> leaves = new TreeMap<>();
          leaves(place, JSON.read(candidate.path("value").stringValue()), leaves);
          leaves.forEach((at, value) -> values.add(at + " " + value));
        }
      }
      candidates.put(place, values);
    }
    return candidates;
  }

  private static Map<String, @Nullable String> changes(
      Map<String, String> before, Map<String, String> after) {
    Map<String, @Nullable String> changes = new TreeMap<>();
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    for (String place : places) {
      if (!Objects.equals(before.get(place), after.get(place))) {
        changes.put(place, after.get(place));
      }
    }
    return changes;
  }

  private static Map<String, String> leaves(JsonNode document) {
    Map<String, String> leaves = new TreeMap<>();
    leaves("", document, leaves);
    leaves.keySet().removeIf(place -> place.startsWith("/conflicts/"));
    document
        .path("conflicts")
        .forEach(
            each ->
                leaves.put(LISTED + each.path("place").stringValue(), CanonicalJson.text(each)));
    return leaves;
  }

  private static void leaves(String place, JsonNode node, Map<String, String> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> leaves(place + "/" + each.getKey(), each.getValue(), leaves));
    } else if (node.isArray()) {
      node.forEach(each -> leaves(place + "/" + each.path("id").asString(""), each, leaves));
    } else {
      leaves.put(place, CanonicalJson.text(node));
    }
  }

  private JsonNode state(RevisionId id) {
    return Objects.requireNonNull(states.get(id), "parents come first");
  }
}
