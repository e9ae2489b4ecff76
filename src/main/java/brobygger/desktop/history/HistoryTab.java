package brobygger.desktop.history;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.field.Parts;
import brobygger.usecase.history.Authorship;
import brobygger.usecase.history.HistoryEntry;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The tab "Historik". */
@Lives(Lifetime.PERSON)
public final class HistoryTab implements CaseTab {
  private final Consumer<CaseSession> audit;
  private final Supplier<Function<HistoryEntry, Authorship>> authors;

  /**
   * @param audit shows who has seen the case
   * @param authors says how sure it is who made a change, asked anew at each reading
   */
  public HistoryTab(
      Consumer<CaseSession> audit, Supplier<Function<HistoryEntry, Authorship>> authors) {
    this.authors = authors;
    this.audit = audit;
  }

  @Override
  public String key() {
    return "history";
  }

  @Override
  public List<Node> headerActions(CaseSession session) {
    Button show =
        Parts.button(session.texts().of("audit.show"), "ghost", () -> audit.accept(session));
    show.setId("show-audit");
    show.setMinWidth(Region.USE_PREF_SIZE);
    return List.of(show);
  }

  @Override
  public Node build(CaseSession session) {
    HistoryViewModel history =
        new HistoryViewModel(session.caseFile().get().id(), session.store(), authors);
    return new HistoryView(history, session).node();
  }
}
