package brobygger.desktop.staircase;

import brobygger.casefile.staircase.GoodEnough;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.DraftBox;
import brobygger.progression.Staircase;
import brobygger.progression.TargetState;
import brobygger.progression.TargetView;
import brobygger.texts.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands beside the stairs: the next target, small steps, what was seen, good enough. */
final class StaircaseCards extends VBox {
  /** Opens a box for something on a card. */
  interface Opener {
    /** Opens the box beside the node that asked. */
    void open(DraftBox box, Node beside);
  }

  private static final int SHOWN = 5;

  private final StairsWords words;
  private final Boxes boxes;
  private final Opener opener;

  StaircaseCards(StairsWords words, Boxes boxes, Opener opener) {
    super(16);
    this.words = words;
    this.boxes = boxes;
    this.opener = opener;
  }

  private Texts texts() {
    return words.texts();
  }

  /** Shows the cards of one function; {@code named} says which function when there are several. */
  void show(Staircase stairs, boolean named) {
    getChildren()
        .setAll(next(stairs, named), small(stairs), good(stairs), support(stairs), seen(stairs));
  }

  private VBox next(Staircase stairs, boolean named) {
    VBox card = card();
    card.setId("card-next");
    if (named) {
      card.getChildren().add(Parts.words(stairs.function().name(), "soft", "small"));
    }
    stairs
        .next()
        .ifPresentOrElse(
            view -> fill(card, stairs, view),
            () -> {
              boolean any = !stairs.function().targets().isEmpty();
              card.getChildren()
                  .addAll(
                      Parts.words(texts().of("staircase.next.none"), "heading"),
                      Parts.words(
                          texts().of(any ? "staircase.next.all" : "staircase.next.empty"), "soft"));
            });
    Button add = link("staircase.target.add", "add-target");
    add.setOnAction(
        event ->
            opener.open(
                boxes.target(stairs.function().id(), boxes.targetOn(NextStep.after(stairs))), add));
    card.getChildren().add(add);
    return card;
  }

  private void fill(VBox card, Staircase stairs, TargetView view) {
    Target target = view.target();
    Label title =
        Parts.words(texts().of("staircase.next.title", words.step(target.step())), "heading");
    Label chip = Parts.mark(words.state(view.state()), "chip");
    if (view.state() instanceof TargetState.Passed) {
      chip.getStyleClass().add("warm");
    }
    Button edit = edit(texts().of("staircase.target.edit"));
    edit.setId("edit-target");
    edit.setOnAction(event -> opener.open(boxes.target(stairs.function().id(), target), edit));
    HBox head = Parts.beside(8, title, edit);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    card.getChildren()
        .addAll(head, Parts.beside(8, chip, Parts.mark(words.date(target.by()), "soft", "small")));
    words
        .disagreement(view)
        .ifPresent(reason -> card.getChildren().add(Parts.words(reason, "soft")));
    if (!target.toLearn().isBlank()) {
      card.getChildren().add(Parts.words(target.toLearn()));
    }
    if (!target.help().isBlank()) {
      card.getChildren()
          .add(
              Parts.below(
                  1,
                  Parts.words(texts().of("staircase.next.help"), "soft"),
                  Parts.words(target.help())));
    }
    if (view.state() instanceof TargetState.Passed) {
      card.getChildren().add(Parts.words(texts().of("staircase.next.talk"), "soft"));
    }
  }

  private VBox small(Staircase stairs) {
    VBox card = card();
    card.setId("card-small");
    card.getChildren().add(Parts.words(texts().of("staircase.small.heading"), "heading"));
    List<SmallStep> steps = stairs.smallSteps();
    if (steps.isEmpty()) {
      card.getChildren().add(Parts.words(texts().of("staircase.small.empty"), "soft"));
    }
    VBox list = new VBox();
    for (SmallStep step : steps.stream().limit(SHOWN).toList()) {
      Button edit = edit(texts().of("staircase.small.edit"));
      edit.setId("edit-small-" + step.id());
      edit.setOnAction(event -> opener.open(boxes.smallStep(stairs.function().id(), step), edit));
      list.getChildren().add(item(step.seenBy(), step.text(), words.date(step.on()), edit, list));
    }
    Button add = link("staircase.small.add", "add-small");
    add.setOnAction(event -> opener.open(boxes.smallStep(stairs.function().id(), null), add));
    card.getChildren().addAll(list, add);
    return card;
  }

  private VBox support(Staircase stairs) {
    VBox card = card();
    card.setId("card-support");
    card.getChildren().add(Parts.words(texts().of("staircase.support.heading"), "heading"));
    VBox list = new VBox();
    for (SupportShare share : stairs.supportShares().reversed().stream().limit(SHOWN).toList()) {
      Button edit = edit(texts().of("staircase.support.edit"));
      edit.setId("edit-support-" + share.id());
      edit.setOnAction(event -> opener.open(boxes.support(stairs.function().id(), share), edit));
      String said =
          texts().of("staircase.support.line", texts().amounts().percent(share.percent()));
      list.getChildren().add(item(share.seenBy(), said, words.date(share.on()), edit, list));
    }
    if (list.getChildren().isEmpty()) {
      card.getChildren().add(Parts.words(texts().of("staircase.support.subtitle"), "soft"));
    }
    Button add = link("staircase.support.add", "add-support");
    add.setOnAction(event -> opener.open(boxes.support(stairs.function().id(), null), add));
    card.getChildren().addAll(list, add);
    return card;
  }

  private VBox seen(Staircase stairs) {
    List<Observation> seen =
        stairs.function().observations().stream()
            .sorted(Comparator.comparing(Observation::on).reversed())
            .toList();
    VBox card = card();
    card.setId("card-seen");
    card.getChildren().add(Parts.words(texts().of("staircase.seen.heading"), "heading"));
    VBox list = new VBox();
    for (Observation o : seen.stream().limit(SHOWN).toList()) {
      Button edit = edit(texts().of("staircase.observe.edit"));
      edit.setId("edit-seen-" + o.id());
      edit.setOnAction(
          event -> opener.open(boxes.observation(stairs.function().id(), o, () -> {}), edit));
      Parts.show(edit, !boxes.isSealed(o));
      String text =
          o.example().isBlank() ? words.step(o.step()) : words.step(o.step()) + ": " + o.example();
      list.getChildren().add(item(o.seenBy(), text, words.date(o.on()), edit, list));
    }
    card.getChildren().add(list);
    card.setManaged(!seen.isEmpty());
    card.setVisible(!seen.isEmpty());
    return card;
  }

  private VBox good(Staircase stairs) {
    GoodEnough good = stairs.function().goodEnough();
    VBox card = card();
    card.setId("card-good");
    Label title = Parts.words(texts().of("staircase.good.heading"), "heading");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button edit = edit(texts().of("staircase.good.title"));
    edit.setId("edit-good");
    edit.setOnAction(event -> opener.open(boxes.goodEnough(stairs.function().id(), good), edit));
    card.getChildren().add(Parts.beside(8, title, edit));
    boolean nothing = good.equals(GoodEnough.open());
    if (nothing) {
      card.getChildren().add(Parts.words(texts().of("staircase.good.empty"), "soft"));
    }
    line(card, "staircase.good.line.pace", good.pace());
    line(card, "staircase.good.line.accuracy", good.accuracy());
    line(card, "staircase.good.line.independence", good.independence());
    String open =
        Stream.of(
                good.pace().isBlank() ? "pace" : "",
                good.accuracy().isBlank() ? "accuracy" : "",
                good.independence().isBlank() ? "independence" : "")
            .filter(name -> !name.isEmpty())
            .map(name -> texts().of("staircase.good.open." + name))
            .collect(Collectors.joining(", "));
    if (!nothing && !open.isEmpty()) {
      card.getChildren().add(Parts.words(texts().of("staircase.good.missing", open), "soft"));
    }
    return card;
  }

  private void line(VBox card, String key, String text) {
    if (!text.isBlank()) {
      card.getChildren().add(Parts.words(texts().of(key, text)));
    }
  }

  private HBox item(Source source, String text, String date, Button edit, VBox list) {
    Label chip = Parts.mark(words.source(source), "source", StairsWords.style(source));
    chip.setMinWidth(USE_PREF_SIZE);
    VBox said = Parts.below(1, Parts.words(text), Parts.mark(date, "soft"));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMinWidth(0);
    HBox row = Parts.beside(12, chip, said, edit);
    row.getStyleClass().add("item");
    if (list.getChildren().isEmpty()) {
      row.getStyleClass().add("first");
    }
    return row;
  }

  private Button link(String key, String id) {
    Button link = Parts.link(texts().of(key), () -> {});
    link.setId(id);
    return link;
  }

  private static Button edit(String name) {
    Button edit = Parts.button("", "quiet", () -> {});
    edit.getStyleClass().add("pencil");
    edit.setGraphic(
        new org.kordamp.ikonli.javafx.FontIcon(org.kordamp.ikonli.feather.Feather.EDIT_2));
    edit.setAccessibleText(name);
    edit.setTooltip(new javafx.scene.control.Tooltip(name));
    return edit;
  }

  private static VBox card() {
    VBox card = new VBox(6);
    card.getStyleClass().add("card");
    return card;
  }
}
