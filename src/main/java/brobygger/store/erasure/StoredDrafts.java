package brobygger.store.erasure;

import brobygger.casefile.value.PersonNames;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Database;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.DraftKey;
import brobygger.usecase.history.Drafts;
import brobygger.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The drafts in the vault. A row says in clear which case or company it belongs to, no more. */
public final class StoredDrafts implements Drafts {
  /** A text of the longest length may take four bytes a character, and more where it is escaped. */
  private static final StrictJson JSON =
      new StrictJson(new JsonLimits(8 * 1024 * 1024, 4, Draft.LONGEST));

  private final Database database;
  private final String put;
  private final VaultKeys keys;
  private final StoredErasures erasures;

  /** The drafts of an open vault. */
  public StoredDrafts(Database database, VaultKeys keys, StoredErasures erasures) {
    this.database = database;
    this.put = database.dialect().put("draft", List.of("token"), List.of("document_id", "sealed"));
    this.keys = keys;
    this.erasures = erasures;
  }

  @Override
  public List<Draft> all() {
    return database.read(this::all);
  }

  private List<Draft> all(Connection connection) throws SQLException {
    List<Draft> drafts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT token, document_id, sealed FROM draft")) {
      while (row.next()) {
        drafts.add(opened(row.getString(1), row.getObject(2, UUID.class), row.getBytes(3)));
      }
    }
    drafts.sort(Comparator.comparing(Draft::at).reversed().thenComparing(d -> d.key().toString()));
    return List.copyOf(drafts);
  }

  @Override
  public void put(Draft draft) {
    String token = token(draft.key());
    database.write(
        connection -> {
          Optional<DocumentKey> about = draft.key().about();
          if (about.isPresent() && erasures.erased(connection, about.get())) {
            return false;
          }
          try (PreparedStatement merge = connection.prepareStatement(put)) {
            merge.setString(1, token);
            merge.setObject(2, about.map(DocumentKey::id).orElse(null));
            merge.setBytes(3, keys.documents().close(name(token), bytes(draft)));
            merge.executeUpdate();
          }
          return true;
        });
  }

  @Override
  public void remove(DraftKey key) {
    String token = token(key);
    database.write(
        connection -> {
          remove(connection, token);
          return true;
        });
  }

  private static void remove(Connection connection, String token) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM draft WHERE token = ?")) {
      delete.setString(1, token);
      delete.executeUpdate();
    }
  }

  /** A person is erased: the drafts of the case go, and those of no case that name the person. */
  static void forget(Connection connection, VaultKeys keys, UUID caseFile, PersonNames names)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM draft WHERE document_id = ?")) {
      delete.setObject(1, caseFile);
      delete.executeUpdate();
    }
    List<String> naming = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT token, sealed FROM draft WHERE document_id IS NULL")) {
      while (row.next()) {
        String token = row.getString(1);
        JsonNode tree = tree(keys, token, row.getBytes(2));
        if (names.in(tree.path("text").stringValue(""))) {
          naming.add(token);
        }
      }
    }
    for (String token : naming) {
      remove(connection, token);
    }
  }

  /** Opens every row; throws when one does not open or stands in another's place. */
  public void verify(Connection connection) throws SQLException {
    all(connection);
  }

  private Draft opened(String token, UUID about, byte[] sealed) {
    JsonNode tree = tree(keys, token, sealed);
    try {
      String kind = tree.path("kind").stringValue("");
      DraftKey key =
          new DraftKey(
              kind.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new DocumentKey(DocumentKind.valueOf(kind), about)),
              tree.path("field").stringValue(""));
      if (!token(key).equals(token)) {
        throw DocumentRows.damaged(name(token));
      }
      return new Draft(
          key,
          tree.path("place").stringValue(""),
          tree.path("label").stringValue(""),
          tree.path("text").stringValue(""),
          tree.path("wrong").stringValue(""),
          tree.path("concealed").booleanValue(false),
          Instant.parse(tree.path("at").stringValue("")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw DocumentRows.damaged(name(token));
    }
  }

  private static JsonNode tree(VaultKeys keys, String token, byte[] sealed) {
    try {
      return JSON.read(
          keys.documents()
              .open(name(token), sealed)
              .orElseThrow(() -> DocumentRows.damaged(name(token) + " does not open")));
    } catch (DocumentProblemException e) {
      throw DocumentRows.damaged(name(token));
    }
  }

  private static byte[] bytes(Draft draft) {
    ObjectNode tree =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", draft.key().about().map(key -> key.kind().name()).orElse(""))
            .put("field", draft.key().field())
            .put("place", draft.place())
            .put("label", draft.label())
            .put("text", draft.text())
            .put("wrong", draft.wrong())
            .put("concealed", draft.concealed())
            .put("at", draft.at().toString());
    return CanonicalJson.bytes(tree);
  }

  private String token(DraftKey key) {
    byte[] text = ("draft " + key).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keys.tag(text));
  }

  /** What a draft is sealed under. */
  public static String name(String token) {
    return "draft " + token;
  }
}
