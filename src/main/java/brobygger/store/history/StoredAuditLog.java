package brobygger.store.history;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.PersonNames;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonLimits;
import brobygger.document.StrictJson;
import brobygger.store.database.Database;
import brobygger.store.database.Ledger;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.audit.AuditLog;
import brobygger.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The audit log in the vault. Each row is sealed and hashed over the row before, and its hash
 * stands in the ledger, so that the anchor also guards the log's end.
 */
public final class StoredAuditLog implements AuditLog {
  private static final int LONGEST = 500;
  private static final String BEFORE_FIRST = "0".repeat(64);
  private static final StrictJson JSON = new StrictJson(new JsonLimits(64 * 1024, 4, 4096));

  private final Database database;
  private final VaultKeys keys;
  private final Signature signature;

  /** The log of an open vault. */
  public StoredAuditLog(Database database, VaultKeys keys, Signature signature) {
    this.database = database;
    this.keys = keys;
    this.signature = signature;
  }

  /** A row as it is stored; the detail is missing when it was erased. */
  private record Row(
      long seq, String hash, byte[] facts, String detailTag, byte @Nullable [] detail) {}

  @Override
  public void note(AuditAction action, Collection<CaseFileId> cases, String what, String why) {
    database.write(
        connection -> {
          if (cases.isEmpty()) {
            append(connection, action, null, what, why);
          }
          for (CaseFileId id : cases) {
            append(connection, action, id, what, why);
          }
          return true;
        });
  }

  /** Adds a line within a write of somebody else: both are kept, or neither. */
  public void append(
      Connection connection,
      AuditAction action,
      @Nullable CaseFileId caseFile,
      String what,
      String why)
      throws SQLException {
    Row last = newest(connection);
    long seq = last.seq() + 1;
    ObjectNode facts =
        JsonNodeFactory.instance
            .objectNode()
            .put("at", signature.now().toString())
            .put("who", signature.author())
            .put("action", action.name())
            .put("case", caseFile == null ? null : caseFile.toString());
    byte[] factBytes = CanonicalJson.bytes(facts);
    byte[] detail =
        CanonicalJson.bytes(
            JsonNodeFactory.instance
                .objectNode()
                .put("what", shortened(what))
                .put("why", shortened(why)));
    String detailTag = tag(detailName(seq), detail);
    String hash = hash(last.hash(), seq, factBytes, detailTag);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setString(2, hash);
      insert.setObject(3, caseFile == null ? null : caseFile.value());
      insert.setBytes(4, keys.documents().close(factsName(seq), factBytes));
      insert.setString(5, detailTag);
      insert.setBytes(6, keys.documents().close(detailName(seq), detail));
      insert.executeUpdate();
    }
    Ledger.append(connection, hash);
  }

  /** Takes away what the log says in words of an erased person; who, when and what stay. */
  public void forget(Connection connection, CaseFileId caseFile, PersonNames names)
      throws SQLException {
    List<Long> forgotten = new ArrayList<>();
    for (Row row : rows(connection, null)) {
      AuditEntry entry = entry(row);
      boolean typedPart = entry.action() == AuditAction.SEARCHED && names.beginWith(entry.what());
      if (caseFile.equals(entry.caseFile())
          || typedPart
          || names.in(entry.what() + " " + entry.why())) {
        forgotten.add(row.seq());
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE audit SET detail_sealed = NULL WHERE seq = ?")) {
      for (long seq : forgotten) {
        update.setLong(1, seq);
        update.executeUpdate();
      }
    }
  }

  @Override
  public List<AuditEntry> entries() {
    return database.read(connection -> entries(connection, null));
  }

  @Override
  public List<AuditEntry> entries(CaseFileId caseFile) {
    return database.read(connection -> entries(connection, caseFile.value()));
  }

  private List<AuditEntry> entries(Connection connection, @Nullable UUID caseFile)
      throws SQLException {
    List<AuditEntry> entries = new ArrayList<>();
    for (Row row : rows(connection, caseFile)) {
      entries.add(entry(row));
    }
    return List.copyOf(entries);
  }

  /** The hashes of all rows, when each follows from the one before and says what was sealed. */
  public Set<String> verified(Connection connection) throws SQLException {
    Set<String> hashes = new HashSet<>();
    String before = BEFORE_FIRST;
    long expected = 1;
    for (Row row : rows(connection, null)) {
      entry(row);
      byte[] facts = opened(factsName(row.seq()), row.facts());
      if (row.seq() != expected
          || !row.hash().equals(hash(before, row.seq(), facts, row.detailTag()))) {
        throw DocumentRows.damaged("audit row " + row.seq());
      }
      hashes.add(row.hash());
      before = row.hash();
      expected++;
    }
    return hashes;
  }

  private AuditEntry entry(Row row) {
    try {
      JsonNode facts = JSON.read(opened(factsName(row.seq()), row.facts()));
      String what = "";
      String why = "";
      byte[] sealed = row.detail();
      if (sealed != null) {
        byte[] detail = opened(detailName(row.seq()), sealed);
        if (!row.detailTag().equals(tag(detailName(row.seq()), detail))) {
          throw DocumentRows.damaged("audit row " + row.seq());
        }
        JsonNode said = JSON.read(detail);
        what = said.path("what").stringValue("");
        why = said.path("why").stringValue("");
      }
      JsonNode caseFile = facts.path("case");
      return new AuditEntry(
          row.seq(),
          Instant.parse(facts.path("at").stringValue("")),
          facts.path("who").stringValue(""),
          AuditAction.valueOf(facts.path("action").stringValue("")),
          caseFile.isString() ? CaseFileId.of(caseFile.stringValue()) : null,
          what,
          why);
    } catch (DocumentProblemException | IllegalArgumentException | java.time.DateTimeException e) {
      throw DocumentRows.damaged("audit row " + row.seq());
    }
  }

  private byte[] opened(String name, byte[] sealed) {
    return keys.documents()
        .open(name, sealed)
        .orElseThrow(() -> DocumentRows.damaged(name + " does not open"));
  }

  private static Row newest(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT seq, hash, facts_sealed, detail_tag, detail_sealed FROM audit"
                    + " ORDER BY seq DESC LIMIT 1");
        ResultSet row = select.executeQuery()) {
      return row.next() ? row(row) : new Row(0, BEFORE_FIRST, new byte[0], "", null);
    }
  }

  private static List<Row> rows(Connection connection, @Nullable UUID caseFile)
      throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, hash, facts_sealed, detail_tag, detail_sealed FROM audit"
                + (caseFile == null ? "" : " WHERE case_id = ?")
                + " ORDER BY seq")) {
      if (caseFile != null) {
        select.setObject(1, caseFile);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(row(row));
        }
      }
    }
    return rows;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1), row.getString(2), row.getBytes(3), row.getString(4), row.getBytes(5));
  }

  private String hash(String before, long seq, byte[] facts, String detailTag) {
    return tag("audit row " + seq + " after " + before + " with " + detailTag, facts);
  }

  private String tag(String name, byte[] content) {
    byte[] label = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[label.length + content.length];
    System.arraycopy(label, 0, whole, 0, label.length);
    System.arraycopy(content, 0, whole, label.length, content.length);
    return HexFormat.of().formatHex(keys.tag(whole));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  /** What the facts of a line are sealed under. */
  public static String factsName(long seq) {
    return "audit facts " + seq;
  }

  /** What the detail of a line is sealed under. */
  public static String detailName(long seq) {
    return "audit detail " + seq;
  }
}
