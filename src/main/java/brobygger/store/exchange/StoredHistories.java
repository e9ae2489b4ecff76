package brobygger.store.exchange;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.company.Company;
import brobygger.document.CanonicalJson;
import brobygger.document.JsonDiff;
import brobygger.document.Rfc3339;
import brobygger.store.database.Database;
import brobygger.store.documents.Authors;
import brobygger.store.documents.DocumentType;
import brobygger.store.documents.DocumentTypes;
import brobygger.store.documents.IncomingHistory;
import brobygger.store.erasure.StoredErasures;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.ProofRows;
import brobygger.store.history.Revisions;
import brobygger.store.history.RowRemoval;
import brobygger.store.history.Signature;
import brobygger.usecase.Progress;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.history.Histories;
import brobygger.usecase.history.OwnerLine;
import brobygger.usecase.history.Relation;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionKind;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Carries documents with their histories out of and into the vault. */
public final class StoredHistories implements Histories {
  /** Label of the first revision of what is the same in every vault. */
  static final String BEGUN = "sample";

  private static final UUID NO_DEVICE = new UUID(0, 0);

  private final Database database;
  private final DocumentRows rows;
  private final DocumentTypes types;
  private final StoredErasures erasures;
  private final Signature signature;
  private final Authors authors;
  private final ExchangeMemory memory = new ExchangeMemory();

  /** The histories of an open vault. */
  public StoredHistories(
      Database database,
      DocumentRows rows,
      DocumentTypes types,
      StoredErasures erasures,
      Signature signature) {
    this.signature = signature;
    this.authors = new Authors(database, signature);
    this.database = database;
    this.rows = rows;
    this.types = types;
    this.erasures = erasures;
  }

  @Override
  public DocumentHistory export(DocumentKey key) {
    return database.read(
        connection -> {
          DocumentRows.Newest newest =
              rows.newest(connection, key)
                  .orElseThrow(
                      () -> new StoreProblemException(new StoreProblem.Unknown(key.toString())));
          return new DocumentHistory(
              key,
              CanonicalJson.text(newest.tree()),
              newest.head(),
              List.copyOf(rows.revisions(connection, key).values()));
        });
  }

  @Override
  public Relation relation(DocumentHistory incoming) {
    IncomingHistory checked = checked(incoming);
    return database.read(connection -> compared(connection, checked).relation());
  }

  @Override
  public Set<RevisionId> revisions(DocumentKey key) {
    return database.read(connection -> here(connection, key));
  }

  private static Set<RevisionId> here(Connection connection, DocumentKey key) throws SQLException {
    return RowRemoval.revisionIds(connection, key).stream()
        .map(RevisionId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public OwnerLine owners(DocumentHistory incoming) {
    IncomingHistory checked = checked(incoming);
    return database.read(
        connection -> {
          DocumentKey key = incoming.key();
          Optional<DocumentRows.Newest> here = rows.newest(connection, key);
          return new OwnerSteps(here(connection, key))
              .of(checked, here.map(DocumentRows.Newest::tree));
        });
  }

  @Override
  public Map<DocumentKey, Relation> importAll(List<DocumentHistory> incoming) {
    List<IncomingHistory> checked = checked(incoming);
    return database.write(connection -> importAll(connection, checked, Progress.UNSEEN));
  }

  @Override
  public void beginAlike(List<Company> companies, List<CaseFile> cases, String author, Instant at) {
    List<DocumentHistory> first = new ArrayList<>();
    companies.forEach(each -> first.add(first(types.companies(), each, author, at)));
    cases.forEach(each -> first.add(first(types.cases(), each, author, at)));
    importAll(first);
  }

  private static <I, D extends Record> DocumentHistory first(
      DocumentType<I, D> type, D document, String author, Instant at) {
    JsonNode tree = type.shape().write(document);
    DocumentKey key = type.keyOf(document);
    Revision revision =
        Revisions.make(
            key,
            List.of(),
            author,
            NO_DEVICE,
            at,
            RevisionKind.CREATE,
            BEGUN,
            null,
            CanonicalJson.text(JsonDiff.whole(tree)));
    return new DocumentHistory(key, CanonicalJson.text(tree), revision.id(), List.of(revision));
  }

  /** The histories, each found to hold together. */
  List<IncomingHistory> checked(List<DocumentHistory> incoming) {
    Map<DocumentKey, IncomingHistory> checked = new LinkedHashMap<>();
    for (DocumentHistory history : incoming) {
      if (checked.put(history.key(), checked(history)) != null) {
        throw new StoreProblemException(
            new StoreProblem.BadHistory(history.key(), "the document stands twice"));
      }
    }
    return List.copyOf(checked.values());
  }

  /** Part of a larger transaction. */
  Map<DocumentKey, Relation> importAll(
      Connection connection, List<IncomingHistory> incoming, Progress progress)
      throws SQLException {
    Map<DocumentKey, Relation> relations = new LinkedHashMap<>();
    for (IncomingHistory history : incoming) {
      Compared compared = compared(connection, history);
      Relation relation = compared.relation();
      switch (relation) {
        case NEW, AHEAD -> take(connection, history);
        case SAME, BEHIND -> prove(connection, history);
        case MERGE, CONFLICT -> join(connection, history, compared.joined().orElseThrow());
      }
      relations.put(history.key(), relation);
      progress.at(relations.size(), incoming.size());
    }
    return relations;
  }

  private IncomingHistory checked(DocumentHistory history) {
    IncomingHistory checked =
        memory
            .found(history)
            .orElseGet(() -> IncomingHistory.checked(history, types.of(history.key().kind())));
    authors.check(checked);
    memory.remember(history, checked);
    return checked;
  }

  /** How both stand to each other, with what they are joined when that was worked out. */
  private record Compared(Relation relation, Optional<Joining.Joined> joined) {
    static Compared as(Relation relation) {
      return new Compared(relation, Optional.empty());
    }
  }

  private Compared compared(Connection connection, IncomingHistory incoming) throws SQLException {
    if (erasures.erased(connection, incoming.key())) {
      throw new StoreProblemException(new StoreProblem.ErasedBefore(incoming.key()));
    }
    Optional<DocumentRows.Newest> here = rows.newest(connection, incoming.key());
    if (here.isEmpty()) {
      return Compared.as(Relation.NEW);
    }
    RevisionId head = here.get().head();
    if (head.equals(incoming.head())) {
      return Compared.as(Relation.SAME);
    }
    if (incoming.revisions().containsKey(head) && !overSealed(here.get().tree(), incoming)) {
      return Compared.as(Relation.AHEAD);
    }
    if (here(connection, incoming.key()).contains(incoming.head())) {
      return Compared.as(Relation.BEHIND);
    }
    Joining.Joined joined = joined(connection, head, incoming);
    if (incoming.revisions().containsKey(head)
        && Rfc3339.spelledAs(joined.tree(), incoming.tree()).isPresent()) {
      return Compared.as(Relation.AHEAD);
    }
    return new Compared(
        joined.conflicts() == 0 ? Relation.MERGE : Relation.CONFLICT, Optional.of(joined));
  }

  /** Whether something that is sealed here was written over there (decision 57). */
  private boolean overSealed(JsonNode here, IncomingHistory incoming) {
    if (incoming.key().kind() != DocumentKind.CASE) {
      return false;
    }
    CaseFile before = types.cases().shape().read(here);
    CaseFile after = types.cases().shape().read(incoming.tree());
    return SealRule.parts(before).stream().anyMatch(part -> !part.isSame(before, after));
  }

  private Joining.Joined joined(Connection connection, RevisionId head, IncomingHistory incoming)
      throws SQLException {
    DocumentKey key = incoming.key();
    Optional<Joining.Joined> before = memory.joined(key, head, incoming.head());
    if (before.isPresent()) {
      return before.get();
    }
    Map<RevisionId, Revision> all = new LinkedHashMap<>(rows.revisions(connection, key));
    all.putAll(incoming.revisions());
    Joining.Joined joined =
        new Joining<>(key, types.of(key.kind()).shape(), all).of(head, incoming.head());
    memory.remember(key, head, incoming.head(), joined);
    return joined;
  }

  /** Both histories, and the revision that joins them. */
  private void join(Connection connection, IncomingHistory incoming, Joining.Joined joined)
      throws SQLException {
    DocumentKey key = incoming.key();
    append(connection, incoming);
    RevisionId newest = joined.revision().id();
    int depth = 0;
    for (RevisionId parent : joined.revision().parents()) {
      depth = Math.max(depth, rows.depth(connection, parent) + 1);
    }
    // Everybody who joins the two makes the same revision; here it says who did.
    rows.append(connection, key, signature.signed(joined.revision()), depth);
    rows.put(connection, key, newest, joined.tree());
    rows.putSnapshot(connection, incoming.head(), incoming.tree());
    rows.putSnapshot(connection, newest, joined.tree());
    types.of(key.kind()).project(connection, joined.tree(), joined.revision().time());
  }

  /** What was here unproved may be proved by what came. */
  private void prove(Connection connection, IncomingHistory incoming) throws SQLException {
    Set<String> here = RowRemoval.revisionIds(connection, incoming.key());
    Map<RevisionId, RevisionProof> proved = ProofRows.of(connection, incoming.key());
    for (Revision revision : incoming.revisions().values()) {
      RevisionProof proof = revision.proof();
      if (proof != null
          && here.contains(revision.id().hex())
          && !proved.containsKey(revision.id())
          && authors.mayProve(revision, proof)) {
        rows.prove(connection, revision.id(), proof);
      }
    }
  }

  private void append(Connection connection, IncomingHistory incoming) throws SQLException {
    Set<RevisionId> here = here(connection, incoming.key());
    prove(connection, incoming);
    for (Revision revision : incoming.revisions().values()) {
      if (!here.contains(revision.id())) {
        int depth = incoming.depths().getOrDefault(revision.id(), 0);
        rows.append(connection, incoming.key(), revision, depth);
      }
    }
  }

  private void take(Connection connection, IncomingHistory incoming) throws SQLException {
    rows.put(connection, incoming.key(), incoming.head(), incoming.tree());
    append(connection, incoming);
    Instant updated =
        Objects.requireNonNull(incoming.revisions().get(incoming.head()), "the newest").time();
    // The state at an exchange is kept whole: replay starts from it.
    rows.putSnapshot(connection, incoming.head(), incoming.tree());
    types.of(incoming.key().kind()).project(connection, incoming.tree(), updated);
  }
}
