package brobygger.store.exchange;

import brobygger.store.documents.DocumentTypes;
import brobygger.store.exchange.ImportSteps.Touched;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Replay;
import brobygger.store.history.RowRemoval;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Puts one document back to what it was before an import. */
final class TakenBack {
  private final DocumentRows rows;
  private final DocumentTypes types;

  TakenBack(DocumentRows rows, DocumentTypes types) {
    this.rows = rows;
    this.types = types;
  }

  /** Exactly the rows the import added go; the newest state is the one before. */
  void takeBack(Connection connection, Touched touched) throws SQLException {
    RevisionId before = touched.before();
    if (before == null) {
      RowRemoval.remove(connection, touched.key());
      return;
    }
    JsonNode tree = Replay.state(connection, rows, before);
    Revision head = Replay.revision(connection, rows, before);
    rows.put(connection, touched.key(), before, tree);
    types.of(touched.key().kind()).project(connection, tree, head.time());
    RowRemoval.dropSnapshots(connection, touched.snapshots());
    RowRemoval.dropRevisions(connection, touched.revisions());
  }

  /** What a document would be again. */
  JsonNode before(Connection connection, DocumentKey key, List<Touched> all) throws SQLException {
    for (Touched touched : all) {
      RevisionId before = touched.before();
      if (before != null && touched.key().equals(key)) {
        return Replay.state(connection, rows, before);
      }
    }
    throw new IllegalArgumentException("not part of the import");
  }

  /** The companies a case refers to. */
  static Set<DocumentKey> companies(JsonNode caseFile) {
    Set<DocumentKey> companies = new HashSet<>();
    for (JsonNode placement : caseFile.path("placements")) {
      String company = placement.path("company").stringValue("");
      if (!company.isEmpty()) {
        companies.add(new DocumentKey(DocumentKind.COMPANY, UUID.fromString(company)));
      }
    }
    return companies;
  }
}
