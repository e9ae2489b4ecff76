package brobygger.desktop.citizen;

import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.field.SessionCase;
import javafx.scene.Node;

/** The tab Citizen. */
public final class CitizenTab implements CaseTab {
  @Override
  public String key() {
    return "citizen";
  }

  @Override
  public Node build(CaseSession session) {
    return new CitizenView(new SessionCase(session), session.texts(), session.today()).node();
  }
}
