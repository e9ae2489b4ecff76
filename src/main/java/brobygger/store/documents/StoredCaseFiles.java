package brobygger.store.documents;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.PersonNames;
import brobygger.edit.EditProblem;
import brobygger.edit.SealGuard;
import brobygger.edit.Writer;
import brobygger.store.database.Database;
import brobygger.store.history.DocumentRows;
import brobygger.store.history.FormerNames;
import brobygger.store.history.Signature;
import brobygger.store.lists.CaseProjection;
import brobygger.usecase.history.CaseFiles;
import brobygger.usecase.history.CaseInBrief;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.FollowUpSummary;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The cases in the vault. */
public final class StoredCaseFiles extends StoredDocuments<CaseFileId, CaseFile>
    implements CaseFiles {
  private final DocumentRows rows;
  private final CaseProjection projection;

  /** The cases of an open vault. */
  public StoredCaseFiles(
      Database database, DocumentRows rows, CaseProjection projection, Signature signature) {
    super(database, rows, DocumentType.cases(projection), signature);
    this.rows = rows;
    this.projection = projection;
  }

  /** Whose it is stays: it was somebody else's before it was handed over. */
  @Override
  CaseFile restored(CaseFile earlier, CaseFile now) {
    return earlier.withOwner(now.owner());
  }

  @Override
  public Optional<EditProblem> refusal(CaseFile before, CaseFile edited) {
    return SealGuard.refusal(before, edited, new Writer(signature.author(), signature.now()));
  }

  @Override
  public PersonNames names(CaseFileId id) {
    DocumentKey key = DocumentKey.of(id);
    return database.read(
        connection -> {
          DocumentRows.Newest newest =
              rows.newest(connection, key)
                  .orElseThrow(
                      () -> new StoreProblemException(new StoreProblem.Unknown(key.toString())));
          return FormerNames.of(rows.revisions(connection, key), newest.head(), newest.tree());
        });
  }

  @Override
  public List<CaseSummary> all() {
    return database.read(projection::all);
  }

  @Override
  public List<CaseInBrief> openOn(LocalDate day) {
    return database.read(
        connection -> projection.briefs().openOn(connection, day, id -> whole(connection, id)));
  }

  /**
   * Makes the rows in brief that are missing. It waits when that does not work, as on a full disk:
   * without them cases are read as a whole.
   */
  public void fillIn() {
    try {
      if (!database.read(projection.briefs()::missing).isEmpty()) {
        database.write(
            connection -> {
              for (CaseFileId id : projection.briefs().missing(connection)) {
                projection.fillIn(connection, whole(connection, id));
              }
              return true;
            });
      }
    } catch (StoreProblemException e) {
      LoggerFactory.getLogger(StoredCaseFiles.class)
          .warn("cases in brief are not made yet: {}", e.problem());
    }
  }

  @Override
  public List<FollowUpSummary> followUps(LocalDate from, LocalDate to) {
    return database.read(connection -> projection.followUps(connection, from, to));
  }
}
