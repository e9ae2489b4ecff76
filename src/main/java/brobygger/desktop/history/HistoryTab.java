package brobygger.desktop.history;

import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import javafx.scene.Node;

/** The tab "Historik". */
public final class HistoryTab implements CaseTab {
  @Override
  public String key() {
    return "history";
  }

  @Override
  public Node build(CaseSession session) {
    HistoryViewModel history = new HistoryViewModel(session.caseFile().get().id(), session.store());
    return new HistoryView(history, session).node();
  }
}
