package brobygger.desktop.overview;

import brobygger.casefile.CaseFile;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.order.Closure;
import brobygger.casefile.order.ExitStatus;
import brobygger.casefile.placement.Placement;
import brobygger.description.Criteria;
import brobygger.description.DescriptionFacts;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Choice;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.desktop.layout.MainAndSide;
import brobygger.desktop.layout.Popovers;
import brobygger.desktop.placement.PlacementDraft;
import brobygger.desktop.placement.PlacementForm;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The whole tab: the placement and its progress at the left, the person and the writing at right.
 */
@Lives(Lifetime.CASE)
final class OverviewView {
  /** What the cards can ask for. */
  interface Ways {
    /** Another tab. */
    void goTo(String tab);

    /** The company on its own screen. */
    void openCompany(CompanyId company);

    /** The form of a placement. */
    void editPlacement(Placement placement, Node beside);

    /** An agreement is kept. */
    void keep(Agreement agreement);
  }

  private final OverviewViewModel model;
  private final Texts texts;
  private final PlacementForm form;
  private final Function<DescriptionFacts, Criteria> criteria;
  private final OverviewCards cards;
  private final Ways ways;
  private final Runnable erase;
  private final Runnable audit;
  private final Node handOver;
  private final VBox main = new VBox(16);
  private final VBox side = new VBox(16);
  private final Popovers popovers;

  OverviewView(
      OverviewViewModel model,
      Texts texts,
      ContentPack pack,
      PlacementForm form,
      Function<DescriptionFacts, Criteria> criteria,
      Consumer<String> goTo,
      Consumer<CompanyId> openCompany,
      Runnable erase,
      Runnable audit,
      Node handOver) {
    this.handOver = handOver;
    this.erase = erase;
    this.audit = audit;
    this.model = model;
    this.texts = texts;
    this.form = form;
    this.criteria = criteria;
    this.ways = ways(goTo, openCompany);
    this.cards = new OverviewCards(model, texts, pack, ways);
    ScrollPane scroll = Parts.scrolling(new MainAndSide(main, side, 0.42, 900));
    popovers = new Popovers(scroll);
    popovers.getStyleClass().add("overview-tab");
    model.file().subscribe(this::show);
  }

  Popovers node() {
    return popovers;
  }

  private void show(CaseFile file) {
    Node focused = main.getScene() == null ? null : main.getScene().getFocusOwner();
    String focusedId = focused == null ? null : focused.getId();
    main.getChildren().clear();
    side.getChildren().clear();
    Optional<Placement> current = model.placement();
    if (current.isEmpty()) {
      main.getChildren().add(noPlacement());
    }
    model.placements().stream()
        .limit(1)
        .forEach(p -> main.getChildren().add(cards.placement(p, true)));
    main.getChildren().addAll(cards.progress(), cards.agreements());
    current.ifPresent(
        p -> {
          main.getChildren().add(new HybridCard(p, model.today(), texts, ways));
          side.getChildren().add(cards.next());
          DescriptionFacts facts = new DescriptionFacts(file, p, model.company(p).orElse(null));
          side.getChildren().add(cards.description(criteria.apply(facts)));
        });
    if (current.isEmpty()) {
      side.getChildren().add(cards.next());
    }
    side.getChildren().addAll(cards.notes(), cards.person());
    model.placements().stream()
        .skip(1)
        .forEach(p -> side.getChildren().add(cards.placement(p, false)));
    if (current.isPresent()) {
      Button another = Parts.link(texts.of("overview.placement.another"), () -> {});
      another.setId("add-placement");
      another.setOnAction(event -> newPlacement(another));
      side.getChildren().add(another);
    }
    side.getChildren().add(ending(file));
    if (focusedId != null) {
      Node again = popovers.lookup("#" + focusedId);
      if (again != null) {
        again.requestFocus();
      }
    }
  }

  private Node noPlacement() {
    VBox empty = new VBox();
    empty.getStyleClass().addAll("card", "empty");
    Button add = Parts.button(texts.of("overview.placement.create"), "primary", () -> {});
    add.setId("add-placement");
    add.setOnAction(event -> newPlacement(add));
    empty
        .getChildren()
        .addAll(
            Parts.words(texts.of("overview.placement.none"), "heading"),
            Parts.words(texts.of("overview.placement.none.text"), "soft"),
            add);
    return empty;
  }

  private void newPlacement(Node beside) {
    open(form.of(PlacementDraft.fresh(model.today()), popovers::hide), beside);
  }

  private Node ending(CaseFile file) {
    VBox card = new VBox(8);
    card.getStyleClass().add("card");
    Closure closure = file.closure();
    if (closure == null) {
      Button close = Parts.button(texts.of("overview.close"), "link", () -> {});
      close.setId("close-case");
      close.setOnAction(event -> open(closing(), close));
      card.getChildren().addAll(Parts.words(texts.of("overview.close.text"), "soft"), close);
    } else {
      Button reopen = Parts.button(texts.of("overview.reopen"), "link", model::reopen);
      reopen.setId("reopen-case");
      card.getChildren()
          .addAll(
              Parts.words(
                  texts.of(
                      "overview.closed",
                      texts.when().date(closure.on()),
                      texts.code(closure.status())),
                  "strong"),
              Parts.words(closure.remark(), "soft"),
              reopen);
    }
    Button seen = Parts.button(texts.of("audit.show"), "link", audit);
    seen.setId("show-audit");
    Button remove = Parts.button(texts.of("overview.erase"), "link", erase);
    remove.setId("erase-case");
    card.getChildren().addAll(handOver, seen, remove);
    return card;
  }

  private DraftBox closing() {
    Closure[] draft = {new Closure(model.today(), ExitStatus.EMPLOYMENT, "")};
    Choice<ExitStatus> status =
        new Choice<>(
            texts.of("overview.close.status"),
            "close-status",
            List.of(ExitStatus.values()),
            s -> texts.code(s),
            s -> draft[0] = draft[0].withStatus(s));
    status.show(draft[0].status());
    return new DraftBox(
            texts, model.today(), texts.of("overview.close.title"), texts.of("overview.close.undo"))
        .about("close")
        .part(status)
        .date(
            texts.of("overview.close.on"),
            "close-on",
            draft[0].on(),
            day -> draft[0] = draft[0].withOn(day))
        .area(
            texts.of("overview.close.remark"),
            "close-remark",
            "",
            "",
            text -> draft[0] = draft[0].withRemark(text))
        .action(
            texts.of("overview.close"),
            () -> {
              model.close(draft[0]);
              popovers.hide();
            });
  }

  private Ways ways(Consumer<String> goTo, Consumer<CompanyId> openCompany) {
    return new Ways() {
      @Override
      public void goTo(String tab) {
        goTo.accept(tab);
      }

      @Override
      public void openCompany(CompanyId company) {
        openCompany.accept(company);
      }

      @Override
      public void editPlacement(Placement placement, Node beside) {
        PlacementDraft draft = PlacementDraft.of(placement, model.company(placement));
        open(form.of(draft, popovers::hide), beside);
      }

      @Override
      public void keep(Agreement agreement) {
        model.keep(agreement.id());
      }
    };
  }

  private void open(DraftBox box, Node beside) {
    popovers.show(box, beside, () -> {});
    popovers.layout();
    box.focusFirst();
  }
}
