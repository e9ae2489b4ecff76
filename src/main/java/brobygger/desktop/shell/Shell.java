package brobygger.desktop.shell;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.desktop.BackgroundWork;
import brobygger.desktop.CasePlace;
import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.Jottings;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.SavedState;
import brobygger.desktop.cards.CardSide;
import brobygger.desktop.cards.CardsViewModel;
import brobygger.desktop.chord.Shortcut;
import brobygger.desktop.field.TypingWindow;
import brobygger.desktop.field.Wrapping;
import brobygger.guide.ContentPack;
import brobygger.texts.Texts;
import brobygger.usecase.people.Profile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The window around every screen, in one language. A change of language builds a new one. */
@Lives(Lifetime.LANGUAGE)
final class Shell implements Desk {
  private final Workbench workbench;
  private final ShellViewModel model;
  private final ShellParts parts;
  private final Texts texts;
  private final Runnable lock;
  private final BorderPane frame = new BorderPane();
  private final VBox main = new VBox();
  private final Contents content;
  private final TopBar topBar;
  private final Rail rail;
  private final CardSide cards;
  private final Overlays overlays;
  private final Aids aids;
  private final Dialogs dialogs;
  private final WholeWindow window;
  private final Search search;
  private final TypingWindow fields;
  private final Subscription subscriptions;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param lock locks the vault; everything typed is kept first
   */
  public Shell(
      Workbench workbench, ShellViewModel model, ShellParts parts, Texts texts, Runnable lock) {
    this.workbench = workbench;
    this.model = model;
    this.parts = parts;
    this.texts = texts;
    this.lock = lock;
    cards = new CardSide(frame, new CardsViewModel(parts.pack().apply(texts.language())), texts);
    content = new Contents(workbench, model, parts, this, cards);
    overlays = new Overlays(cards, this::toWork);
    aids = new Aids(overlays, texts, () -> parts.pack().apply(texts.language()));
    dialogs = new WindowDialogs(overlays, texts);
    window = new WholeWindow(frame, cards, overlays);
    search = new Search(workbench, model, parts.screens(), this, overlays, lock);
    topBar = new TopBar(this, workbench.saved(), search::open);
    rail = new Rail(parts.screens(), this, lock);
    fields = new TypingWindow(workbench.typing(), texts, workbench.clock(), model::spot);
    fields.in(overlays.node());
    workbench.saved().wayToTyped(this::goToTyped);
    build();
    subscriptions =
        Subscription.combine(
            model.screenProperty().subscribe(key -> show()),
            model.openCaseProperty().subscribe(open -> show()),
            workbench
                .saved()
                .stateProperty()
                .subscribe(state -> workbench.saved().problem().ifPresent(this::couldNotSave)));
  }

  /** Stops following what lives on: another shell takes over, or the vault is locked. */
  public void leave() {
    subscriptions.unsubscribe();
    following.unsubscribe();
    content.leaveCase();
  }

  /** Keeps what can be kept of what is being typed, as if every field were left. */
  void leaveFields() {
    fields.leaveAll();
  }

  private void goToTyped() {
    if (!fields.goToShown()) {
      showDrafts();
    }
  }

  @Override
  public void showDrafts() {
    DraftsSheet sheet = new DraftsSheet(fields, workbench, this, parts.copy(), content::readAnew);
    dialogs.show(texts.of("drafts.title"), sheet, sheet.first());
  }

  @Override
  public void forgetDrafts(CaseFileId erased) {
    workbench.typing().forget(erased);
  }

  /** What to put into the scene. */
  public Parent node() {
    return overlays.node();
  }

  private void build() {
    main.getStyleClass().add("main");
    VBox.setVgrow(content, Priority.ALWAYS);
    if (workbench.sample()) {
      Label label = new Label(texts.of("shell.sample"));
      Wrapping.of(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
      HBox band = new HBox(label);
      band.getStyleClass().add("sample-band");
      main.getChildren().add(band);
    }
    main.getChildren().addAll(topBar, content);
    frame.setLeft(rail);
    frame.setCenter(main);
    new Fit(frame, overlays.node(), rail, topBar).follow();
    Keys keys = keys();
    overlays
        .node()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              aids.keyed(event, cards::toggle);
              boolean covered = !overlays.isEmpty() && !Shortcut.LOCK.is(event);
              if (!covered && !event.isConsumed()) {
                keys.pressed(event, overlays.node().getScene());
              }
            });
  }

  private Keys keys() {
    Turning turning = new Turning(model, texts, dialogs, window::isFilled);
    Keys keys = new Keys(turning::endOfBox);
    keys.onEach(Shortcut.SCREEN, this::openScreen);
    keys.on(Shortcut.SEARCH, search::open);
    keys.on(Shortcut.NEW_CASE, this::newCase);
    keys.on(Shortcut.LOCK, lock);
    keys.on(Shortcut.UNDO, turning::undo);
    keys.on(Shortcut.REDO, turning::redo);
    keys.on(Shortcut.NEXT_TAB, () -> content.stepTab(1));
    keys.on(Shortcut.PREVIOUS_TAB, () -> content.stepTab(-1));
    keys.on(Shortcut.NEXT_PANE, () -> cyclePanes(1));
    keys.on(Shortcut.PREVIOUS_PANE, () -> cyclePanes(-1));
    return keys;
  }

  private void openScreen(int at) {
    if (at < parts.screens().size()) {
      openScreen(parts.screens().get(at).key());
      toWork();
    }
  }

  /** Brings the keyboard to what is worked on, unless it is there already. */
  void toWork() {
    WorkFocus.bringTo(content.work(), overlays::isEmpty);
  }

  private void cyclePanes(int by) {
    List<Node> panes = new ArrayList<>(List.of(rail));
    panes.addAll(content.panes(topBar));
    Panes.cycle(panes, by);
  }

  private void show() {
    rail.mark(model.screenProperty().get());
    boolean screen = model.openCaseProperty().get() == null;
    topBar.setVisible(screen);
    topBar.setManaged(screen);
    if (content.show()) {
      toWork();
    }
  }

  private void couldNotSave(Throwable problem) {
    overlays.notice(
        texts.of("shell.notsaved.notice"), texts.of("shell.notsaved.retry"), model::retry);
  }

  @Override
  public ContentPack pack() {
    return parts.pack().apply(texts.language());
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public Clock clock() {
    return workbench.clock();
  }

  @Override
  public Profile profile() {
    return workbench.vault().profile();
  }

  @Override
  public BackgroundWork work() {
    return workbench.work();
  }

  @Override
  public Jottings jottings() {
    return workbench.typing().jottings();
  }

  @Override
  public SavedState saved() {
    return workbench.saved();
  }

  @Override
  public Dialogs dialogs() {
    return dialogs;
  }

  @Override
  public void whileOpen(Subscription followed) {
    following = following.and(followed);
  }

  @Override
  public void openScreen(String key) {
    restoreWindow();
    workbench.companies().cameFromProperty().set(null);
    model.openScreen(key);
  }

  @Override
  public void openCase(CasePlace place) {
    restoreWindow();
    model.openCase(place);
  }

  @Override
  public void openCompany(CompanyId company) {
    CasePlace from = model.standing().place();
    workbench.companies().chosenProperty().set(company);
    openScreen("companies");
    workbench.companies().cameFromProperty().set(from);
  }

  @Override
  public void newCase() {
    NewCaseSheet sheet =
        new NewCaseSheet(texts, dialogs, name -> model.newCase(name, pack().stepCodes()));
    dialogs.show(texts.of("shell.newcase.title"), sheet, sheet.name());
  }

  @Override
  public void showCards() {
    cards.toggle();
  }

  @Override
  public void showHelp() {
    aids.help();
  }

  @Override
  public void fillWindow(Parent whole, Runnable onClosed) {
    window.fill(whole, onClosed);
  }

  @Override
  public void restoreWindow() {
    window.restore();
  }
}
