package brobygger.store.documents;

import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.JsonPatch;
import brobygger.document.Rfc3339;
import brobygger.document.StrictJson;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Replay;
import brobygger.store.history.Revisions;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A history from outside that was found to hold together: every id is the hash of its revision,
 * every parent is there, and the changes lead to the document.
 *
 * @param key which document
 * @param head the newest revision
 * @param tree the document
 * @param revisions every revision by id, parents first
 * @param depths distance of each from the first
 */
public record IncomingHistory(
    DocumentKey key,
    RevisionId head,
    JsonNode tree,
    Map<RevisionId, Revision> revisions,
    Map<RevisionId, Integer> depths) {

  private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);
  private static final StrictJson CHANGES = new StrictJson(DocumentRows.CHANGE);
  private static final int LONGEST_AUTHOR = 200;
  private static final String LABEL = "[A-Za-z][A-Za-z0-9.-]{0,99}";

  /** Checks a history; throws {@link StoreProblem.BadHistory} when anything is out of order. */
  public static IncomingHistory checked(DocumentHistory history, DocumentType<?, ?> type) {
    DocumentKey key = history.key();
    Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
    Map<RevisionId, Integer> depths = new HashMap<>();
    Set<RevisionId> withoutChild = new HashSet<>();
    for (Revision revision : history.revisions()) {
      check(key, revision, revisions);
      int depth = 0;
      for (RevisionId parent : revision.parents()) {
        Integer above = depths.get(parent);
        require(key, above != null, "a parent is missing or comes later");
        depth = Math.max(depth, above == null ? 0 : above + 1);
        withoutChild.remove(parent);
      }
      revisions.put(revision.id(), revision);
      depths.put(revision.id(), depth);
      withoutChild.add(revision.id());
    }
    require(key, withoutChild.equals(Set.of(history.head())), "the head is not the newest");
    try {
      JsonNode tree = JSON.read(history.document());
      require(key, type.idOf(tree).equals(key.id()), "the document is another");
      Optional<JsonNode> spelled = Rfc3339.spelledAs(tree, replayed(revisions, history.head()));
      require(key, spelled.isPresent(), "the changes lead elsewhere");
      Set<RevisionId> ends = new HashSet<>(revisions.keySet());
      revisions.values().stream()
          .filter(revision -> !revision.parents().isEmpty())
          .forEach(revision -> ends.remove(revision.parents().getFirst()));
      ends.remove(history.head());
      // What was joined in can be looked back at as well.
      ends.forEach(end -> replayed(revisions, end));
      return new IncomingHistory(key, history.head(), spelled.orElse(tree), revisions, depths);
    } catch (DocumentProblemException e) {
      throw new StoreProblemException(
          new StoreProblem.BadHistory(key, String.valueOf(e.getMessage())), e);
    }
  }

  private static void check(DocumentKey key, Revision revision, Map<RevisionId, Revision> earlier) {
    require(key, Revisions.genuine(key, revision), "a hash does not fit");
    require(key, !earlier.containsKey(revision.id()), "a revision stands twice");
    boolean first = earlier.isEmpty();
    require(key, !first || revision.parents().isEmpty(), "the first revision has a parent");
    require(
        key,
        revision.parents().size() == Set.copyOf(revision.parents()).size(),
        "a parent stands twice");
    require(key, revision.label().matches(LABEL), "a label");
    require(
        key,
        !revision.author().isBlank() && revision.author().length() <= LONGEST_AUTHOR,
        "an author");
  }

  private static JsonNode replayed(Map<RevisionId, Revision> revisions, RevisionId head) {
    JsonNode state = NullNode.getInstance();
    for (Revision revision : Replay.line(revisions, head)) {
      state = JsonPatch.apply(state, CHANGES.read(revision.change()));
    }
    return state;
  }

  private static void require(DocumentKey key, boolean fits, String reason) {
    if (!fits) {
      throw new StoreProblemException(new StoreProblem.BadHistory(key, reason));
    }
  }
}
