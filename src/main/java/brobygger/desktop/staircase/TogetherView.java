package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.Source;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.Keyboard;
import brobygger.desktop.field.OnePress;
import brobygger.desktop.field.Parts;
import brobygger.desktop.layout.LeftAndRight;
import brobygger.progression.Placing;
import brobygger.progression.Staircase;
import brobygger.texts.BidiMarks;
import java.util.List;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The stairs of one function over the whole window, for consultant and citizen to look at together.
 * It shows where the citizen and the company place the citizen and which steps are aimed at, and
 * nothing else: no examples, assessments, notes, navigation or other cases. Chords that would bring
 * them out do nothing here.
 */
final class TogetherView {
  /** Chords that stay: they bring out nothing about anybody. */
  private static final Set<Shortcut> STAYING =
      Set.of(Shortcut.UNDO, Shortcut.REDO, Shortcut.LOCK, Shortcut.HELP, Shortcut.CARDS);

  private final StaircaseViewModel model;
  private final StairsWords words;
  private final Label function = Parts.words("", "title");
  private final Label tasks = Parts.words("", "soft");
  private final Label count = Parts.mark("", "soft");
  private final Label answer = Parts.words("", "together-answer");
  private final Button previous;
  private final Button next;
  private final TogetherStairs stairs;
  private final BorderPane page = new BorderPane();
  private final Subscription following;
  private final EventHandler<KeyEvent> discreet = TogetherView::hold;

  TogetherView(StaircaseViewModel model, StairsWords words, Runnable close) {
    this.model = model;
    this.words = words;
    previous = turn("staircase.together.previous", "together-previous", Feather.CHEVRON_LEFT, -1);
    next = turn("staircase.together.next", "together-next", Feather.CHEVRON_RIGHT, 1);
    Button away = Parts.button(words.texts().of("staircase.together.close"), "ghost", close);
    away.setId("together-close");
    away.setMinWidth(Region.USE_PREF_SIZE);
    count.setMinWidth(Region.USE_PREF_SIZE);
    function.setMinWidth(0);
    function.setId("together-function");
    answer.setId("together-answer");
    stairs = new TogetherStairs(words, model.steps(), this::place);
    VBox names = Parts.below(2, function, tasks);
    names.setMinWidth(0);
    LeftAndRight head = new LeftAndRight(names, Parts.beside(10, previous, count, next, away));
    head.getStyleClass().add("together-head");
    page.setTop(head);
    ScrollPane scroll = Parts.scrolling(stairs);
    scroll.setFitToHeight(true);
    page.setCenter(scroll);
    VBox foot =
        Parts.below(
            4, answer, Parts.words(words.texts().of("staircase.together.hint"), "soft", "small"));
    foot.getStyleClass().add("together-foot");
    foot.setMinHeight(Region.USE_PREF_SIZE);
    page.setBottom(foot);
    page.getStyleClass().addAll("together", "staircase-tab");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    following =
        Subscription.combine(
            model.lanes().subscribe(this::refresh),
            model.selected().subscribe(selected -> refresh()),
            page.sceneProperty().subscribe(this::guard));
    refresh();
  }

  Parent node() {
    return page;
  }

  /** The keyboard goes to the citizen's mark. */
  void focus() {
    Keyboard.bringTo(stairs::mark);
  }

  /** Stops following the case and gives the window's chords back. */
  void leave() {
    Scene scene = page.getScene();
    following.unsubscribe();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, discreet);
    }
    model.leave();
  }

  private void guard(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, discreet);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, discreet);
    }
  }

  private static void hold(KeyEvent event) {
    if (Shortcut.isChord(event) && STAYING.stream().noneMatch(stays -> stays.is(event))) {
      event.consume();
    }
  }

  private Button turn(String key, String id, Feather icon, int by) {
    Button button = OnePress.repeating(new Button("", new FontIcon(icon)));
    button.setId(id);
    button.getStyleClass().add("ghost");
    button.setAccessibleText(words.texts().of(key));
    button.setTooltip(new Tooltip(words.texts().of(key)));
    button.setOnAction(event -> turn(by));
    return button;
  }

  private void keyed(KeyEvent event) {
    int by = Shortcut.NEXT_FUNCTION.is(event) ? 1 : Shortcut.PREVIOUS_FUNCTION.is(event) ? -1 : 0;
    if (by != 0) {
      turn(by);
      event.consume();
    }
  }

  private void turn(int by) {
    List<Staircase> lanes = model.lanes();
    int to = at(lanes) + by;
    if (to >= 0 && to < lanes.size()) {
      model.select(lanes.get(to).function().id());
      focus();
    }
  }

  private int at(List<Staircase> lanes) {
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).function().id().equals(model.selected().get())) {
        return i;
      }
    }
    return 0;
  }

  private void place(MasteryStep step) {
    model.selectedLane().ifPresent(lane -> model.placeSelf(lane.function().id(), step));
  }

  private void refresh() {
    model.selectedLane().ifPresent(this::show);
  }

  private void show(Staircase lane) {
    List<Staircase> lanes = model.lanes();
    int at = at(lanes);
    function.setText(BidiMarks.without(lane.function().name()));
    tasks.setText(BidiMarks.without(LaneCard.tasksOf(lane)));
    Parts.show(tasks, !lane.function().tasks().isEmpty());
    count.setText(
        words
            .texts()
            .of("staircase.together.of", Integer.toString(at + 1), Integer.toString(lanes.size())));
    boolean several = lanes.size() > 1;
    Parts.show(count, several);
    Parts.show(previous, several);
    Parts.show(next, several);
    previous.setDisable(at == 0);
    next.setDisable(at == lanes.size() - 1);
    answer.setText(
        lane.placing(Source.CITIZEN)
            .map(Placing::step)
            .map(
                step ->
                    words.texts().of("staircase.together.here", words.step(step), words.easy(step)))
            .orElse(words.texts().of("staircase.together.ask")));
    stairs.show(lane);
  }
}
