package brobygger.desktop.hours;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import brobygger.finding.FindingTexts;
import brobygger.guide.ContentPack;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The tab "Timer". */
@Lives(Lifetime.PERSON)
public final class HoursTab implements CaseTab {
  private final Supplier<ContentPack> pack;
  private final Consumer<String> clipboard;

  /**
   * @param pack names of the steps
   * @param clipboard takes a text to be pasted elsewhere
   */
  public HoursTab(Supplier<ContentPack> pack, Consumer<String> clipboard) {
    this.pack = pack;
    this.clipboard = clipboard;
  }

  @Override
  public String key() {
    return "hours";
  }

  @Override
  public Node build(CaseSession session) {
    SessionCase open = new SessionCase(session);
    return new HoursView(
            new HoursViewModel(open, session.texts(), session.today()),
            open,
            new HoursWords(
                session.texts(),
                session.today(),
                new FindingTexts(session.texts(), pack.get()::stepName)),
            clipboard,
            () -> session.goTo("overview", null))
        .node();
  }
}
