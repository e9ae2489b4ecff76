package brobygger.usecase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import java.util.List;

/**
 * Everything that is stored about one person, for access to file.
 *
 * @param caseFile the case as it is now
 * @param companies the companies it refers to
 * @param history who changed what when, oldest first
 * @param audit who did what with the case, oldest first
 */
public record AccessFile(
    CaseFile caseFile,
    List<Company> companies,
    List<HistoryEntry> history,
    List<AuditEntry> audit) {
  /** Keeps immutable copies of the lists. */
  public AccessFile {
    companies = List.copyOf(companies);
    history = List.copyOf(history);
    audit = List.copyOf(audit);
  }
}
