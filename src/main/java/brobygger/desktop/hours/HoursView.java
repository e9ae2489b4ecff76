package brobygger.desktop.hours;

import brobygger.casefile.value.ElementId;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Columns;
import brobygger.desktop.field.FindingBox;
import brobygger.desktop.field.OpenCase;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Rows;
import brobygger.desktop.field.UndoNotice;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.progression.HybridHours.PhaseHours;
import brobygger.progression.PaidHoursProposal;
import brobygger.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The phases at the left; the weeks, the documents and the text at the right. */
@Lives(Lifetime.CASE)
final class HoursView {
  private static final Insets AS_WIDE_AS_THE_PHASES = new Insets(1, 11, 0, 1);
  private static final List<Double> SHARES = List.of(1.0, 1.0);

  private final HoursViewModel model;
  private final HoursWords words;
  private final Columns columns = new Columns();
  private final StackPane root = new StackPane();
  private final Node empty;
  private final UndoNotice notice;
  private final VBox proposals = new VBox(8);
  private final Rows<PhaseHours> phases;
  private final Map<ElementId, PhaseCard> cards = new HashMap<>();
  private final Label problem = Parts.words("", "danger-text", "small");
  private final Label none;
  private final ScrollPane scroll;
  private final PlanSide side;
  private List<PaidHoursProposal> proposed = List.of();

  HoursView(
      HoursViewModel model,
      OpenCase open,
      HoursWords words,
      Consumer<String> clipboard,
      Runnable openOverview) {
    this.model = model;
    this.words = words;
    Texts texts = words.texts();
    notice = new UndoNotice(texts, open);
    phases = new Rows<>(16, phase -> phase.phase().id(), this::card);
    side = new PlanSide(model, words, clipboard);
    none = Parts.words(texts.of("hours.none"), "soft");
    Parts.show(problem, false);
    problem.setId("hours-problem");
    Button add = Parts.button(texts.of("hours.phase.add"), "primary", () -> {});
    add.setId("add-phase");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> added(model::addPhase));
    VBox head =
        Parts.below(
            8,
            new LeftAndRight(Parts.mark(texts.of("hours.title"), "heading"), add),
            none,
            problem);
    head.getStyleClass().add("card");
    proposals.getStyleClass().add("card");
    scroll = Parts.scrolling(Parts.below(16, proposals, phases));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setMargin(head, AS_WIDE_AS_THE_PHASES);
    // The head stays where it is: a new phase is added from wherever the column is scrolled to.
    VBox left = Parts.below(16, head, scroll);
    left.setMinWidth(0);
    columns.show(List.of(left, side.node()), SHARES);
    empty = empty(openOverview);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    root.getChildren().addAll(columns, empty, notice);
    root.getStyleClass().add("hours-tab");
    model.file().subscribe(file -> refresh());
    model.openedProperty().subscribe(opened -> refresh());
  }

  Parent node() {
    return root;
  }

  private PhaseCard card(PhaseHours phase) {
    PhaseCard card = new PhaseCard(model, words, phase.phase().id(), notice::say);
    cards.put(phase.phase().id(), card);
    return card;
  }

  private Node empty(Runnable openOverview) {
    Texts texts = words.texts();
    Button go = Parts.button(texts.of("hours.empty.go"), "primary", openOverview);
    VBox box =
        new VBox(
            8,
            Parts.words(texts.of("hours.empty"), "heading"),
            Parts.words(texts.of("hours.empty.how"), "soft"),
            go);
    box.getStyleClass().addAll("card", "empty");
    StackPane.setAlignment(box, Pos.TOP_LEFT);
    return box;
  }

  private void added(Supplier<String> adding) {
    String wrong = adding.get();
    problem.setText(wrong);
    Parts.show(problem, !wrong.isEmpty());
    if (wrong.isEmpty()) {
      model
          .openedProperty()
          .get()
          .map(cards::get)
          .ifPresent(
              card -> {
                reveal(card.node());
                card.focus();
              });
    }
  }

  /** Scrolls so far that the card begins at the top of its column. */
  private void reveal(Node card) {
    root.applyCss();
    root.layout();
    ScrollPane around = canScroll(scroll) ? scroll : columns;
    Node content = around.getContent();
    Bounds here = content.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    double room = content.getLayoutBounds().getHeight() - around.getViewportBounds().getHeight();
    around.setVvalue(room <= 0 ? 0 : Math.clamp(here.getMinY() / room, 0, 1));
  }

  private static boolean canScroll(ScrollPane pane) {
    return pane.getContent().getLayoutBounds().getHeight() > pane.getViewportBounds().getHeight();
  }

  private void refresh() {
    boolean placed = model.placement().isPresent();
    Parts.show(columns, placed);
    Parts.show(empty, !placed);
    phases.show(model.phases());
    cards
        .keySet()
        .removeIf(id -> model.phases().stream().noneMatch(p -> p.phase().id().equals(id)));
    Parts.show(none, model.phases().isEmpty());
    propose(model.proposals());
    side.refresh();
  }

  private void propose(List<PaidHoursProposal> now) {
    if (!now.equals(proposed)) {
      proposed = List.copyOf(now);
      proposals.getChildren().clear();
      for (int i = 0; i < proposed.size(); i++) {
        proposals.getChildren().add(proposal(proposed.get(i), i + 1));
      }
    }
    Parts.show(proposals, !proposed.isEmpty());
  }

  private Node proposal(PaidHoursProposal each, int place) {
    Texts texts = words.texts();
    Button accept =
        Parts.link(texts.of("hours.proposal.accept"), () -> added(() -> model.accept(each)));
    accept.setId("proposal-" + place);
    return new FindingBox(
        texts.of(
            "hours.proposal",
            model.firstName(),
            each.function().name(),
            texts.when().shortDate(each.since(), words.today()),
            words.findings().stepName(each.step())),
        texts.of("hours.proposal.tasks", String.join(", ", each.tasks())),
        List.of(accept));
  }
}
