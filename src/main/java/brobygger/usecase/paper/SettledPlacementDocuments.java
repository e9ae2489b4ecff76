package brobygger.usecase.paper;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.Placement;
import brobygger.usecase.bundle.CannotLeaveException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Documents of which none is made while two people disagree on what the company is to read: then
 * {@link CannotLeaveException}.
 */
public final class SettledPlacementDocuments implements PlacementDocuments {
  private final PlacementDocuments documents;

  /** The same documents, as long as nothing is unsettled. */
  public SettledPlacementDocuments(PlacementDocuments documents) {
    this.documents = documents;
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
    return documents.pdf(file, placement, company, today);
  }
}
