package brobygger.desktop.overview;

import brobygger.description.Criteria;
import brobygger.description.DescriptionFacts;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import brobygger.desktop.placement.CompanyChoice;
import brobygger.desktop.placement.PlacementForm;
import brobygger.guide.ContentPack;
import brobygger.usecase.privacy.EraseCase;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The overview of an open case. */
@Lives(Lifetime.PERSON)
public final class OverviewTab implements CaseTab {
  private final Supplier<ContentPack> pack;
  private final Function<DescriptionFacts, Criteria> criteria;
  private final EraseCase erase;
  private final Consumer<CaseSession> audit;
  private final Function<CaseSession, Node> handOver;

  /**
   * @param pack the content pack in the user's language
   * @param criteria judges how complete a description is
   * @param erase erases a case for good
   * @param audit shows who has seen a case
   * @param handOver the way to handing a case over
   */
  public OverviewTab(
      Supplier<ContentPack> pack,
      Function<DescriptionFacts, Criteria> criteria,
      EraseCase erase,
      Consumer<CaseSession> audit,
      Function<CaseSession, Node> handOver) {
    this.handOver = handOver;
    this.erase = erase;
    this.audit = audit;
    this.pack = pack;
    this.criteria = criteria;
  }

  @Override
  public String key() {
    return "overview";
  }

  @Override
  public Node build(CaseSession session) {
    SessionCase open = new SessionCase(session);
    return new OverviewView(
            new OverviewViewModel(open, session::today),
            session.texts(),
            pack.get(),
            new PlacementForm(
                session.texts(), session.today(), open, CompanyChoice.of(session.companies())),
            criteria,
            tab -> session.goTo(tab, null),
            session.desk()::openCompany,
            new EraseQuestion(session, erase)::ask,
            () -> audit.accept(session),
            handOver.apply(session))
        .node();
  }
}
