package brobygger.desktop.casefile;

import java.util.List;
import javafx.scene.Node;

/**
 * One tab of an open case. Its name is the text {@code case.tab.KEY}. Listed once, in {@code
 * Assembly}; a tab is built when it is first looked at.
 */
public interface CaseTab {
  /** Stable key, such as {@code "staircase"}. */
  String key();

  /** Builds the tab; it follows {@link CaseSession#caseFile()} from then on. */
  Node build(CaseSession session);

  /** Buttons at the right of the case's header while the tab is shown. */
  default List<Node> headerActions(CaseSession session) {
    return List.of();
  }
}
