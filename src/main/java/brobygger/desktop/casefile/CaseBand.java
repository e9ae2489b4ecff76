package brobygger.desktop.casefile;

import javafx.scene.Node;

/** A line above the tabs of a case that says something about the case as a whole, when it must. */
@FunctionalInterface
public interface CaseBand {
  /** Builds the line; it follows the case and hides when there is nothing to say. */
  Node build(CaseSession session);
}
