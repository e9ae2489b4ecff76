package brobygger.usecase.history;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.value.PersonNames;
import brobygger.usecase.home.StoreProblem;
import brobygger.usecase.home.StoreProblemException;
import java.time.LocalDate;
import java.util.List;

/** The cases of a vault. */
public interface CaseFiles extends KeptDocuments<CaseFileId, CaseFile> {
  /** One line per case, by the citizen's name. */
  List<CaseSummary> all();

  /**
   * All names the citizen ever had in a case.
   *
   * @throws StoreProblemException with {@link StoreProblem.Unknown} when the case is not here
   */
  PersonNames names(CaseFileId id);

  /** Follow-ups of all cases from a day to a day, both included, by day and time. */
  List<FollowUpSummary> followUps(LocalDate from, LocalDate to);

  /** Every case, also the closed ones, in brief, in no order. */
  default List<CaseInBrief> inBrief() {
    // No case is that old, so that none was closed by then.
    return openOn(LocalDate.of(1, 1, 1));
  }

  /** Every case that is open on a day, in brief, in no order. */
  List<CaseInBrief> openOn(LocalDate day);
}
