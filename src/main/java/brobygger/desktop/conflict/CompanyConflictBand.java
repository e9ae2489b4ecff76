package brobygger.desktop.conflict;

import brobygger.casefile.company.CompanyId;
import brobygger.desktop.Desk;
import brobygger.desktop.companies.CompanyBand;
import brobygger.desktop.companies.CompanyBook;
import brobygger.usecase.home.Vault;
import javafx.scene.Node;

/** Says above a company's pages that two people changed something differently, and leads there. */
public final class CompanyConflictBand implements CompanyBand {
  private final CompanyBook book;
  private final ConflictLine line;

  /** Of an opened vault and its companies. */
  public CompanyConflictBand(Vault vault, CompanyBook book) {
    this.book = book;
    this.line = new ConflictLine(vault);
  }

  @Override
  public Node build(CompanyId id, Desk desk) {
    return line.of(new DisputedCompany(book, id, desk), "company");
  }
}
