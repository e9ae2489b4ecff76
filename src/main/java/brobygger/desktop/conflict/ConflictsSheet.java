package brobygger.desktop.conflict;

import brobygger.casefile.value.ElementId;
import brobygger.description.WordDifference;
import brobygger.desktop.Desk;
import brobygger.desktop.Following;
import brobygger.desktop.MomentWords;
import brobygger.desktop.ProblemWords;
import brobygger.desktop.description.WordsCompared;
import brobygger.desktop.field.FieldPlace;
import brobygger.desktop.field.Parts;
import brobygger.desktop.history.ChangeWords;
import brobygger.edit.EditProblem;
import brobygger.edit.Fields;
import brobygger.texts.Texts;
import brobygger.usecase.exchange.SettleConflict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The open conflicts of a case or a company at the side: both values, who wrote them and when, a
 * choice, and a field for what neither wrote.
 */
final class ConflictsSheet extends VBox {
  private static final double WIDTH = 620;

  /** As high as the window lets it be. */
  private static final double TALL = 4_000;

  private final Disputed disputed;
  private final SettleConflict settle;
  private final Fields fields;
  private final Map<ElementId, String> begun;
  private final Map<ElementId, OwnField> writing = new HashMap<>();

  /** A place keeps its number while others are settled. */
  private final Map<ElementId, Integer> numbers = new HashMap<>();

  private final ConflictsInWords disagreements;
  private final Desk desk;
  private final Texts texts;
  private final ChangeWords words;
  private final WordsCompared compared;
  private final VBox places = Parts.below(0);
  private final Label none;
  private final Node legend;
  private final Button close;

  /**
   * @param begun what somebody began to write, by conflict; kept while the sheet is away
   */
  ConflictsSheet(
      Disputed disputed, Fields fields, SettleConflict settle, Map<ElementId, String> begun) {
    this.disputed = disputed;
    this.fields = fields;
    this.settle = settle;
    this.begun = begun;
    this.disagreements = new ConflictsInWords(fields);
    this.desk = disputed.desk();
    this.texts = desk.texts();
    this.words = disputed.words();
    this.compared = new WordsCompared(texts);
    this.legend = compared.legend();
    this.none = Parts.words(texts.of("conflict.none"), "good-text");
    none.setId("conflicts-none");
    close = Parts.cross(texts.of("conflict.close"), () -> desk.dialogs().close());
    close.setId("conflicts-close");
    setSpacing(12);
    setPrefSize(WIDTH, TALL);
    setMinHeight(0);
    getChildren()
        .addAll(
            Parts.sheetHead(texts.of("conflict.title"), close),
            Parts.words(texts.of("conflict.how"), "soft"),
            legend,
            none,
            Parts.growing(Parts.scrolling(places)));
    Following.whileInWindow(this, () -> disputed.follow(this::refresh));
    refresh();
  }

  void show() {
    desk.dialogs().beside(texts.of("conflict.title"), this, close);
  }

  private void refresh() {
    places.getChildren().clear();
    boolean texty = false;
    for (Disagreement each : open()) {
      int number = numbers.computeIfAbsent(each.conflict().id(), id -> numbers.size() + 1);
      places.getChildren().add(card(each, number));
      texty |= each.choices().stream().anyMatch(choice -> comparable(each, choice));
    }
    boolean nothing = places.getChildren().isEmpty();
    if (!nothing) {
      places.getChildren().getFirst().getStyleClass().add("first");
    }
    Parts.show(none, nothing);
    Parts.show(legend, texty);
  }

  private List<Disagreement> open() {
    return disputed
        .document()
        .map(document -> disagreements.in(document, disputed.conflicts()))
        .orElse(List.of());
  }

  private Node card(Disagreement each, int number) {
    VBox box = Parts.below(8, Parts.words(words.place(each.place()), "strong"));
    box.getChildren()
        .add(Parts.words(texts.of("conflict.before", words.value(each.before())), "soft", "small"));
    int choice = 0;
    for (Disagreement.Choice value : each.choices()) {
      box.getChildren().add(value(each, value, number + "-" + ++choice));
    }
    if (refusalOfOwn(each).isEmpty()) {
      OwnWriting.kind(each).ifPresent(kind -> box.getChildren().add(own(each, kind, number)));
    }
    Stream.concat(
            each.choices().stream().flatMap(value -> refusal(each, value).stream()),
            refusalOfOwn(each).stream())
        .findFirst()
        .ifPresent(why -> box.getChildren().add(sealed(why, number)));
    box.getStyleClass().add("item");
    return box;
  }

  /** What is sealed is not offered to be changed, and here is why. */
  private Node sealed(EditProblem why, int number) {
    Label words = Parts.words(new ProblemWords(texts).edit(why), "soft", "small");
    words.setId("conflict-sealed-" + number);
    return words;
  }

  private Optional<EditProblem> refusal(Disagreement each, Disagreement.Choice choice) {
    return disputed
        .document()
        .flatMap(now -> settle.refusal(now, each.conflict(), choice.candidate().value()));
  }

  private Optional<EditProblem> refusalOfOwn(Disagreement each) {
    return disputed.document().flatMap(now -> settle.refusalOfOwn(now, each.conflict()));
  }

  /** The field stays as it is while other conflicts are settled. */
  private Node own(Disagreement each, OwnWriting.Kind kind, int number) {
    ElementId id = each.conflict().id();
    return writing.computeIfAbsent(
        id,
        missing -> {
          OwnWriting own = new OwnWriting(disputed::document, fields, each, texts, desk.today());
          OwnField field =
              new OwnField(
                  own,
                  kind,
                  words.place(each.place()),
                  number,
                  new Begun(begun, id, own.start(desk.profile().name())),
                  json ->
                      settled(
                          () -> settle.settleWith(disputed.key(), each.conflict().place(), json)));
          FieldPlace.about(field, Optional.of(disputed.key()));
          FieldPlace.within(field, "conflict:" + id);
          return field;
        });
  }

  private record Begun(Map<ElementId, String> all, ElementId id, String first)
      implements OwnField.Drafts {
    @Override
    public String start() {
      return all.getOrDefault(id, first);
    }

    @Override
    public String fresh() {
      return first;
    }

    @Override
    public void keep(String typed) {
      all.put(id, typed);
    }

    @Override
    public void forget() {
      all.remove(id);
    }

    @Override
    public boolean begun() {
      return all.containsKey(id);
    }
  }

  private Node value(Disagreement each, Disagreement.Choice choice, String number) {
    String who =
        texts.of(
            "conflict.who",
            choice.candidate().author(),
            MomentWords.at(choice.candidate().at(), desk.clock(), texts));
    Button use = Parts.button(texts.of("conflict.use"), "ghost", () -> choose(each, choice));
    use.setId("conflict-use-" + number);
    use.setMinWidth(USE_PREF_SIZE);
    use.setAccessibleText(texts.of("conflict.use.who", who));
    Parts.show(use, refusal(each, choice).isEmpty());
    Label name = Parts.words(who, "small", "soft");
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    VBox box = Parts.below(4, Parts.beside(8, name, use), shown(each, choice));
    box.getStyleClass().add("inset");
    return box;
  }

  private static boolean comparable(Disagreement each, Disagreement.Choice choice) {
    return each.before() instanceof String before
        && !before.isBlank()
        && choice.value() instanceof String;
  }

  private Node shown(Disagreement each, Disagreement.Choice choice) {
    if (comparable(each, choice)
        && each.before() instanceof String before
        && choice.value() instanceof String after) {
      return compared.of(WordDifference.between(before, after));
    }
    return Parts.words(
        choice.candidate().value() == null && choice.value() == null
            ? texts.of("conflict.gone")
            : words.value(choice.value()));
  }

  private void choose(Disagreement each, Disagreement.Choice choice) {
    begun.remove(each.conflict().id());
    settled(
        () -> settle.settle(disputed.key(), each.conflict().place(), choice.candidate().value()));
  }

  private void settled(Runnable atTheStore) {
    disputed.settle(atTheStore);
    desk.dialogs().notice(texts.of(disputed.done()), texts.of("field.undo"), disputed.takingBack());
    close.requestFocus();
  }
}
