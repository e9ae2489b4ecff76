package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.desktop.layout.MainAndSide;
import brobygger.desktop.layout.Popovers;
import brobygger.progression.Staircase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole tab: a lane per function, the cards of the selected one, and boxes to write in. */
@Lives(Lifetime.CASE)
final class StaircaseView {
  /** From so many functions on, only the selected one stands open. */
  private static final int FOLD_FROM = 4;

  private final StaircaseViewModel model;
  private final Supplier<StairsWords> words;
  private final Supplier<String> company;
  private final Function<Runnable, DraftBox> newPlacement;
  private final VBox lanes = new VBox(16);
  private final VBox side = new VBox();
  private final VBox chart = new VBox();
  private final Popovers popovers;
  private final List<LaneCard> open = new ArrayList<>();
  private @Nullable DraftBox proposing;

  StaircaseView(
      StaircaseViewModel model,
      Supplier<StairsWords> words,
      Supplier<String> company,
      Function<Runnable, DraftBox> newPlacement) {
    this.newPlacement = newPlacement;
    this.model = model;
    this.words = words;
    this.company = company;
    MainAndSide both = new MainAndSide(lanes, side, 0.285, 860);
    ScrollPane scroll = Parts.scrolling(both);
    scroll.setFitToHeight(true);
    popovers = new Popovers(scroll);
    popovers.getStyleClass().add("staircase-tab");
    model.lanes().subscribe(this::refresh);
    model.selected().subscribe((before, now) -> select());
    model.placement().subscribe((before, now) -> refresh());
    refresh();
  }

  /** The tab's content. */
  Popovers node() {
    return popovers;
  }

  private void select() {
    if (model.lanes().size() >= FOLD_FROM) {
      refresh();
    } else {
      markSelected();
      StairsWords now = words.get();
      showSide(now, new Boxes(model, now, this::close));
    }
  }

  private void markSelected() {
    boolean several = model.lanes().size() > 1;
    for (LaneCard card : open) {
      ElementId id = card.stairs().stairs().function().id();
      card.selected(several && id.equals(model.selected().get()));
    }
  }

  private void refresh() {
    StairsWords now = words.get();
    List<Staircase> all = model.lanes();
    Boxes boxes = new Boxes(model, now, this::close);
    Optional<ElementId> focused = focused();
    ElementId chosen = model.selected().get();
    open.clear();
    List<Node> nodes = new ArrayList<>();
    for (Staircase lane : all) {
      boolean selected = lane.function().id().equals(chosen);
      if (all.size() < FOLD_FROM || selected) {
        LaneCard card = LaneCard.whole(lane, now, placer(lane, boxes), asks(boxes), company.get());
        card.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> model.select(lane.function().id()));
        VBox.setVgrow(card, Priority.ALWAYS);
        open.add(card);
        nodes.add(card);
      } else {
        nodes.add(LaneCard.folded(lane, now, asks(boxes)));
      }
    }
    nodes.add(chart);
    nodes.add(all.isEmpty() ? nothingYet(now, boxes) : addButton(now, boxes));
    lanes.getChildren().setAll(nodes);
    showSide(now, boxes);
    markSelected();
    open.stream()
        .map(LaneCard::stairs)
        .filter(stairs -> focused.equals(Optional.of(stairs.stairs().function().id())))
        .forEach(stairs -> stairs.mainMark().requestFocus());
  }

  private Optional<ElementId> focused() {
    return open.stream()
        .map(LaneCard::stairs)
        .filter(StaircasePane::holdsFocus)
        .map(stairs -> stairs.stairs().function().id())
        .findFirst();
  }

  private void showSide(StairsWords now, Boxes boxes) {
    Optional<Staircase> lane = model.selectedLane();
    side.setManaged(lane.isPresent());
    side.setVisible(lane.isPresent());
    StaircaseCards cards =
        new StaircaseCards(now, boxes, (box, beside) -> openBox(box, beside, true));
    lane.ifPresent(stairs -> cards.show(stairs, model.lanes().size() > 1));
    side.getChildren().setAll(cards);
    chart
        .getChildren()
        .setAll(
            lane.flatMap(stairs -> ProgressCard.of(stairs, now, model.lanes().size() > 1)).stream()
                .toList());
    Parts.show(chart, !chart.getChildren().isEmpty());
  }

  private Node nothingYet(StairsWords now, Boxes boxes) {
    VBox empty = new VBox();
    empty.getStyleClass().addAll("card", "empty");
    VBox.setVgrow(empty, Priority.ALWAYS);
    if (model.placement().get() == null) {
      Button create =
          Parts.button(now.texts().of("staircase.placement.create"), "primary", () -> {});
      create.setId("add-placement");
      create.setOnAction(event -> openBox(newPlacement.apply(this::close), create, true));
      empty
          .getChildren()
          .addAll(
              Parts.words(now.texts().of("staircase.placement.title"), "heading"),
              Parts.words(now.texts().of("staircase.placement.text"), "soft"),
              create);
      return empty;
    }
    Button add = Parts.button(now.texts().of("staircase.function.first"), "primary", () -> {});
    add.setId("add-function");
    add.setOnAction(event -> openBox(boxes.function(null), add, true));
    empty
        .getChildren()
        .addAll(
            Parts.words(now.texts().of("staircase.empty.title"), "heading"),
            Parts.words(now.texts().of("staircase.empty.text"), "soft"),
            add);
    return empty;
  }

  private Node addButton(StairsWords now, Boxes boxes) {
    Button add = Parts.link(now.texts().of("staircase.function.add"), () -> {});
    add.setId("add-function");
    add.setOnAction(event -> openBox(boxes.function(null), add, true));
    return add;
  }

  private LaneCard.Asks asks(Boxes boxes) {
    return new LaneCard.Asks() {
      @Override
      public void edit(Staircase lane, Node beside) {
        WorkFunction function = lane.function();
        openBox(boxes.function(function), beside, true);
      }

      @Override
      public void select(Staircase lane) {
        model.select(lane.function().id());
      }
    };
  }

  private Placer placer(Staircase lane, Boxes boxes) {
    ElementId function = lane.function().id();
    return new Placer() {
      @Override
      public void propose(StaircasePane stairs, MasteryStep step, Source source) {
        Observation seen = boxes.seenToday(step, source);
        DraftBox box =
            boxes.observation(
                function,
                seen,
                () ->
                    openBox(
                        boxes.target(function, boxes.targetOn(step)), stairs.block(step), true));
        popovers.show(
            box,
            stairs.block(step),
            () -> {
              proposing = null;
              stairs.candidate(Optional.empty());
            });
        stairs.candidate(Optional.of(step));
        proposing = box;
      }

      @Override
      public void enterBox() {
        DraftBox box = proposing;
        if (box != null) {
          box.focusFirst();
        }
      }

      @Override
      public void confirm() {
        DraftBox box = proposing;
        if (box != null) {
          box.confirm();
        }
      }

      @Override
      public void openTarget(ElementId target, Node beside) {
        lane.function().targets().stream()
            .filter(t -> t.id().equals(target))
            .findFirst()
            .ifPresent(t -> openBox(boxes.target(function, t), beside, true));
      }

      @Override
      public void openObservation(ElementId observation, Node beside) {
        lane.function().observations().stream()
            .filter(o -> o.id().equals(observation))
            .findFirst()
            .ifPresent(o -> openBox(boxes.observation(function, o, () -> {}), beside, true));
      }

      @Override
      public void openStart(Node beside) {
        openBox(boxes.function(lane.function()), beside, true);
      }
    };
  }

  private void openBox(DraftBox box, Node beside, boolean focus) {
    popovers.show(box, beside, () -> {});
    if (focus) {
      popovers.layout();
      box.focusFirst();
    }
  }

  private void close() {
    popovers.hide();
  }
}
