package brobygger.desktop.staircase;

import brobygger.casefile.company.Company;
import brobygger.casefile.company.ContactPerson;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseTab;
import brobygger.desktop.casefile.SessionCase;
import brobygger.desktop.placement.CompanyChoice;
import brobygger.desktop.placement.PlacementDraft;
import brobygger.desktop.placement.PlacementForm;
import brobygger.guide.ContentPack;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The staircase of an open case. */
@Lives(Lifetime.PERSON)
public final class StaircaseTab implements CaseTab {
  private final Supplier<ContentPack> pack;
  private @Nullable ElementId looked;

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
    model.selected().subscribe(function -> looked = function);
    session
        .place()
        .subscribe(
            place -> {
              if (place.shownTab().equals(key()) && place.element() != null) {
                model.selectWith(place.element());
              }
            });
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

  @Override
  public List<Node> headerActions(CaseSession session) {
    Button together = new Button(session.texts().of("staircase.together"));
    together.setId("staircase-together");
    together.getStyleClass().add("ghost");
    together.setMinWidth(Region.USE_PREF_SIZE);
    together
        .disableProperty()
        .bind(
            session
                .caseFile()
                .map(
                    file ->
                        file.currentPlacement(session.today())
                            .filter(placement -> !placement.functions().isEmpty())
                            .isEmpty()));
    together.setOnAction(event -> together(session));
    return List.of(together);
  }

  private void together(CaseSession session) {
    StaircaseViewModel model = new StaircaseViewModel(new SessionCase(session), session::today);
    if (looked != null) {
      model.select(looked);
    }
    TogetherView view =
        new TogetherView(model, words(session, model), session.desk()::restoreWindow);
    session.desk().fillWindow(view.node(), view::leave);
    Platform.runLater(view::focus);
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
