package brobygger.store.documents;

import brobygger.casefile.SealRule;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.JsonDiff;
import brobygger.document.JsonWithout;
import brobygger.document.Rfc3339;
import brobygger.edit.Edit;
import brobygger.edit.EditProblem;
import brobygger.merge.TakenAway;
import brobygger.store.database.Database;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.Replay;
import brobygger.store.history.Revisions;
import brobygger.store.history.Signature;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.HistoryEntry;
import brobygger.usecase.history.KeptDocuments;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.UndoState;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents of one kind in the vault. Every change is one transaction. */
class StoredDocuments<I, D extends Record> implements KeptDocuments<I, D> {
  /** Label of a restored earlier state. */
  static final String RESTORE = "history.restore";

  final Database database;
  private final DocumentRows rows;
  private final DocumentType<I, D> type;
  final Signature signature;
  private final Authors authors;
  private final UndoMemory turns = new UndoMemory();

  StoredDocuments(
      Database database, DocumentRows rows, DocumentType<I, D> type, Signature signature) {
    this.database = database;
    this.rows = rows;
    this.type = type;
    this.signature = signature;
    this.authors = new Authors(database, signature);
  }

  @Override
  public D get(I id) {
    return find(id).orElseThrow(() -> unknown(type.key().apply(id).toString()));
  }

  @Override
  public Optional<D> find(I id) {
    DocumentKey key = type.key().apply(id);
    return database.read(connection -> rows.newest(connection, key).map(n -> document(n.tree())));
  }

  @Override
  public List<D> documents() {
    return database.read(
        connection -> {
          List<D> documents = new ArrayList<>();
          rows.each(connection, type.kind(), tree -> documents.add(document(tree)));
          return documents;
        });
  }

  @Override
  public RevisionId head(I id) {
    DocumentKey key = type.key().apply(id);
    return database.read(connection -> newest(connection, key).head());
  }

  @Override
  public RevisionId add(D document, String label) {
    DocumentKey key = type.keyOf(document);
    return database.write(
        connection -> {
          if (rows.newest(connection, key).isPresent()) {
            throw new StoreProblemException(new StoreProblem.AlreadyHere(key));
          }
          JsonNode tree = tree(document);
          Revision first =
              revision(key, List.of(), RevisionKind.CREATE, label, null, JsonDiff.whole(tree));
          // The row comes first: revisions refer to it.
          rows.put(connection, key, first.id(), tree);
          rows.append(connection, key, first, 0);
          type.projection().write(connection, document, first.time());
          return first.id();
        });
  }

  @Override
  public D edit(I id, Edit<D> edit) {
    DocumentKey key = type.key().apply(id);
    return database.write(
        connection -> {
          DocumentRows.Newest newest = newest(connection, key);
          D before = document(newest.tree());
          D edited = settled(edit.made(before));
          check(before, edited);
          keep(connection, key, newest, edit, edited);
          return edited;
        });
  }

  /**
   * Changes all of them inside a transaction that has begun; how many became another.
   *
   * @param edits the edit of a document; empty to leave it
   */
  public int editAll(Connection connection, Function<D, Optional<Edit<D>>> edits)
      throws SQLException {
    int changed = 0;
    for (DocumentKey key : rows.keys(connection)) {
      if (key.kind() == type.kind()) {
        DocumentRows.Newest newest = newest(connection, key);
        D before = document(newest.tree());
        Optional<Edit<D>> edit = edits.apply(before);
        if (edit.isPresent()) {
          RevisionId head = keep(connection, key, newest, edit.get(), edit.get().made(before));
          changed += head.equals(newest.head()) ? 0 : 1;
        }
      }
    }
    return changed;
  }

  private RevisionId keep(
      Connection connection, DocumentKey key, DocumentRows.Newest newest, Edit<D> edit, D edited)
      throws SQLException {
    return keep(connection, key, newest, edited, RevisionKind.EDIT, edit.label().code(), null);
  }

  @Override
  public Optional<EditProblem> refusal(D before, D edited) {
    return Optional.empty();
  }

  private void check(D before, D edited) {
    refusal(before, edited)
        .ifPresent(
            why -> {
              throw why.thrown();
            });
  }

  @Override
  public UndoState undoState(I id) {
    DocumentKey key = type.key().apply(id);
    return database.read(
        connection -> {
          return stacks(connection, key, newest(connection, key).head()).state();
        });
  }

  @Override
  public Optional<D> turn(I id, RevisionId which) {
    DocumentKey key = type.key().apply(id);
    return database.write(
        connection -> {
          DocumentRows.Newest newest = newest(connection, key);
          UndoStacks stacks = stacks(connection, key, newest.head());
          Optional<Revision> turned = stacks.turnable(which);
          if (turned.isEmpty()) {
            return Optional.<D>empty();
          }
          Revision step = turned.get();
          Optional<D> found = without(connection, newest, step);
          if (found.isEmpty()) {
            return Optional.<D>empty();
          }
          D earlier = settled(found.get());
          if (!newest.head().equals(step.id()) || !isToday(step)) {
            check(document(newest.tree()), earlier);
          }
          RevisionKind kind = stacks.isRedo(step) ? RevisionKind.REDO : RevisionKind.UNDO;
          keep(connection, key, newest, earlier, kind, step.label(), step.id());
          return Optional.of(earlier);
        });
  }

  /** The document as it is now without one of its changes; empty when something rests on it. */
  private Optional<D> without(Connection connection, DocumentRows.Newest newest, Revision step)
      throws SQLException {
    RevisionId parent = step.parents().getFirst();
    JsonNode before = Replay.state(connection, rows, parent);
    if (newest.head().equals(step.id())) {
      return Optional.of(document(before));
    }
    JsonNode after = Replay.state(connection, rows, step.id());
    try {
      // All of one format, or what only has another place now would be taken for a change.
      Optional<JsonNode> without =
          JsonWithout.change(upgraded(before), upgraded(after), upgraded(newest.tree()));
      return without.isEmpty() ? Optional.empty() : Optional.of(type.shape().read(without.get()));
    } catch (DocumentProblemException e) {
      // What was written since does not go without it, such as a reference to what it added.
      return Optional.empty();
    }
  }

  private JsonNode upgraded(JsonNode tree) {
    return type.shape().upgraded(tree);
  }

  /** What was done right now may be taken back, also what sealed something (decision 56). */
  private boolean isToday(Revision revision) {
    return revision.kind() != RevisionKind.UNDO
        && SealRule.day(revision.time()).equals(SealRule.day(signature.now()));
  }

  @Override
  public List<HistoryEntry> history(I id) {
    DocumentKey key = type.key().apply(id);
    return database.read(
        connection -> {
          newest(connection, key);
          Predicate<Revision> own = authors.own(connection, key);
          List<HistoryEntry> entries = new ArrayList<>();
          for (Revision r : rows.revisions(connection, key).values()) {
            entries.add(
                new HistoryEntry(
                    r.id(),
                    r.author(),
                    own.test(r),
                    r.time(),
                    r.kind(),
                    r.label(),
                    r.undoes(),
                    Replay.places(r),
                    r.proof() == null ? null : r.proof().number()));
          }
          return List.copyOf(entries.reversed());
        });
  }

  @Override
  public D at(I id, RevisionId revision) {
    DocumentKey key = type.key().apply(id);
    return database.read(connection -> earlier(connection, key, revision));
  }

  @Override
  public D restore(I id, RevisionId revision) {
    DocumentKey key = type.key().apply(id);
    return database.write(
        connection -> {
          DocumentRows.Newest newest = newest(connection, key);
          D now = document(newest.tree());
          D earlier = settled(restored(earlier(connection, key, revision), now));
          check(now, earlier);
          keep(connection, key, newest, earlier, RevisionKind.EDIT, RESTORE, null);
          return earlier;
        });
  }

  /** An earlier state as it becomes the newest, with what must not go back in time. */
  D restored(D earlier, D now) {
    return earlier;
  }

  private D earlier(Connection connection, DocumentKey key, RevisionId revision)
      throws SQLException {
    newest(connection, key);
    if (!rows.has(connection, key, revision)) {
      throw unknown("revision " + revision);
    }
    return document(Replay.state(connection, rows, revision));
  }

  /** Without the conflicts inside what was taken away: whoever did that has chosen. */
  private D settled(D document) {
    ObjectNode tree = type.shape().write(document);
    return TakenAway.settle(tree) ? document(tree) : document;
  }

  /**
   * Keeps the next state; the newest revision afterwards, which is the same when nothing changed.
   */
  private RevisionId keep(
      Connection connection,
      DocumentKey key,
      DocumentRows.Newest newest,
      D next,
      RevisionKind kind,
      String label,
      @Nullable RevisionId undoes)
      throws SQLException {
    if (!type.keyOf(next).equals(key)) {
      throw new IllegalArgumentException("an edit cannot change which document it is");
    }
    JsonNode written = tree(next);
    JsonNode change = JsonDiff.edit(newest.tree(), written);
    if (change.isEmpty() && kind == RevisionKind.EDIT) {
      return newest.head();
    }
    JsonNode tree = Rfc3339.after(newest.tree(), change, written);
    Revision revision = revision(key, List.of(newest.head()), kind, label, undoes, change);
    int depth = rows.depth(connection, newest.head()) + 1;
    rows.append(connection, key, revision, depth);
    rows.put(connection, key, revision.id(), tree);
    if (depth % Replay.SNAPSHOT_EVERY == 0) {
      rows.putSnapshot(connection, revision.id(), tree);
    }
    type.projection().write(connection, next, revision.time());
    turns.grow(key, newest.head(), revision);
    return revision.id();
  }

  private Revision revision(
      DocumentKey key,
      List<RevisionId> parents,
      RevisionKind kind,
      String label,
      @Nullable RevisionId undoes,
      JsonNode change) {
    return signature.signed(
        Revisions.make(
            key,
            parents,
            signature.author(),
            signature.device(),
            signature.now(),
            kind,
            label,
            undoes,
            CanonicalJson.text(change)));
  }

  private UndoStacks stacks(Connection connection, DocumentKey key, RevisionId head)
      throws SQLException {
    Optional<UndoStacks> known = turns.at(key, head);
    if (known.isPresent()) {
      return known.get();
    }
    UndoStacks stacks =
        new UndoStacks(
            Replay.line(rows.outline(connection, key), head), authors.own(connection, key));
    turns.remember(key, head, stacks);
    return stacks;
  }

  /** A document inside a transaction that has begun. */
  D whole(Connection connection, I id) throws SQLException {
    return document(newest(connection, type.key().apply(id)).tree());
  }

  private DocumentRows.Newest newest(Connection connection, DocumentKey key) throws SQLException {
    return rows.newest(connection, key).orElseThrow(() -> unknown(key.toString()));
  }

  private JsonNode tree(D document) {
    try {
      return type.shape().writeWithinLimits(document);
    } catch (DocumentProblemException e) {
      throw new StoreProblemException(new StoreProblem.TooLarge(type.keyOf(document)), e);
    }
  }

  private D document(JsonNode tree) {
    try {
      return type.shape().read(tree);
    } catch (DocumentProblemException e) {
      throw DocumentRows.notRead("a document is not valid", e);
    }
  }

  private static StoreProblemException unknown(String what) {
    return new StoreProblemException(new StoreProblem.Unknown(what));
  }
}
