package brobygger.store.exchange;

import brobygger.casefile.CaseFileId;
import brobygger.store.database.Database;
import brobygger.store.documents.DocumentTypes;
import brobygger.store.documents.IncomingHistory;
import brobygger.store.exchange.ImportSteps.Import;
import brobygger.store.exchange.ImportSteps.Touched;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.RowRemoval;
import brobygger.store.history.Signature;
import brobygger.store.history.StoredAuditLog;
import brobygger.store.inbox.StoredInbox;
import brobygger.usecase.Progress;
import brobygger.usecase.audit.AuditAction;
import brobygger.usecase.bundle.Imports;
import brobygger.usecase.bundle.LastImport;
import brobygger.usecase.bundle.UndoImportOutcome;
import brobygger.usecase.bundle.UndoImportOutcome.Obstacle;
import brobygger.usecase.bundle.UndoImportOutcome.Reason;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.home.StoreProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Takes documents into the vault and turns the last time round. */
public final class StoredImports implements Imports {
  private final Database database;
  private final DocumentRows rows;
  private final StoredHistories histories;
  private final ImportSteps steps;
  private final TakenBack takenBack;
  private final StoredInbox inbox;
  private final StoredAuditLog audit;
  private final Signature signature;

  /** The imports of an open vault. */
  public StoredImports(
      Database database,
      DocumentRows rows,
      DocumentTypes types,
      StoredHistories histories,
      ImportSteps steps,
      StoredInbox inbox,
      StoredAuditLog audit,
      Signature signature) {
    this.database = database;
    this.rows = rows;
    this.histories = histories;
    this.steps = steps;
    this.takenBack = new TakenBack(rows, types);
    this.inbox = inbox;
    this.audit = audit;
    this.signature = signature;
  }

  /** How a document stood before an import. */
  private record Mark(Optional<RevisionId> head, Set<String> revisions, Set<String> snapshots) {}

  @Override
  public Map<DocumentKey, Relation> take(Arrival arrival, Progress progress) {
    List<IncomingHistory> checked = histories.checked(arrival.documents());
    return database.write(
        connection -> {
          Map<DocumentKey, Mark> before = new LinkedHashMap<>();
          for (IncomingHistory history : checked) {
            before.put(history.key(), mark(connection, history.key()));
          }
          Map<DocumentKey, Relation> relations = histories.importAll(connection, checked, progress);
          List<Touched> touched = new ArrayList<>();
          for (Map.Entry<DocumentKey, Mark> entry : before.entrySet()) {
            Touched change = change(connection, entry.getKey(), entry.getValue());
            if (!change.revisions().isEmpty() || !change.after().equals(change.before())) {
              touched.add(change);
            }
          }
          long seq = steps.next(connection);
          int parked = inbox.park(connection, seq, arrival.parked());
          int settled = inbox.settle(connection, seq, arrival.settled());
          if (!touched.isEmpty() || parked + settled > 0) {
            steps.keep(
                connection,
                new Import(
                    seq,
                    signature.now(),
                    arrival.header().id(),
                    arrival.set(),
                    arrival.header().sender().profile().name(),
                    parked,
                    touched));
            inbox.forgetSettledBefore(connection, seq);
          }
          return relations;
        });
  }

  private Mark mark(Connection connection, DocumentKey key) throws SQLException {
    Optional<DocumentRows.Newest> newest = rows.newest(connection, key);
    Set<String> snapshots = RowRemoval.snapshotIds(connection, key);
    if (newest.isPresent()) {
      // Kept whole, so that undoing gives the very same text and not one that means the same.
      rows.putSnapshot(connection, newest.get().head(), newest.get().tree());
    }
    return new Mark(
        newest.map(DocumentRows.Newest::head), RowRemoval.revisionIds(connection, key), snapshots);
  }

  private Touched change(Connection connection, DocumentKey key, Mark before) throws SQLException {
    RevisionId after =
        rows.newest(connection, key)
            .orElseThrow(() -> DocumentRows.damaged("a document that came in is not here"))
            .head();
    Set<String> revisions = new TreeSet<>(RowRemoval.revisionIds(connection, key));
    revisions.removeAll(before.revisions());
    Set<String> snapshots = new TreeSet<>(RowRemoval.snapshotIds(connection, key));
    snapshots.removeAll(before.snapshots());
    snapshots.removeAll(revisions);
    if (revisions.isEmpty() && before.head().isPresent() && before.head().get().equals(after)) {
      RowRemoval.dropSnapshots(connection, snapshots);
    }
    return new Touched(key, before.head().orElse(null), after, revisions, snapshots);
  }

  @Override
  public Optional<LastImport> last() {
    return database.read(
        connection -> {
          List<Import> imports = steps.undoable(connection);
          return imports.isEmpty()
              ? Optional.empty()
              : Optional.of(new ImportSet(imports).described());
        });
  }

  @Override
  public UndoImportOutcome undo(boolean exceptObstacles) {
    UndoImportOutcome outcome =
        database.write(
            connection -> {
              List<Import> last = steps.undoable(connection);
              return last.isEmpty()
                  ? new UndoImportOutcome.Nothing()
                  : undo(connection, new ImportSet(last), exceptObstacles);
            });
    if (outcome instanceof UndoImportOutcome.Undone undone && !undone.removed().isEmpty()) {
      leaveTheFile();
    }
    return outcome;
  }

  /** What went away is not to be read in the file either. */
  private void leaveTheFile() {
    try {
      database.compact();
    } catch (StoreProblemException e) {
      LoggerFactory.getLogger(StoredImports.class)
          .warn("what was undone leaves the file later: {}", e.problem());
    }
  }

  private UndoImportOutcome undo(Connection connection, ImportSet last, boolean exceptObstacles)
      throws SQLException {
    List<Touched> present = new ArrayList<>();
    for (Touched touched : last.touched()) {
      // A person erased since stays erased.
      if (rows.newest(connection, touched.key()).isPresent()) {
        present.add(touched);
      }
    }
    List<Obstacle> obstacles = obstacles(connection, present);
    Set<DocumentKey> inTheWay = new HashSet<>();
    obstacles.forEach(obstacle -> inTheWay.add(obstacle.document()));
    boolean all = present.stream().allMatch(touched -> inTheWay.contains(touched.key()));
    if (!obstacles.isEmpty() && (all || !exceptObstacles)) {
      return new UndoImportOutcome.Blocked(obstacles, !all);
    }
    Set<DocumentKey> removed = new HashSet<>();
    Set<DocumentKey> restored = new HashSet<>();
    Set<String> gone = new TreeSet<>();
    for (Touched touched : present) {
      if (!inTheWay.contains(touched.key())) {
        takenBack.takeBack(connection, touched);
        gone.addAll(touched.revisions());
        (touched.before() == null ? removed : restored).add(touched.key());
        if (touched.key().kind() == DocumentKind.CASE) {
          audit.append(
              connection,
              AuditAction.IMPORT_UNDONE,
              new CaseFileId(touched.key().id()),
              last.newest().sender(),
              "");
        }
      }
    }
    for (Import each : last.imports()) {
      inbox.turnRound(connection, each.seq());
    }
    steps.keepUndone(connection, signature.now(), gone);
    return new UndoImportOutcome.Undone(removed, restored, obstacles);
  }

  private List<Obstacle> obstacles(Connection connection, List<Touched> present)
      throws SQLException {
    List<Obstacle> obstacles = new ArrayList<>();
    Set<DocumentKey> leaving = new HashSet<>();
    Set<DocumentKey> goingBack = new HashSet<>();
    for (Touched touched : present) {
      DocumentRows.Newest newest = rows.newest(connection, touched.key()).orElseThrow();
      if (!newest.head().equals(touched.after())) {
        obstacles.add(
            new Obstacle(touched.key(), name(touched.key(), newest.tree()), Reason.EDITED));
      } else if (touched.before() == null) {
        leaving.add(touched.key());
      } else {
        goingBack.add(touched.key());
      }
    }
    Set<DocumentKey> needed = new HashSet<>();
    for (DocumentKey key : rows.keys(connection)) {
      if (key.kind() == DocumentKind.CASE && !leaving.contains(key)) {
        needed.addAll(
            TakenBack.companies(
                goingBack.contains(key)
                    ? takenBack.before(connection, key, present)
                    : rows.newest(connection, key).orElseThrow().tree()));
      }
    }
    for (DocumentKey key : leaving) {
      if (needed.contains(key)) {
        JsonNode tree = rows.newest(connection, key).orElseThrow().tree();
        obstacles.add(new Obstacle(key, name(key, tree), Reason.IN_USE));
      }
    }
    return obstacles;
  }

  private static String name(DocumentKey key, JsonNode tree) {
    return switch (key.kind()) {
      case CASE -> tree.path("citizen").path("name").stringValue("");
      case COMPANY -> tree.path("name").stringValue("");
    };
  }
}
