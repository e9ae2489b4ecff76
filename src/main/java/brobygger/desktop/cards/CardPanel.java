package brobygger.desktop.cards;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.Parts;
import brobygger.desktop.field.Passing;
import brobygger.desktop.field.Segments;
import brobygger.guide.QuestionCard;
import brobygger.guide.Screen;
import brobygger.texts.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The question cards as one sees them: a search, the cards of this screen, and all the others. */
@Lives(Lifetime.LANGUAGE)
final class CardPanel extends VBox {
  private final CardsViewModel model;
  private final Texts texts;
  private final TextField search = Passing.search();
  private final Label about = Parts.words("", "soft", "small");
  private final Segments<Which> which;
  private final VBox drawers = new VBox(16);
  private final ScrollPane scroll;
  private final Label none;
  private final Set<String> open = new HashSet<>();
  private final List<CardLine> lines = new ArrayList<>();

  private enum Which {
    HERE,
    ALL
  }

  CardPanel(CardsViewModel model, Texts texts, Runnable close) {
    super(10);
    this.model = model;
    this.texts = texts;
    none = Parts.words(texts.of("cards.none"), "soft");
    setId("cards-panel");
    getStyleClass().add("cards-panel");
    setAccessibleText(texts.of("cards.title"));
    search.setId("cards-search");
    search.setPromptText(texts.of("cards.search"));
    search.setAccessibleText(texts.of("cards.search"));
    search.textProperty().bindBidirectional(model.wordsProperty());
    which =
        new Segments<>(
            "cards",
            List.of(Which.values()),
            each -> "",
            each -> model.everythingProperty().set(each == Which.ALL));
    which.show(Which.HERE);
    Label title = Parts.mark(texts.of("cards.title"), "heading");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label key = Parts.mark(texts.of("cards.key"), "kbd");
    var cross = Parts.cross(texts.of("cards.close"), close);
    cross.setId("cards-close");
    scroll = Parts.scrolling(new VBox(none, drawers));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(Parts.beside(8, title, key, Parts.room(), cross), search, which, about, scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> keyed(event, close));
    model.topicProperty().subscribe(this::head);
    model.wordsProperty().subscribe(this::head);
    model.everythingProperty().subscribe(this::head);
    model.drawers().subscribe(this::refill);
    visibleProperty().subscribe(shown -> refill());
  }

  /** Where the keyboard starts. */
  TextField search() {
    return search;
  }

  private void head() {
    Screen topic = model.topicProperty().get();
    Parts.show(which, topic != null && !model.isSearching());
    which.button(Which.HERE).setText(texts.of("cards.here", model.here()));
    which.button(Which.ALL).setText(texts.of("cards.all", model.all()));
    which.show(model.everythingProperty().get() ? Which.ALL : Which.HERE);
    about.setText(
        model.isSearching()
            ? texts.of("cards.found", lines.size())
            : topic == null || model.everythingProperty().get()
                ? texts.of("cards.about.all")
                : texts.of("cards.about." + topic));
  }

  /** The cards are built when they are in sight, and not at every step behind the scenes. */
  private void refill() {
    lines.clear();
    if (!isVisible()) {
      drawers.getChildren().clear();
      return;
    }
    List<Node> shown = new ArrayList<>();
    for (CardsViewModel.Drawer drawer : model.drawers()) {
      VBox box = Parts.below(6, Parts.words(drawer.theme().title(), "card-drawer"));
      for (QuestionCard card : drawer.cards()) {
        CardLine line =
            new CardLine(card, open.contains(card.code()), now -> turned(card.code(), now));
        lines.add(line);
        box.getChildren().add(line);
      }
      shown.add(box);
    }
    drawers.getChildren().setAll(shown);
    Parts.show(none, shown.isEmpty());
    scroll.setVvalue(0);
    head();
  }

  private void turned(String code, boolean opened) {
    if (opened) {
      open.add(code);
    } else {
      open.remove(code);
    }
  }

  private void keyed(KeyEvent event, Runnable close) {
    if (Shortcut.CLOSE.is(event)) {
      close.run();
      event.consume();
    } else if (Shortcut.NEXT_LINE.is(event) || Shortcut.PREVIOUS_LINE.is(event)) {
      step(event);
    }
  }

  private void step(KeyEvent event) {
    int at = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (Keyboard.isAt(lines.get(i).line())) {
        at = i;
      }
    }
    if (at < 0 && !Keyboard.isAt(search)) {
      return;
    }
    int to = at + (Shortcut.NEXT_LINE.is(event) ? 1 : -1);
    if (to < 0) {
      search.requestFocus();
    } else if (to < lines.size()) {
      lines.get(to).line().requestFocus();
      bringIntoSight(lines.get(to));
    }
    event.consume();
  }

  private void bringIntoSight(Node line) {
    double content = scroll.getContent().getBoundsInLocal().getHeight();
    double height = scroll.getViewportBounds().getHeight();
    if (content <= height) {
      return;
    }
    var bounds = scroll.getContent().sceneToLocal(line.localToScene(line.getBoundsInLocal()));
    double top = scroll.getVvalue() * (content - height);
    if (bounds.getMinY() < top) {
      scroll.setVvalue(bounds.getMinY() / (content - height));
    } else if (bounds.getMaxY() > top + height) {
      scroll.setVvalue(Math.min(1, (bounds.getMaxY() - height) / (content - height)));
    }
  }
}
