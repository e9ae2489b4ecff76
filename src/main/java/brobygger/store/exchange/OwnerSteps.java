package brobygger.store.exchange;

import brobygger.casefile.Owner;
import brobygger.casefile.value.InvalidValueException;
import brobygger.document.JsonPatch;
import brobygger.document.StrictJson;
import brobygger.store.documents.IncomingHistory;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.history.OwnerLine;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds every time that a case got another owner, whatever the revision calls itself. */
final class OwnerSteps {
  private static final String OWNER = "owner";
  private static final String PLACE = "/" + OWNER;
  private static final StrictJson CHANGES = new StrictJson(DocumentRows.CHANGE);

  private final Set<RevisionId> known;
  private final List<OwnerLine.Step> steps = new ArrayList<>();
  private final List<JsonNode> owners = new ArrayList<>();
  private final Map<RevisionId, Integer> at = new HashMap<>();

  /**
   * @param known the revisions that are in this home
   */
  OwnerSteps(Set<RevisionId> known) {
    this.known = known;
  }

  OwnerLine of(IncomingHistory incoming, Optional<JsonNode> here) {
    for (Revision revision : incoming.revisions().values()) {
      at.put(revision.id(), step(incoming, revision));
    }
    int last = Optional.ofNullable(at.get(incoming.head())).orElseThrow();
    return new OwnerLine(
        steps, last, here.map(tree -> owner(incoming, tree.path(OWNER))).orElse(null));
  }

  private int step(IncomingHistory incoming, Revision revision) {
    Set<Integer> before = new HashSet<>();
    revision
        .parents()
        .forEach(parent -> before.add(Optional.ofNullable(at.get(parent)).orElseThrow()));
    JsonNode owner = after(revision);
    if (before.size() == 1 && owners.get(before.iterator().next()).equals(owner)) {
      return before.iterator().next();
    }
    owners.add(owner);
    steps.add(new OwnerLine.Step(owner(incoming, owner), known.contains(revision.id()), before));
    return steps.size() - 1;
  }

  /** The owner right after a revision: what of its change is about the owner, applied to that. */
  private JsonNode after(Revision revision) {
    JsonNode owner =
        revision.parents().isEmpty()
            ? NullNode.getInstance()
            : owners.get(Optional.ofNullable(at.get(revision.parents().getFirst())).orElseThrow());
    ArrayNode about = JsonNodeFactory.instance.arrayNode();
    for (JsonNode operation : CHANGES.read(revision.change())) {
      String path = operation.path("path").asString("");
      if (path.isEmpty()) {
        // The whole document: what was said before of its owner no longer counts.
        about.removeAll();
        owner = operation.path("value").path(OWNER);
      } else if (isAbout(path) || isAbout(operation.path("from").asString(""))) {
        about.add(operation);
      }
    }
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.set(OWNER, owner);
    return about.isEmpty() ? owner : JsonPatch.apply(whole, about).path(OWNER);
  }

  private static boolean isAbout(String path) {
    return path.equals(PLACE) || path.startsWith(PLACE + "/");
  }

  private static Owner owner(IncomingHistory incoming, JsonNode node) {
    try {
      return new Owner(
          node.path("name").asString(""),
          node.path("organisation").asString(""),
          node.path("key").asString(""),
          node.path("handovers").asInt(0),
          node.path("proof").asString(""));
    } catch (InvalidValueException e) {
      throw new StoreProblemException(
          new StoreProblem.BadHistory(incoming.key(), "an owner that cannot be"), e);
    }
  }
}
