package brobygger.bundle;

import brobygger.document.CanonicalJson;
import brobygger.document.Rfc3339;
import brobygger.document.StrictJson;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.people.AuthorKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One revision as it stands in a bundle. The change is a JSON list there, text in memory. */
final class RevisionJson {
  private final StrictJson json = new StrictJson(BundleFormat.LIMITS);

  /** The revisions in their order, a long history as short as it can be said. */
  ArrayNode write(List<Revision> revisions) {
    List<CarriedHistory.Step> steps =
        revisions.stream()
            .map(
                each ->
                    new CarriedHistory.Step(
                        each.id().hex(),
                        each.parents().isEmpty() ? null : each.parents().getFirst().hex(),
                        json.read(each.change())))
            .toList();
    ArrayNode written = JsonNodeFactory.instance.arrayNode();
    for (JsonNode change : CarriedHistory.shortened(steps)) {
      written.add(write(revisions.get(written.size()), change));
    }
    return written;
  }

  private static ObjectNode write(Revision revision, JsonNode change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", revision.id().hex());
    ArrayNode parents = node.putArray("parents");
    revision.parents().forEach(parent -> parents.add(parent.hex()));
    node.put("author", revision.author());
    node.put("device", revision.device().toString());
    node.put("time", revision.time().toString());
    node.put("kind", revision.kind().name());
    node.put("label", revision.label());
    RevisionId undoes = revision.undoes();
    if (undoes != null) {
      node.put("undoes", undoes.hex());
    }
    node.set("change", change);
    RevisionProof proof = revision.proof();
    if (proof != null) {
      node.put("key", proof.number().digits());
      node.put("signature", proof.signature());
    }
    return node;
  }

  /** The keys by which revisions are proved, each once, in the order they come. */
  static List<AuthorKey> keys(List<Revision> revisions) {
    return revisions.stream()
        .map(Revision::proof)
        .filter(Objects::nonNull)
        .map(RevisionProof::key)
        .distinct()
        .toList();
  }

  /** The keys of an entry of the published form, by their numbers. */
  static Map<String, AuthorKey> keys(JsonNode list) {
    Map<String, AuthorKey> keys = new HashMap<>();
    for (JsonNode written : list) {
      AuthorKey key = AuthorKey.read(written.stringValue());
      keys.put(key.number().digits(), key);
    }
    return keys;
  }

  /**
   * Reads a revision of the published form.
   *
   * @param change that of the revision, as it was made
   * @param keys those of the entry
   * @throws RuntimeException of the {@code java.time} or argument kind, when a value only looks
   *     right, such as the 31st of February
   */
  static Revision read(JsonNode node, JsonNode change, Map<String, AuthorKey> keys) {
    JsonNode undoes = node.get("undoes");
    @Nullable RevisionId undone = undoes == null ? null : new RevisionId(undoes.stringValue());
    List<RevisionId> parents =
        node.get("parents").valueStream().map(p -> new RevisionId(p.stringValue())).toList();
    return new Revision(
        new RevisionId(node.get("id").stringValue()),
        parents,
        node.get("author").stringValue(),
        UUID.fromString(node.get("device").stringValue()),
        Rfc3339.instant(node.get("time").stringValue()),
        RevisionKind.valueOf(node.get("kind").stringValue()),
        node.get("label").stringValue(),
        undone,
        CanonicalJson.text(change),
        node.has("signature") ? proof(node, keys) : null);
  }

  private static RevisionProof proof(JsonNode node, Map<String, AuthorKey> keys) {
    AuthorKey key = keys.get(node.get("key").stringValue());
    if (key == null) {
      throw new IllegalArgumentException("a key that is not in the entry");
    }
    return new RevisionProof(key, node.get("signature").stringValue());
  }
}
