package brobygger.store.history;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblem;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Ledger;
import brobygger.store.engine.Dialect;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tables of documents, revisions and snapshots. What is sealed opens only in its own place. */
public final class DocumentRows {
  /** A change may hold a whole document and its own brackets. */
  public static final JsonLimits CHANGE = new JsonLimits(16 * 1024 * 1024, 54, 100_000);

  private static final StrictJson JSON = new StrictJson(CHANGE);

  private static final String ABOUT = "id, author, device, made_at, kind, label, undoes";

  private final Seal seal;
  private final String put;
  private final String putSnapshot;
  private final String putAuthor;

  /** The tables of a vault, sealed by its key. */
  public DocumentRows(Seal seal, Dialect dialect) {
    this.seal = seal;
    this.put = dialect.put("document", List.of("kind", "id"), List.of("head", "sealed"));
    this.putSnapshot = dialect.put("snapshot", List.of("revision"), List.of("sealed"));
    this.putAuthor = ProofRows.putAuthor(dialect);
  }

  /** A document's newest state. */
  public record Newest(RevisionId head, JsonNode tree) {}

  /** A document as it is now; empty when there is none. */
  public Optional<Newest> newest(Connection connection, DocumentKey key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT head, sealed FROM document WHERE kind = ? AND id = ?")) {
      select.setString(1, key.kind().name());
      select.setObject(2, key.id());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        RevisionId head = revisionId(row.getString(1), key);
        byte[] sealed = row.getBytes(2);
        return Optional.of(new Newest(head, open(documentName(key, head), sealed)));
      }
    }
  }

  /** The newest state of every document of a kind, one after the other, by identity. */
  public void each(Connection connection, DocumentKind kind, Consumer<JsonNode> taking)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id, head, sealed FROM document WHERE kind = ? ORDER BY id")) {
      select.setString(1, kind.name());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          DocumentKey key = new DocumentKey(kind, row.getObject(1, UUID.class));
          RevisionId head = revisionId(row.getString(2), key);
          taking.accept(open(documentName(key, head), row.getBytes(3)));
        }
      }
    }
  }

  /** All documents there are, in one order. */
  public List<DocumentKey> keys(Connection connection) throws SQLException {
    List<DocumentKey> keys = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT kind, id FROM document ORDER BY kind, id")) {
      while (row.next()) {
        DocumentKind kind = DocumentKind.valueOf(row.getString(1));
        keys.add(new DocumentKey(kind, row.getObject(2, UUID.class)));
      }
    } catch (IllegalArgumentException e) {
      throw damaged("document kind");
    }
    return keys;
  }

  /** Puts a document's newest state in the place of the one before. */
  public void put(Connection connection, DocumentKey key, RevisionId head, JsonNode tree)
      throws SQLException {
    try (PreparedStatement merge = connection.prepareStatement(put)) {
      merge.setString(1, key.kind().name());
      merge.setObject(2, key.id());
      merge.setString(3, head.hex());
      merge.setBytes(4, seal.close(documentName(key, head), CanonicalJson.bytes(tree)));
      merge.executeUpdate();
    }
  }

  /** Adds a revision, with its proof if it has one, and lists it in the ledger. */
  public void append(Connection connection, DocumentKey key, Revision revision, int depth)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, revision.id().hex());
      insert.setString(2, key.kind().name());
      insert.setObject(3, key.id());
      insert.setInt(4, depth);
      insert.setString(5, revision.author());
      insert.setObject(6, revision.device());
      insert.setString(7, revision.time().toString());
      insert.setString(8, revision.kind().name());
      insert.setString(9, revision.label());
      RevisionId undoes = revision.undoes();
      insert.setString(10, undoes == null ? null : undoes.hex());
      byte[] change = revision.change().getBytes(StandardCharsets.UTF_8);
      insert.setBytes(11, seal.close(changeName(revision.id().hex()), change));
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO revision_parent VALUES (?, ?, ?)")) {
      for (int place = 0; place < revision.parents().size(); place++) {
        insert.setString(1, revision.id().hex());
        insert.setInt(2, place);
        insert.setString(3, revision.parents().get(place).hex());
        insert.executeUpdate();
      }
    }
    RevisionProof proof = revision.proof();
    if (proof != null) {
      prove(connection, revision.id(), proof);
    }
    Ledger.append(connection, revision.id());
  }

  /** Keeps the proof of a revision that has none yet. */
  public void prove(Connection connection, RevisionId revision, RevisionProof proof)
      throws SQLException {
    ProofRows.put(connection, putAuthor, revision, proof);
  }

  /** How many revisions lie between this one and the first. */
  public int depth(Connection connection, RevisionId revision) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT depth FROM revision WHERE id = ?")) {
      select.setString(1, revision.hex());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw damaged("revision " + revision + " is missing");
        }
        return row.getInt(1);
      }
    }
  }

  /** Whether a revision is one of a document. */
  public boolean has(Connection connection, DocumentKey key, RevisionId revision)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT 1 FROM revision WHERE id = ? AND document_kind = ? AND document_id = ?")) {
      select.setString(1, revision.hex());
      select.setString(2, key.kind().name());
      select.setObject(3, key.id());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Every revision of a document by id, parents before children. */
  public Map<RevisionId, Revision> revisions(Connection connection, DocumentKey key)
      throws SQLException {
    return revisions(connection, key, ", change_sealed");
  }

  /** The same without what they changed: nothing has to be opened for it. */
  public Map<RevisionId, Revision> outline(Connection connection, DocumentKey key)
      throws SQLException {
    return revisions(connection, key, "");
  }

  private Map<RevisionId, Revision> revisions(
      Connection connection, DocumentKey key, String andChange) throws SQLException {
    Map<String, List<RevisionId>> parents = parents(connection, key);
    Map<RevisionId, RevisionProof> proofs = ProofRows.of(connection, key);
    Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + ABOUT
                + andChange
                + " FROM revision WHERE document_kind = ? AND document_id = ? ORDER BY depth,"
                + " id")) {
      select.setString(1, key.kind().name());
      select.setObject(2, key.id());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String id = row.getString(1);
          String change = andChange.isEmpty() ? "" : change(id, row.getBytes(8));
          Revision revision = revision(row, parents.getOrDefault(id, List.of()), change);
          revisions.put(revision.id(), revision.with(proofs.get(revision.id())));
        }
      }
    }
    return revisions;
  }

  /** One revision, without who proves it. */
  Optional<Revision> revision(Connection connection, RevisionId id) throws SQLException {
    List<RevisionId> parents = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT parent FROM revision_parent WHERE revision = ? ORDER BY place")) {
      select.setString(1, id.hex());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          parents.add(revisionId(row.getString(1), id));
        }
      }
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT " + ABOUT + ", change_sealed FROM revision WHERE id = ?")) {
      select.setString(1, id.hex());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(revision(row, parents, change(id.hex(), row.getBytes(8))))
            : Optional.empty();
      }
    }
  }

  private String change(String id, byte[] sealed) {
    byte[] change =
        seal.open(changeName(id), sealed)
            .orElseThrow(() -> damaged("change " + id + " does not open"));
    return new String(change, StandardCharsets.UTF_8);
  }

  private static Revision revision(ResultSet row, List<RevisionId> parents, String change)
      throws SQLException {
    String undoes = row.getString(7);
    try {
      return new Revision(
          new RevisionId(row.getString(1)),
          parents,
          row.getString(2),
          row.getObject(3, UUID.class),
          Instant.parse(row.getString(4)),
          RevisionKind.valueOf(row.getString(5)),
          row.getString(6),
          undoes == null ? null : new RevisionId(undoes),
          change);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw damaged("a revision");
    }
  }

  private static Map<String, List<RevisionId>> parents(Connection connection, DocumentKey key)
      throws SQLException {
    Map<String, List<RevisionId>> parents = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT p.revision, p.parent FROM revision_parent p JOIN revision r ON r.id ="
                + " p.revision WHERE r.document_kind = ? AND r.document_id = ? ORDER BY p.revision,"
                + " p.place")) {
      select.setString(1, key.kind().name());
      select.setObject(2, key.id());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          parents
              .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
              .add(revisionId(row.getString(2), key));
        }
      }
    }
    return parents;
  }

  /** The whole state at a revision, where it was kept. */
  public Optional<JsonNode> snapshot(Connection connection, RevisionId revision)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT sealed FROM snapshot WHERE revision = ?")) {
      select.setString(1, revision.hex());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(open(snapshotName(revision), row.getBytes(1)))
            : Optional.empty();
      }
    }
  }

  /** Keeps the whole state at a revision, so that it is found without replaying. */
  public void putSnapshot(Connection connection, RevisionId revision, JsonNode tree)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(putSnapshot)) {
      insert.setString(1, revision.hex());
      insert.setBytes(2, seal.close(snapshotName(revision), CanonicalJson.bytes(tree)));
      insert.executeUpdate();
    }
  }

  private JsonNode open(String name, byte @Nullable [] sealed) {
    byte[] bytes =
        Optional.ofNullable(sealed)
            .flatMap(whole -> seal.open(name, whole))
            .orElseThrow(() -> damaged(name + " does not open"));
    try {
      return JSON.read(bytes);
    } catch (DocumentProblemException e) {
      throw damaged(name + ": " + e.problem().kind());
    }
  }

  private static RevisionId revisionId(String hex, Object of) {
    try {
      return new RevisionId(hex);
    } catch (IllegalArgumentException e) {
      throw damaged("a revision id of " + of);
    }
  }

  private static String documentName(DocumentKey key, RevisionId head) {
    return documentName(key.toString(), head.hex());
  }

  /** What a document's newest state is sealed under. */
  public static String documentName(String key, String head) {
    return "document " + key + " " + head;
  }

  /** What the change of a revision is sealed under. */
  public static String changeName(String revision) {
    return "change " + revision;
  }

  private static String snapshotName(RevisionId revision) {
    return snapshotName(revision.hex());
  }

  /** What a whole state is sealed under. */
  public static String snapshotName(String revision) {
    return "snapshot " + revision;
  }

  /** What cannot be read as a document: a newer program's, or damaged. */
  public static StoreProblemException notRead(String what, DocumentProblemException e) {
    DocumentProblem problem = e.problem();
    StoreProblem why =
        switch (problem.kind()) {
          case NEWER_FORMAT -> new StoreProblem.Newer(problem.detail(), "");
          case UNKNOWN_FIELD -> new StoreProblem.Newer("", problem.pointer());
          default -> new StoreProblem.Damaged(what + ": " + problem.kind());
        };
    return new StoreProblemException(why, e);
  }

  /** A row that is not what was written. */
  public static StoreProblemException damaged(String reason) {
    return new StoreProblemException(new StoreProblem.Damaged(reason));
  }
}
