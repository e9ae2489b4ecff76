package brobygger.store.erasure;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.PersonNames;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Database;
import brobygger.store.database.Ledger;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.FormerNames;
import brobygger.store.history.RowRemoval;
import brobygger.store.history.Signature;
import brobygger.store.history.StoredAuditLog;
import brobygger.store.inbox.StoredDispatches;
import brobygger.store.inbox.StoredInbox;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.Erasures;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import brobygger.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Erases cases from the vault and remembers by keyed hash which ones. */
public final class StoredErasures implements Erasures {
  private static final StrictJson JSON = new StrictJson(new JsonLimits(16 * 1024 * 1024, 4, 1000));

  private final Database database;
  private final DocumentRows rows;
  private final StoredAuditLog audit;
  private final VaultKeys keys;
  private final Signature signature;
  private Runnable follower = () -> {};

  /** The erasures of an open vault. */
  public StoredErasures(
      Database database,
      DocumentRows rows,
      StoredAuditLog audit,
      VaultKeys keys,
      Signature signature) {
    this.database = database;
    this.rows = rows;
    this.audit = audit;
    this.keys = keys;
    this.signature = signature;
  }

  @Override
  public boolean erase(CaseFileId caseFile, String reason) {
    DocumentKey key = DocumentKey.of(caseFile);
    database.write(
        connection -> {
          DocumentRows.Newest newest =
              rows.newest(connection, key)
                  .orElseThrow(
                      () -> new StoreProblemException(new StoreProblem.Unknown(key.toString())));
          Map<RevisionId, Revision> revisions = rows.revisions(connection, key);
          PersonNames names = FormerNames.of(revisions, newest.head(), newest.tree());
          remember(connection, token(key), revisions.keySet());
          remove(connection, key);
          StoredDrafts.forget(connection, keys, key.id(), names);
          audit.forget(connection, caseFile, names);
          audit.append(connection, AuditAction.ERASED, caseFile, "", reason);
          return true;
        });
    follower.run();
    return finish();
  }

  /** Calls this after each erasure. */
  public void onErased(Runnable now) {
    follower = now;
  }

  /** Makes erased text leave the file, if some has not; whether none is left. */
  public boolean finish() {
    try {
      boolean pending =
          database.read(
              connection -> {
                try (Statement statement = connection.createStatement();
                    ResultSet row =
                        statement.executeQuery("SELECT 1 FROM erasure WHERE pending LIMIT 1")) {
                  return row.next();
                }
              });
      if (pending) {
        database.compact();
        database.write(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("UPDATE erasure SET pending = FALSE WHERE pending");
              }
            });
      }
      return true;
    } catch (StoreProblemException e) {
      // The case is gone from the vault; its text leaves the file at the next opening.
      return false;
    }
  }

  private void remember(Connection connection, String token, Set<RevisionId> revisions)
      throws SQLException {
    ObjectNode record =
        JsonNodeFactory.instance
            .objectNode()
            .put("at", signature.now().toString())
            .put("who", signature.author());
    ArrayNode gone = record.putArray("revisions");
    revisions.forEach(id -> gone.add(id.hex()));
    byte[] content = CanonicalJson.bytes(record);
    String hash = tag("erasure " + token + " " + new String(content, StandardCharsets.UTF_8));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO erasure VALUES (?, ?, ?, TRUE)")) {
      insert.setString(1, token);
      insert.setString(2, hash);
      insert.setBytes(3, keys.documents().close(name(token), content));
      insert.executeUpdate();
    }
    Ledger.append(connection, hash);
  }

  /** The person goes from the inbox and from what was sent as well. */
  private static void remove(Connection connection, DocumentKey key) throws SQLException {
    RowRemoval.remove(connection, key);
    StoredInbox.forget(connection, key.id()::equals);
    StoredDispatches.forget(connection, key.id());
  }

  /**
   * Erases what was erased in another copy of the vault, and keeps out what is not here.
   *
   * @param tokens keyed hashes from that copy
   * @return how many cases were here
   */
  public int eraseAgain(Set<String> tokens) {
    int again = 0;
    for (DocumentKey key : database.read(rows::keys)) {
      if (key.kind() == DocumentKind.CASE && tokens.contains(token(key))) {
        erase(new CaseFileId(key.id()), "");
        again++;
      }
    }
    database.write(
        connection -> {
          Set<String> missing = new TreeSet<>(tokens);
          missing.removeAll(tokens(connection));
          for (String token : missing) {
            remember(connection, token, Set.of());
          }
          StoredInbox.forget(
              connection, id -> tokens.contains(token(new DocumentKey(DocumentKind.CASE, id))));
          return true;
        });
    finish();
    return again;
  }

  /** The keyed hashes of the erased cases. */
  public Set<String> tokens(Connection connection) throws SQLException {
    Set<String> tokens = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT token FROM erasure")) {
      while (row.next()) {
        tokens.add(row.getString(1));
      }
    }
    return tokens;
  }

  @Override
  public boolean erased(DocumentKey key) {
    return database.read(connection -> erased(connection, key));
  }

  /** Whether this document was erased here: then it does not come back. */
  public boolean erased(Connection connection, DocumentKey key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM erasure WHERE token = ?")) {
      select.setString(1, token(key));
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** What the ledger may list although no document has it: erasures and erased revisions. */
  public Set<String> verified(Connection connection, Set<String> erasures) throws SQLException {
    Set<String> revisions = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT token, hash, sealed FROM erasure")) {
      while (row.next()) {
        String token = row.getString(1);
        byte[] content =
            keys.documents()
                .open(name(token), row.getBytes(3))
                .orElseThrow(() -> DocumentRows.damaged("an erasure does not open"));
        String hash = tag("erasure " + token + " " + new String(content, StandardCharsets.UTF_8));
        if (!hash.equals(row.getString(2))) {
          throw DocumentRows.damaged("an erasure");
        }
        erasures.add(hash);
        JSON.read(content).path("revisions").forEach(id -> revisions.add(id.stringValue("")));
      }
    } catch (DocumentProblemException e) {
      throw DocumentRows.damaged("an erasure");
    }
    return revisions;
  }

  private String token(DocumentKey key) {
    return tag("erased " + key);
  }

  private String tag(String text) {
    return HexFormat.of().formatHex(keys.tag(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a remembered erasure is sealed under. */
  public static String name(String token) {
    return "erasure " + token;
  }
}
