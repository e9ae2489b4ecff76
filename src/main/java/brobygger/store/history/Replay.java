package brobygger.store.history;

import brobygger.document.DocumentProblemException;
import brobygger.document.JsonPatch;
import brobygger.document.StrictJson;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Finds earlier states of a document by applying its changes in order. */
public final class Replay {
  /** A snapshot is kept at every so manieth revision. */
  public static final int SNAPSHOT_EVERY = 64;

  private static final StrictJson JSON = new StrictJson(DocumentRows.CHANGE);

  private Replay() {}

  /** The state right after a revision, from the nearest snapshot on. */
  public static JsonNode state(Connection connection, DocumentRows rows, RevisionId revision)
      throws SQLException {
    Deque<Revision> changes = new ArrayDeque<>();
    JsonNode state = NullNode.getInstance();
    for (RevisionId at = revision; ; ) {
      Optional<JsonNode> snapshot = rows.snapshot(connection, at);
      if (snapshot.isPresent()) {
        state = snapshot.get();
        break;
      }
      Revision next = revision(connection, rows, at);
      changes.push(next);
      if (next.parents().isEmpty()) {
        break;
      }
      at = next.parents().getFirst();
    }
    for (Revision change : changes) {
      state = apply(state, change);
    }
    return state;
  }

  /** A revision that must be there. */
  public static Revision revision(Connection connection, DocumentRows rows, RevisionId id)
      throws SQLException {
    return rows.revision(connection, id)
        .orElseThrow(() -> DocumentRows.damaged("revision " + id + " is missing"));
  }

  /** One change applied. */
  public static JsonNode apply(JsonNode state, Revision revision) {
    try {
      return JsonPatch.apply(state, JSON.read(revision.change()));
    } catch (DocumentProblemException e) {
      throw DocumentRows.damaged("change " + revision.id() + ": " + e.problem().kind());
    }
  }

  /** The JSON pointers a revision changed. */
  public static List<String> places(Revision revision) {
    try {
      return JsonPatch.places(JSON.read(revision.change()));
    } catch (DocumentProblemException e) {
      throw DocumentRows.damaged("change " + revision.id() + ": " + e.problem().kind());
    }
  }

  /** The revisions from the first to the given one, along first parents. */
  public static List<Revision> line(Map<RevisionId, Revision> revisions, RevisionId head) {
    List<Revision> line = new ArrayList<>();
    for (RevisionId at = head; ; ) {
      Revision revision = revisions.get(at);
      if (revision == null || line.size() > revisions.size()) {
        throw DocumentRows.damaged("revision " + at + " is missing");
      }
      line.add(revision);
      if (revision.parents().isEmpty()) {
        return line.reversed();
      }
      at = revision.parents().getFirst();
    }
  }
}
