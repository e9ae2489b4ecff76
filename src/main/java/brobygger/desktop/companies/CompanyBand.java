package brobygger.desktop.companies;

import brobygger.casefile.company.CompanyId;
import brobygger.desktop.Desk;
import javafx.scene.Node;

/** A line above the pages of a company that says something about it as a whole, when it must. */
@FunctionalInterface
public interface CompanyBand {
  /** Builds the line; it follows the company and hides when there is nothing to say. */
  Node build(CompanyId id, Desk desk);
}
