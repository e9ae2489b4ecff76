package brobygger.store.documents;

import brobygger.store.database.Database;
import brobygger.store.history.ProofRows;
import brobygger.store.history.RowRemoval;
import brobygger.store.history.Signature;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.Revision;
import brobygger.usecase.history.RevisionId;
import brobygger.usecase.history.RevisionProof;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who made a revision: what is one's own here, and what only says that it is somebody's. */
public final class Authors {
  /** So many are remembered while a home is open; a file is looked at several times. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Database database;
  private final Signature signature;
  private final Set<Proved> remembered = ConcurrentHashMap.newKeySet();

  /** A signature that was found to be the key's. */
  private record Proved(RevisionId revision, RevisionProof proof) {}

  /** The authors of what is in a vault. */
  public Authors(Database database, Signature signature) {
    this.database = database;
    this.signature = signature;
  }

  /** What is known here of a document's revisions. */
  private record Known(Set<String> revisions, Map<RevisionId, RevisionProof> proofs) {}

  /**
   * Looks at all that comes in.
   *
   * @throws StoreProblemException with {@link StoreProblem.ForgedAuthor} when a signature is not
   *     the key's, or a change that names this home is not signed by it although it signs
   */
  public void check(IncomingHistory incoming) {
    Known known =
        database.read(
            connection ->
                new Known(
                    RowRemoval.revisionIds(connection, incoming.key()),
                    ProofRows.of(connection, incoming.key())));
    Set<RevisionId> unproved = unproved(incoming, known.proofs());
    Set<RevisionId> afterOwn = new HashSet<>();
    for (Revision revision : incoming.revisions().values()) {
      boolean isKnown = known.revisions().contains(revision.id().hex());
      Optional<RevisionProof> here = Optional.ofNullable(known.proofs().get(revision.id()));
      boolean follows = revision.parents().stream().anyMatch(afterOwn::contains);
      if (unproved.contains(revision.id()) || (!isKnown && isForged(revision, follows))) {
        throw new StoreProblemException(
            new StoreProblem.ForgedAuthor(incoming.key(), revision.id()));
      }
      if (follows || isMine(revision.with(here.orElse(revision.proof())))) {
        afterOwn.add(revision.id());
      }
    }
  }

  /** Whose signature is not the key's; by all processors, since a long history takes seconds. */
  private Set<RevisionId> unproved(IncomingHistory incoming, Map<RevisionId, RevisionProof> here) {
    return incoming.revisions().values().parallelStream()
        .filter(
            revision -> {
              RevisionProof proof = revision.proof();
              return proof != null
                  && !proof.equals(here.get(revision.id()))
                  && !proves(revision, proof);
            })
        .map(Revision::id)
        .collect(Collectors.toSet());
  }

  private boolean proves(Revision revision, RevisionProof proof) {
    Proved found = new Proved(revision.id(), proof);
    if (remembered.contains(found)) {
      return true;
    }
    if (!proof.proves(revision.id())) {
      return false;
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.add(found);
  }

  /**
   * Whether a change names this home and cannot be from it: another key signed it, or nobody did
   * although it was built on what this home signed. What is older may come back from a colleague
   * when it was lost here, and is not proved.
   */
  private boolean isForged(Revision revision, boolean afterOwn) {
    return revision.device().equals(signature.device())
        && !isMine(revision)
        && (revision.proof() != null || afterOwn);
  }

  private boolean isMine(Revision revision) {
    RevisionProof proof = revision.proof();
    return proof != null
        && revision.device().equals(signature.device())
        && signature.isOwn(proof.number());
  }

  /** Whether a proof may be kept of what is here already: of one's own only one's own. */
  public boolean mayProve(Revision revision, RevisionProof proof) {
    return !revision.device().equals(signature.device()) || signature.isOwn(proof.number());
  }

  /** Finds what of a document was made in this home. */
  Predicate<Revision> own(Connection connection, DocumentKey key) throws SQLException {
    Set<String> before = ProofRows.madeBefore(connection, key);
    return revision -> isMine(revision) || before.contains(revision.id().hex());
  }
}
