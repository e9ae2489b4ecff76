package brobygger.desktop.staircase;

import brobygger.casefile.Company;
import brobygger.casefile.ContactPerson;
import brobygger.casefile.Placement;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.field.SessionCase;
import brobygger.desktop.placement.CompanyChoice;
import brobygger.desktop.placement.PlacementDraft;
import brobygger.desktop.placement.PlacementForm;
import brobygger.guide.ContentPack;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The staircase of an open case. */
public final class StaircaseTab implements CaseTab {
  private final Supplier<ContentPack> pack;

  /**
   * @param pack the content pack in the user's language
   */
  public StaircaseTab(Supplier<ContentPack> pack) {
    this.pack = pack;
  }

  @Override
  public String key() {
    return "staircase";
  }

  @Override
  public Node build(CaseSession session) {
    StaircaseViewModel model = new StaircaseViewModel(new SessionCase(session), session::today);
    SessionCase open = new SessionCase(session);
    PlacementForm form =
        new PlacementForm(
            session.texts(), session.today(), open, CompanyChoice.of(session.companies()));
    return new StaircaseView(
            model,
            () -> words(session, model),
            () -> company(session, model).map(Company::name).orElse(""),
            done -> form.of(PlacementDraft.fresh(session.today()), done))
        .node();
  }

  private StairsWords words(CaseSession session, StaircaseViewModel model) {
    Placement placement = model.placement().get();
    String contact =
        company(session, model)
            .flatMap(c -> c.contact(placement == null ? null : placement.contactPerson()))
            .map(ContactPerson::name)
            .orElse("");
    return new StairsWords(
        session.texts(),
        pack.get(),
        new StairsWords.People(
            session.caseFile().get().citizen().firstName(),
            first(contact),
            first(session.caseFile().get().owner().name())),
        session.today());
  }

  private static Optional<Company> company(CaseSession session, StaircaseViewModel model) {
    Placement placement = model.placement().get();
    return placement == null ? Optional.empty() : session.companies().find(placement.company());
  }

  private static String first(String name) {
    return name.split(" ", 2)[0];
  }
}
