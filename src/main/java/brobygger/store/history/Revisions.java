package brobygger.store.history;

import brobygger.document.CanonicalJson;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes revisions: the id is the SHA-256 of their content and of the document they belong to. */
public final class Revisions {
  private Revisions() {}

  /** A revision with the id that all of it comes to. */
  public static Revision make(
      DocumentKey key,
      List<RevisionId> parents,
      String author,
      UUID device,
      Instant time,
      RevisionKind kind,
      String label,
      @Nullable RevisionId undoes,
      String change) {
    RevisionId id = id(key, parents, author, device, time, kind, label, undoes, change);
    return new Revision(id, parents, author, device, time, kind, label, undoes, change);
  }

  /** Whether the id is the hash of the content. */
  public static boolean genuine(DocumentKey key, Revision r) {
    return r.id()
        .equals(
            id(
                key,
                r.parents(),
                r.author(),
                r.device(),
                r.time(),
                r.kind(),
                r.label(),
                r.undoes(),
                r.change()));
  }

  private static RevisionId id(
      DocumentKey key,
      List<RevisionId> parents,
      String author,
      UUID device,
      Instant time,
      RevisionKind kind,
      String label,
      @Nullable RevisionId undoes,
      String change) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("document", key.toString());
    ArrayNode list = content.putArray("parents");
    parents.forEach(parent -> list.add(parent.hex()));
    content
        .put("author", author)
        .put("device", device.toString())
        .put("time", time.toString())
        .put("kind", kind.name())
        .put("label", label);
    if (undoes != null) {
      content.put("undoes", undoes.hex());
    }
    content.put("change", change);
    return new RevisionId(CanonicalJson.sha256(content));
  }
}
