package brobygger.usecase;

import brobygger.casefile.CaseFile;
import brobygger.casefile.Company;
import brobygger.casefile.Placement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents of which the audit log says that they were written. None is while two people disagree
 * on what the company is to read: then {@link CannotLeaveException}.
 */
public final class NotedPlacementDocuments implements PlacementDocuments {
  private final PlacementDocuments documents;
  private final AuditLog audit;

  /** The same documents, noted in a log. */
  public NotedPlacementDocuments(PlacementDocuments documents, AuditLog audit) {
    this.documents = documents;
    this.audit = audit;
  }

  @Override
  public String text(
      CaseFile file, Placement placement, @Nullable Company company, LocalDate today) {
    CannotLeaveException.whileUnsettled(file);
    return documents.text(file, placement, company, today);
  }

  @Override
  public byte[] pdf(
      CaseFile file, Placement placement, @Nullable Company company, LocalDate today) {
    CannotLeaveException.whileUnsettled(file);
    byte[] pdf = documents.pdf(file, placement, company, today);
    audit.note(AuditAction.PRINTED, List.of(file.id()), company == null ? "" : company.name(), "");
    return pdf;
  }
}
