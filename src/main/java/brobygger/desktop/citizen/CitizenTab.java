package brobygger.desktop.citizen;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import javafx.scene.Node;

/** The tab Citizen. */
@Lives(Lifetime.PERSON)
public final class CitizenTab implements CaseTab {
  private final SaveRoad road;

  /** With the way to save the citizen's page. */
  public CitizenTab(SaveRoad road) {
    this.road = road;
  }

  @Override
  public String key() {
    return "citizen";
  }

  @Override
  public Node build(CaseSession session) {
    return new CitizenView(
            new SessionCase(session),
            session.texts(),
            session.today(),
            session.pack(),
            asking -> road.ask(session, asking))
        .node();
  }
}
