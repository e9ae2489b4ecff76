package brobygger.desktop.accommodation;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import brobygger.guide.ContentPack;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The tab Accommodations. */
@Lives(Lifetime.PERSON)
public final class AccommodationTab implements CaseTab {
  private final Supplier<ContentPack> pack;

  /** Question cards and words to watch for come from this pack. */
  public AccommodationTab(Supplier<ContentPack> pack) {
    this.pack = pack;
  }

  @Override
  public String key() {
    return "accommodation";
  }

  @Override
  public Node build(CaseSession session) {
    return new AccommodationView(
            new SessionCase(session),
            AccommodationDesk.of(session.texts(), session.today(), pack.get()))
        .node();
  }
}
