package brobygger.desktop.guide;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import brobygger.guide.ContentPack;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The guide of an open case. */
@Lives(Lifetime.PERSON)
public final class GuideTab implements CaseTab {
  private final Supplier<ContentPack> pack;

  /**
   * @param pack the content pack in the user's language
   */
  public GuideTab(Supplier<ContentPack> pack) {
    this.pack = pack;
  }

  @Override
  public String key() {
    return "guide";
  }

  @Override
  public Node build(CaseSession session) {
    SessionCase open = new SessionCase(session);
    GuideViewModel model = new GuideViewModel(open, pack.get(), session::today);
    return new GuideView(
            open,
            model,
            session.texts(),
            session.today(),
            (message, tab, element) ->
                session
                    .desk()
                    .dialogs()
                    .notice(
                        message,
                        session.texts().of("guide.show"),
                        () -> session.goTo(tab, element)))
        .node();
  }
}
