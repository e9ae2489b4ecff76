package brobygger.desktop.followup;

import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.field.SessionCase;
import javafx.scene.Node;

/** The tab Follow-ups. */
public final class FollowUpTab implements CaseTab {
  @Override
  public String key() {
    return "followup";
  }

  @Override
  public Node build(CaseSession session) {
    FollowUpView view =
        new FollowUpView(
            new SessionCase(session),
            session.texts(),
            session.desk().clock(),
            session.desk().profile().name());
    session
        .place()
        .subscribe(
            place -> {
              if (place.tab().equals(key())) {
                view.open(place.element());
              }
            });
    return view.node();
  }
}
