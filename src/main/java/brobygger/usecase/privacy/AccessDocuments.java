package brobygger.usecase.privacy;

import java.time.LocalDate;

/** Access to file (aktindsigt) as a document: everything about one person, in plain words. */
public interface AccessDocuments {
  /** Plain text under headings. */
  String text(AccessFile content, LocalDate today);

  /** A tagged PDF (PDF/UA-1) that a screen reader can read. */
  byte[] pdf(AccessFile content, LocalDate today);
}
