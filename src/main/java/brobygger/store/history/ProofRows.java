package brobygger.store.history;

import brobygger.store.engine.Dialect;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.people.AuthorKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tables that say who made a revision, beside the revisions themselves. */
public final class ProofRows {
  private static final String OF_DOCUMENT =
      " JOIN revision r ON r.id = p.revision WHERE r.document_kind = ? AND r.document_id = ?";

  private ProofRows() {}

  /** The statement that keeps an author's key. */
  static String putAuthor(Dialect dialect) {
    return dialect.put("author_key", List.of("number"), List.of("points"));
  }

  /** Keeps the proof of a revision that has none yet. */
  static void put(Connection connection, String putAuthor, RevisionId revision, RevisionProof proof)
      throws SQLException {
    String number = proof.number().digits();
    try (PreparedStatement merge = connection.prepareStatement(putAuthor)) {
      merge.setString(1, number);
      merge.setBytes(2, proof.key().bytes());
      merge.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO revision_proof VALUES (?, ?, ?)")) {
      insert.setString(1, revision.hex());
      insert.setString(2, number);
      insert.setBytes(3, proof.bytes());
      insert.executeUpdate();
    }
  }

  /** The proofs of a document's revisions. */
  public static Map<RevisionId, RevisionProof> of(Connection connection, DocumentKey key)
      throws SQLException {
    Map<RevisionId, RevisionProof> proofs = new HashMap<>();
    Map<String, AuthorKey> authors = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT p.revision, p.author, p.signature, a.points FROM revision_proof p"
                + " JOIN author_key a ON a.number = p.author"
                + OF_DOCUMENT)) {
      name(select, key);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String number = row.getString(2);
          AuthorKey author = authors.get(number);
          if (author == null) {
            author = AuthorKey.read(row.getBytes(4));
            authors.put(number, author);
          }
          proofs.put(new RevisionId(row.getString(1)), RevisionProof.read(author, row.getBytes(3)));
        }
      }
    } catch (IllegalArgumentException e) {
      throw DocumentRows.damaged("a proof of " + key);
    }
    return proofs;
  }

  /** What was written here before there were proofs. */
  public static Set<String> madeBefore(Connection connection, DocumentKey key) throws SQLException {
    Set<String> made = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT p.revision FROM made_before p" + OF_DOCUMENT)) {
      name(select, key);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          made.add(row.getString(1));
        }
      }
    }
    return made;
  }

  private static void name(PreparedStatement select, DocumentKey key) throws SQLException {
    select.setString(1, key.kind().name());
    select.setObject(2, key.id());
  }

  /**
   * Notes once, when the tables come to a home, what was written in it: what names it and came in
   * with no import. Nobody can tell the rest from what somebody else wrote in its name.
   */
  public static void noteMadeBefore(Connection connection, UUID device, Set<String> arrived)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO made_before SELECT id FROM revision WHERE device = ?")) {
      insert.setObject(1, device);
      insert.executeUpdate();
    }
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM made_before WHERE revision = ?")) {
      for (String revision : arrived) {
        delete.setString(1, revision);
        delete.executeUpdate();
      }
    }
  }
}
