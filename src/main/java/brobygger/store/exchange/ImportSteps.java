package brobygger.store.exchange;

import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Ledger;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.RevisionId;
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
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows that say what imports and their undoing did, so that the last one can be turned round.
 */
public final class ImportSteps {
  private static final StrictJson JSON =
      new StrictJson(new JsonLimits(64 * 1024 * 1024, 8, 100_000));
  private static final String IMPORT = "IMPORT";
  private static final String UNDO = "UNDO";

  private final VaultKeys keys;

  /** The steps of a vault, sealed by its keys. */
  public ImportSteps(VaultKeys keys) {
    this.keys = keys;
  }

  /**
   * What an import did to one document.
   *
   * @param before its newest revision before, or null when it was not here
   * @param after its newest revision right after
   * @param revisions the ids of those that were added
   * @param snapshots older revisions that were kept whole by it
   */
  record Touched(
      DocumentKey key,
      @Nullable RevisionId before,
      RevisionId after,
      Set<String> revisions,
      Set<String> snapshots) {}

  /**
   * An import as it is kept.
   *
   * @param set what it was part of: imports that follow each other in one set are one step
   * @param parked how many cases it left in the inbox
   */
  record Import(
      long seq,
      Instant at,
      UUID bundle,
      UUID set,
      String sender,
      int parked,
      List<Touched> touched) {}

  private record Row(long seq, String hash, JsonNode content) {}

  long next(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT MAX(seq) FROM import_step")) {
      return row.next() ? row.getLong(1) + 1 : 1;
    }
  }

  /** Keeps an import. */
  void keep(Connection connection, Import made) throws SQLException {
    ObjectNode content =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", IMPORT)
            .put("at", made.at().toString())
            .put("bundle", made.bundle().toString())
            .put("set", made.set().toString())
            .put("sender", made.sender())
            .put("parked", made.parked());
    ArrayNode documents = content.putArray("documents");
    for (Touched touched : made.touched()) {
      ObjectNode document = documents.addObject();
      document.put("kind", touched.key().kind().name());
      document.put("id", touched.key().id().toString());
      RevisionId before = touched.before();
      if (before != null) {
        document.put("before", before.hex());
      }
      document.put("after", touched.after().hex());
      ArrayNode revisions = document.putArray("revisions");
      touched.revisions().forEach(revisions::add);
      ArrayNode snapshots = document.putArray("snapshots");
      touched.snapshots().forEach(snapshots::add);
    }
    insert(connection, made.seq(), content);
  }

  /** Keeps that the import before was turned round, and which revisions went with it. */
  void keepUndone(Connection connection, Instant at, Set<String> revisions) throws SQLException {
    ObjectNode content =
        JsonNodeFactory.instance.objectNode().put("kind", UNDO).put("at", at.toString());
    ArrayNode gone = content.putArray("revisions");
    revisions.forEach(gone::add);
    insert(connection, next(connection), content);
  }

  private void insert(Connection connection, long seq, ObjectNode content) throws SQLException {
    byte[] bytes = CanonicalJson.bytes(content);
    String hash = hash(seq, bytes);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO import_step VALUES (?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setString(2, hash);
      insert.setBytes(3, keys.documents().close(name(seq), bytes));
      insert.executeUpdate();
    }
    Ledger.append(connection, hash);
  }

  /** The newest step as far as it is an import: the files of one set, the newest first. */
  List<Import> undoable(Connection connection) throws SQLException {
    List<Import> imports = new ArrayList<>();
    // A row at a time: most sets are one file.
    for (long seq = next(connection) - 1; seq > 0; seq--) {
      Row row =
          rows(connection, "SELECT seq, hash, sealed FROM import_step WHERE seq = " + seq)
              .getFirst();
      if (!isImport(row)) {
        break;
      }
      Import made = read(row);
      if (!imports.isEmpty() && !imports.getFirst().set().equals(made.set())) {
        break;
      }
      imports.add(made);
    }
    return imports;
  }

  /**
   * Adds the hashes of all steps to what the ledger lists, and gives the revisions that went when
   * an import was undone and have not come again.
   */
  public Set<String> verified(Connection connection, Set<String> listed) throws SQLException {
    Set<String> gone = new HashSet<>();
    long expected = 1;
    for (Row row : rows(connection, "SELECT seq, hash, sealed FROM import_step ORDER BY seq")) {
      if (row.seq() != expected++) {
        throw damaged(row.seq());
      }
      listed.add(row.hash());
      if (isImport(row)) {
        read(row).touched().forEach(touched -> gone.removeAll(touched.revisions()));
      } else {
        row.content().path("revisions").forEach(id -> gone.add(id.stringValue("")));
      }
    }
    return gone;
  }

  /** The ids of all revisions that ever came in with an import. */
  public Set<String> arrived(Connection connection) throws SQLException {
    Set<String> arrived = new HashSet<>();
    for (Row row : rows(connection, "SELECT seq, hash, sealed FROM import_step ORDER BY seq")) {
      if (isImport(row)) {
        read(row).touched().forEach(touched -> arrived.addAll(touched.revisions()));
      }
    }
    return arrived;
  }

  private static boolean isImport(Row row) {
    return row.content().path("kind").stringValue("").equals(IMPORT);
  }

  private List<Row> rows(Connection connection, String sql) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        long seq = row.getLong(1);
        byte[] content =
            keys.documents().open(name(seq), row.getBytes(3)).orElseThrow(() -> damaged(seq));
        if (!hash(seq, content).equals(row.getString(2))) {
          throw damaged(seq);
        }
        rows.add(new Row(seq, row.getString(2), JSON.read(content)));
      }
    } catch (DocumentProblemException e) {
      throw DocumentRows.damaged("an import: " + e.problem().kind());
    }
    return rows;
  }

  private static Import read(Row row) {
    JsonNode content = row.content();
    List<Touched> touched = new ArrayList<>();
    try {
      for (JsonNode document : content.path("documents")) {
        JsonNode before = document.get("before");
        touched.add(
            new Touched(
                new DocumentKey(
                    DocumentKind.valueOf(document.path("kind").stringValue("")),
                    UUID.fromString(document.path("id").stringValue(""))),
                before == null ? null : new RevisionId(before.stringValue("")),
                new RevisionId(document.path("after").stringValue("")),
                texts(document.path("revisions")),
                texts(document.path("snapshots"))));
      }
      return new Import(
          row.seq(),
          Instant.parse(content.path("at").stringValue("")),
          UUID.fromString(content.path("bundle").stringValue("")),
          UUID.fromString(content.path("set").stringValue(content.path("bundle").stringValue(""))),
          content.path("sender").stringValue(""),
          content.path("parked").intValue(0),
          touched);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw damaged(row.seq());
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.stringValue("")));
    return texts;
  }

  private String hash(long seq, byte[] content) {
    String text = name(seq) + " " + new String(content, StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keys.tag(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a step is sealed under. */
  public static String name(long seq) {
    return "import step " + seq;
  }

  private static brobygger.usecase.home.StoreProblemException damaged(long seq) {
    return DocumentRows.damaged("import step " + seq);
  }
}
