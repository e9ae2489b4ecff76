package brobygger.usecase.paper;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.Company;
import brobygger.casefile.placement.Placement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The description of a placement as a document to hand over. It holds what the company may read:
 * the written description, days, meetings and contacts, and nothing else from the case.
 */
public interface PlacementDocuments {
  /** Plain text, in short lines under headings, to paste or to read aloud. */
  String text(CaseFile file, Placement placement, @Nullable Company company, LocalDate today);

  /** A tagged PDF (PDF/UA-1) that a screen reader can read. */
  byte[] pdf(CaseFile file, Placement placement, @Nullable Company company, LocalDate today);
}
