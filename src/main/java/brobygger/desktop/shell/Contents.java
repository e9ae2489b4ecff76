package brobygger.desktop.shell;

import brobygger.desktop.Desk;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.Screen;
import brobygger.desktop.cards.CardSide;
import brobygger.desktop.cards.CardTopic;
import brobygger.desktop.casefile.CaseSession;
import brobygger.desktop.casefile.CaseView;
import brobygger.desktop.field.Sight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What the window shows beside its rail: one of the screens, or the open case. */
@Lives(Lifetime.LANGUAGE)
final class Contents extends StackPane {
  private final Workbench workbench;
  private final ShellViewModel model;
  private final ShellParts parts;
  private final Desk desk;
  private final CardSide cards;
  private final Map<String, Node> screens = new HashMap<>();
  private @Nullable ShownCase shown;
  private @Nullable CaseSession session;
  private @Nullable CaseView view;

  /**
   * @param cards are about what is shown
   */
  Contents(Workbench workbench, ShellViewModel model, ShellParts parts, Desk desk, CardSide cards) {
    this.workbench = workbench;
    this.model = model;
    this.parts = parts;
    this.desk = desk;
    this.cards = cards;
    setMinHeight(0);
  }

  /** Shows what the model says; whether that is a case that was not shown before. */
  boolean show() {
    ShownCase open = model.openCaseProperty().get();
    if (open == null) {
      leaveCase();
      screen().ifPresent(this::show);
      return false;
    }
    if (open.equals(shown)) {
      return false;
    }
    leaveCase();
    show(open);
    return true;
  }

  private Optional<Screen> screen() {
    String key = model.screenProperty().get();
    return parts.screens().stream().filter(screen -> screen.key().equals(key)).findFirst();
  }

  private void show(Screen screen) {
    cards.about(CardTopic.ofScreen(screen.key()));
    getChildren().setAll(screens.computeIfAbsent(screen.key(), missing -> screen.build(desk)));
    Sight.toTop(this);
    screen.shown();
  }

  private void show(ShownCase open) {
    CaseSession opened =
        new CaseSession(
            open.document(),
            workbench.vault().caseFiles(),
            workbench.companies(),
            parts.pack().apply(desk.texts().language()),
            desk,
            open.place());
    shown = open;
    session = opened;
    opened.place().subscribe(model::at);
    opened.place().subscribe(place -> cards.about(CardTopic.of(place)));
    view = new CaseView(opened, parts.tabs(), parts.bands(), workbench.saved());
    getChildren().setAll(view);
  }

  /** What is counted on the screen in sight may have changed. */
  void readAnew() {
    if (shown == null) {
      screen().ifPresent(Screen::shown);
    }
  }

  /** Stops following the open case. */
  void leaveCase() {
    CaseSession left = session;
    session = null;
    view = null;
    shown = null;
    if (left != null) {
      left.leave();
    }
  }

  /** What is worked on. */
  Node work() {
    return view == null ? this : view.tabContent();
  }

  /** The parts that F6 goes through, besides the rail. */
  List<Node> panes(Node above) {
    return view == null ? List.of(above, this) : List.of(view.tabStrip(), view.tabContent());
  }

  /** Goes to the next tab of the open case, or the one before. */
  void stepTab(int by) {
    if (view != null) {
      view.step(by);
    }
  }
}
