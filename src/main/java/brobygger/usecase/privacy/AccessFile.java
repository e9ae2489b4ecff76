package brobygger.usecase.privacy;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.usecase.audit.AuditEntry;
import brobygger.usecase.bundle.ParkedCase;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.HistoryEntry;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is stored about one person, for access to file.
 *
 * @param caseFile the case as it is now
 * @param companies the companies it refers to
 * @param history who changed what when, and how sure that is, oldest first
 * @param audit who did what with the case, oldest first
 * @param waiting what came in about the person and waits for a decision
 * @param drafts what was typed about the person and is not part of the case yet
 * @param loose how many drafts there are that belong to no case: whom they are about is not known
 * @param unopened how many sealed bundles wait that nobody has opened: whom they are about is not
 *     known
 */
public record AccessFile(
    CaseFile caseFile,
    List<Company> companies,
    List<Written> history,
    List<AuditEntry> audit,
    List<Waiting> waiting,
    List<Draft> drafts,
    int loose,
    int unopened) {
  /**
   * A change.
   *
   * @param by how sure it is who made it
   */
  public record Written(HistoryEntry entry, Authorship by) {}

  /**
   * A case that waits in the inbox.
   *
   * @param parked where it came from and when
   * @param content the case as it came; empty when it cannot be read
   */
  public record Waiting(ParkedCase parked, Optional<CaseFile> content) {}

  /** Keeps immutable copies of the lists. */
  public AccessFile {
    companies = List.copyOf(companies);
    history = List.copyOf(history);
    audit = List.copyOf(audit);
    waiting = List.copyOf(waiting);
    drafts = List.copyOf(drafts);
  }
}
