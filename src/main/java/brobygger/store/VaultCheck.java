package brobygger.store;

import brobygger.document.DocumentProblemException;
import brobygger.store.database.Database;
import brobygger.store.database.Ledger;
import brobygger.store.documents.DocumentTypes;
import brobygger.store.erasure.StoredDrafts;
import brobygger.store.erasure.StoredErasures;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Replay;
import brobygger.store.history.Revisions;
import brobygger.store.history.StoredAuditLog;
import brobygger.usecase.Progress;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.home.CheckReport;
import brobygger.usecase.home.CheckReport.Failure;
import brobygger.usecase.home.CheckReport.Finding;
import brobygger.usecase.home.StoreProblemException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Reads a whole vault and compares everything with everything. Changes nothing. */
final class VaultCheck {
  private final Database database;
  private final DocumentRows rows;
  private final DocumentTypes types;
  private final StoredAuditLog audit;
  private final StoredErasures erasures;
  private final Exchanged exchanged;
  private final StoredDrafts drafts;
  private final Connection connection;
  private final KnownProofs known;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> revisionsSeen = new HashSet<>();

  /** Proofs that need not be tried again: in a copy those that stand where it was copied from. */
  interface KnownProofs {
    /** None: every signature is tried. */
    KnownProofs NONE = key -> Map.of();

    Map<RevisionId, RevisionProof> of(DocumentKey key) throws SQLException;
  }

  private VaultCheck(
      Database database,
      DocumentRows rows,
      DocumentTypes types,
      StoredAuditLog audit,
      StoredErasures erasures,
      Exchanged exchanged,
      StoredDrafts drafts,
      KnownProofs known,
      Connection connection) {
    this.database = database;
    this.known = known;
    this.audit = audit;
    this.erasures = erasures;
    this.exchanged = exchanged;
    this.drafts = drafts;
    this.rows = rows;
    this.types = types;
    this.connection = connection;
  }

  static CheckReport of(
      Database database,
      DocumentRows rows,
      DocumentTypes types,
      StoredAuditLog audit,
      StoredErasures erasures,
      Exchanged exchanged,
      StoredDrafts drafts,
      KnownProofs known,
      Progress progress) {
    try {
      return database.read(
          connection ->
              new VaultCheck(
                      database, rows, types, audit, erasures, exchanged, drafts, known, connection)
                  .report(progress));
    } catch (StoreProblemException e) {
      return new CheckReport.Unsound(List.of(new Finding(Failure.FILE, e.problem().toString())));
    }
  }

  private CheckReport report(Progress progress) throws SQLException {
    Map<DocumentKind, Integer> counts = new HashMap<>();
    List<DocumentKey> keys = rows.keys(connection);
    int done = 0;
    for (DocumentKey key : keys) {
      progress.at(done++, keys.size());
      counts.merge(key.kind(), 1, Integer::sum);
      document(key);
    }
    lists(keys);
    ledger();
    drafts();
    database.disagreement(connection).ifPresent(table -> found(Failure.FILE, table));
    return findings.isEmpty()
        ? new CheckReport.Sound(
            counts.getOrDefault(DocumentKind.CASE, 0),
            counts.getOrDefault(DocumentKind.COMPANY, 0),
            revisionsSeen.size())
        : new CheckReport.Unsound(findings);
  }

  private void document(DocumentKey key) throws SQLException {
    Optional<DocumentRows.Newest> newest = unsealed(key, () -> rows.newest(connection, key));
    Optional<Map<RevisionId, Revision>> revisions =
        unsealed(key, () -> Optional.of(rows.revisions(connection, key)));
    if (revisions.isEmpty()) {
      return;
    }
    revisions.get().keySet().forEach(id -> revisionsSeen.add(id.hex()));
    Map<RevisionId, RevisionProof> proved = known.of(key);
    for (Revision revision : revisions.get().values()) {
      if (!Revisions.genuine(key, revision)
          || !isProved(revision, proved)
          || !revisions.get().keySet().containsAll(revision.parents())) {
        found(Failure.REVISION, "revision " + revision.id());
      }
    }
    if (newest.isEmpty()) {
      return;
    }
    replay(key, newest.get(), revisions.get());
    Revision head = revisions.get().get(newest.get().head());
    if (head == null) {
      found(Failure.REVISION, key.toString());
      return;
    }
    try {
      if (!types.of(key.kind()).idOf(newest.get().tree()).equals(key.id())) {
        found(Failure.DOCUMENT, key.toString());
      }
      if (!projected(key, newest.get().tree(), head)) {
        found(Failure.PROJECTION, key.toString());
      }
    } catch (DocumentProblemException e) {
      found(e.problem().isNewer() ? Failure.NEWER : Failure.DOCUMENT, key.toString());
    }
  }

  /** Nobody's signature is no fault; one that does not fit is. */
  private static boolean isProved(Revision revision, Map<RevisionId, RevisionProof> known) {
    RevisionProof proof = revision.proof();
    return proof == null || proof.equals(known.get(revision.id())) || proof.proves(revision.id());
  }

  private boolean projected(DocumentKey key, JsonNode tree, Revision head) throws SQLException {
    try {
      return types.of(key.kind()).projected(connection, key, tree, head.time());
    } catch (StoreProblemException e) {
      return false;
    }
  }

  /** Every state on the way is made again from the first revision, past all snapshots. */
  private void replay(
      DocumentKey key, DocumentRows.Newest newest, Map<RevisionId, Revision> revisions)
      throws SQLException {
    try {
      JsonNode state = NullNode.getInstance();
      for (Revision revision : Replay.line(revisions, newest.head())) {
        state = Replay.apply(state, revision);
        Optional<JsonNode> snapshot = rows.snapshot(connection, revision.id());
        if (snapshot.isPresent() && !snapshot.get().equals(state)) {
          found(Failure.REPLAY, "snapshot " + revision.id());
        }
      }
      if (!state.equals(newest.tree())) {
        found(Failure.REPLAY, key.toString());
      }
    } catch (StoreProblemException e) {
      found(Failure.REPLAY, key.toString());
    }
  }

  /** No list may show what is not there. */
  private void lists(List<DocumentKey> keys) throws SQLException {
    Set<String> present = new HashSet<>();
    keys.forEach(key -> present.add(key.toString()));
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT 'CASE:' || id FROM case_row UNION ALL"
                    + " SELECT 'COMPANY:' || id FROM company_row")) {
      while (row.next()) {
        if (!present.contains(row.getString(1))) {
          found(Failure.PROJECTION, row.getString(1));
        }
      }
    }
  }

  private void ledger() throws SQLException {
    List<Ledger.Row> ledger = Ledger.rows(connection);
    Ledger.broken(ledger).ifPresent(row -> found(Failure.LEDGER, "commit " + row.seq()));
    Set<String> listed = new HashSet<>();
    ledger.forEach(row -> listed.add(row.revision()));
    Set<String> expected = new HashSet<>(revisionsSeen);
    Set<String> gone = new HashSet<>();
    identities(expected);
    try {
      expected.addAll(audit.verified(connection));
      gone.addAll(erasures.verified(connection, expected));
      gone.addAll(exchanged.verified(connection, expected));
    } catch (StoreProblemException e) {
      found(Failure.AUDIT, e.problem().toString());
      return;
    }
    for (String revision : expected) {
      if (!listed.contains(revision)) {
        found(Failure.LEDGER, "revision " + revision);
      }
    }
    for (String revision : listed) {
      if (!expected.contains(revision) && !gone.contains(revision)) {
        found(Failure.REVISION, "revision " + revision);
      }
    }
  }

  private void identities(Set<String> expected) throws SQLException {
    try {
      exchanged.identities().verify(connection, expected);
    } catch (StoreProblemException e) {
      found(Failure.SEAL, e.problem().toString());
    }
  }

  /** No other list hangs on the drafts: each must open and stand under its own name. */
  private void drafts() throws SQLException {
    try {
      drafts.verify(connection);
    } catch (StoreProblemException e) {
      found(Failure.SEAL, e.problem().toString());
    }
  }

  private interface Read<T> {
    Optional<T> get() throws SQLException;
  }

  private <T> Optional<T> unsealed(DocumentKey key, Read<T> read) throws SQLException {
    try {
      return read.get();
    } catch (StoreProblemException e) {
      found(Failure.SEAL, key.toString());
      return Optional.empty();
    }
  }

  private void found(Failure failure, @Nullable String where) {
    findings.add(new Finding(failure, String.valueOf(where)));
  }
}
