package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.conflict.Candidate;
import brobygger.casefile.conflict.Conflict;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Sight;
import brobygger.desktop.field.SampleCase;
import brobygger.merge.JsonFields;
import brobygger.usecase.people.ContactCard;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was opened and left is let go. Each case, tab, screen, sheet and pop-over there is,
 * again and again; what there is is read from the program, so that a new one has to be added here.
 */
@Tag("soak")
final class LetGoTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  /** Fifty in {@code mvn -q verify -Psoak}; what is held is held from the first time on. */
  private static final int TIMES = "long".equals(System.getProperty("brobygger.soak")) ? 50 : 10;

  /** How often the collector may be asked: what the renderer holds is freed by its own thread. */
  private static final int COLLECTIONS = 20;

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path home;

  private final Map<String, List<WeakReference<Node>>> left = new LinkedHashMap<>();

  /**
   * A way to something that is laid over the window.
   *
   * @param place where in the program it is opened, as {@link OpeningPlaces} names it
   * @param open opens it
   * @param shows something that stands in it
   */
  private record Way(String place, Runnable open, String shows) {}

  private void remember(String what, Node node) {
    left.computeIfAbsent(what, missing -> new ArrayList<>()).add(new WeakReference<>(node));
  }

  private JourneyVault vault() {
    ContactCard[] colleague = new ContactCard[1];
    new JourneyVault(screen, home.resolve("colleague"), "Bo Krogh")
        .holding(made -> colleague[0] = made.identity().card());
    return JourneyVault.in(screen, home, "Anna Dahl")
        .holding(
            made -> {
              made.companies().add(SampleCase.KITCHEN, "company.new");
              made.caseFiles().add(disputed(), "case.new");
              made.contacts().add(colleague[0]);
            });
  }

  private static CaseFile disputed() {
    CaseFile file = SampleCase.rich().now();
    String place = "/placements/" + file.placements().getFirst().id() + "/description/purpose";
    JsonFields fields = new JsonFields();
    return file.withConflicts(
        List.of(
            new Conflict(
                ElementId.random(),
                place,
                fields.quoted("Før"),
                Stream.of("Anna Dahl", "Bo Krogh")
                    .map(
                        name ->
                            new Candidate(
                                ElementId.random(),
                                fields.quoted(name),
                                name,
                                RecordingDesk.CLOCK.instant()))
                    .toList())));
  }

  @Test
  void whateverWasOpenedAndLeftIsLetGo() {
    try (LiveWindow live = vault().unlocked("#nav-today")) {
      Walk walk = new Walk(live);
      for (int i = 0; i < TIMES; i++) {
        walk.throughTheCase();
        walk.throughTheScreens();
      }
      assertThat(walk.places).isEqualTo(OpeningPlaces.all());
      assertThat(left).allSatisfy((what, each) -> assertThat(each).as(what).hasSize(TIMES));
      assertThat(held(walk)).isEmpty();
    }
  }

  /** What is still there after full collections, and how many of it. */
  private Map<String, Long> held(Walk walk) {
    Map<String, Long> held = new LinkedHashMap<>();
    for (int i = 0; i < COLLECTIONS; i++) {
      held.clear();
      walk.draw();
      System.gc();
      left.forEach(
          (what, each) -> {
            long there = each.stream().filter(one -> one.get() != null).count();
            if (there > 0) {
              held.put(what, there);
            }
          });
      if (held.isEmpty()) {
        break;
      }
    }
    return held;
  }

  /** The way through everything there is. */
  private final class Walk {
    private final LiveWindow live;
    private final Set<String> places = new TreeSet<>();

    Walk(LiveWindow live) {
      this.live = live;
    }

    void throughTheCase() {
      search();
      until(() -> find("#case-name") != null, "the case");
      remember("case", on(".case"));
      way("ConflictsSheet.show", "#case-conflicts-see", "#conflicts-close");
      for (String tab : ids("tab-")) {
        press("#" + tab);
        remember(tab, page());
        onTab(tab);
      }
      press("#nav-today");
    }

    private void search() {
      press("#search");
      remember("Search.open", on("#palette-field"));
      places.add("Search.open");
      write("#palette-field", "samira");
      key(KeyCode.ENTER);
    }

    private void onTab(String tab) {
      switch (tab) {
        case "tab-overview" -> {
          way("AuditSheet.show", "#show-audit", "#audit-close");
          way("EraseQuestion.ask", "#erase-case", "#erase-go");
          way("HandOverSheet.show", "#hand-over-case", "#hand-over-cancel");
          way("OverviewView.open", "#add-placement", "#placement-box");
          way("OverviewView.open", "#close-case", "#close-remark");
        }
        case "tab-guide" -> way("GuideView.agreement", agreement(), "#agreement-who");
        case "tab-staircase" -> {
          way("StaircaseView.openBox", "#edit-good", ".popover-content");
          way("StaircaseTab.together", "#staircase-together", "#together-close");
          proposal();
        }
        case "tab-description" ->
            way("VersionsSheet.show", "#description-compare", "#versions-close");
        case "tab-followup" -> way("FollowUpTab.visit", "#followup-visit", "#visit-back");
        // Typed and not added: it is held as a draft, and the drafts have a sheet.
        case "tab-citizen" -> write("#" + ids("jobgoal-new-").getFirst(), "Kok");
        default -> {}
      }
    }

    /** Only an answer becomes something. */
    private String agreement() {
      if (ids("become-AGREEMENTS-").isEmpty()) {
        write("#" + ids("answer-").getFirst(), "Mesteren ringer til Samira.");
      }
      return "#" + ids("become-AGREEMENTS-").getFirst();
    }

    private void proposal() {
      way(new Way("StaircaseView.propose", this::moveTheMark, "#observe-box"));
    }

    private void moveTheMark() {
      Node mark = on(".stair-mark");
      act(mark::requestFocus);
      key(KeyCode.RIGHT);
    }

    void throughTheScreens() {
      for (String each : ids("nav-")) {
        press("#" + each);
        remember(each, page());
        onScreen(each);
      }
      way("Aids.show", "#help", "#help-close");
      press("#nav-settings");
      press("#" + otherLanguage());
      press("#nav-today");
    }

    private String otherLanguage() {
      return Stream.of("choice-danish", "choice-english")
          .filter(id -> !((ToggleButton) on("#" + id)).isSelected())
          .findFirst()
          .orElseThrow();
    }

    private void onScreen(String each) {
      switch (each) {
        case "nav-today" -> {
          way("Shell.newCase", "#new-case", "#new-case-name");
          way(new Way("Shell.showDrafts", this::goToTyped, "#drafts-close"));
          way("CalendarSheet.ask", "#today-calendar", "#calendar-save");
          way("SnoozeQuestion.ask", "#" + ids("put-off-").getFirst(), "#snooze-go");
        }
        case "nav-settings" -> {
          way("CompareSheet.ask", "#contacts-compare", "#compare-cancel");
          way("question", "#contacts-revoke", ".overlay-sheet");
          way("RestoreSheet.show", "#backups-restore", "#restore-cancel");
          way("KeysCard.sheet", "#keys-change", "#keys-cancel");
          way(new Way("KeysCard.show", this::newKey, "#recovery-written"));
        }
        default -> {}
      }
    }

    private void goToTyped() {
      until(
          () -> Objects.requireNonNull(find("#saved")).getStyleClass().contains("leads"),
          "a draft is held");
      screen.onScreen(
          () -> {
            Objects.requireNonNull(find("#saved")).executeAccessibleAction(AccessibleAction.FIRE);
            return true;
          });
    }

    private void newKey() {
      press("#keys-recovery");
      write("#keys-old", LiveWindow.PASSPHRASE);
      press("#keys-go");
    }

    private void way(String place, String button, String shows) {
      way(new Way(place, () -> press(button), shows));
    }

    private void way(Way way) {
      way.open().run();
      Node shown = on(way.shows());
      remember(way.place() + " " + way.shows(), shown);
      if (Character.isUpperCase(way.place().charAt(0))) {
        places.add(way.place());
      }
      key(KeyCode.ESCAPE);
      until(() -> find(way.shows()) == null, way.shows() + " is closed");
    }

    /** Presses a key where the keyboard is, and lets it go where the keyboard is then. */
    private void key(KeyCode code) {
      Scene scene = live.window.scene();
      for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
        act(
            () ->
                Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot())
                    .fireEvent(new KeyEvent(type, "", "", code, false, false, false, false)));
      }
    }

    private void press(String selector) {
      Node node = on(selector);
      until(() -> !node.isDisabled(), selector + " can be pressed");
      act(((ButtonBase) node)::fire);
    }

    private void write(String selector, String text) {
      Node node = on(selector);
      act(() -> ((TextInputControl) node).setText(text));
    }

    /** Does something, and lays out what came of it. */
    private void act(Runnable action) {
      screen.onScreen(
          () -> {
            action.run();
            Parent root = live.window.scene().getRoot();
            root.applyCss();
            root.layout();
            return true;
          });
    }

    private Node on(String selector) {
      until(() -> find(selector) != null, selector);
      return Objects.requireNonNull(screen.onScreen(() -> find(selector)));
    }

    private @Nullable Node find(String selector) {
      return live.find(selector);
    }

    private void until(BooleanSupplier so, String what) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!screen.onScreen(so::getAsBoolean)) {
        assertThat(System.nanoTime()).as(what).isLessThan(end);
        act(() -> {});
      }
    }

    /** What a tab or a screen shows. */
    private Node page() {
      Pane around = (Pane) on(find(".case") == null ? ".main" : ".case");
      return ((Parent) around.getChildren().getLast()).getChildrenUnmodifiable().getFirst();
    }

    /** Every id in sight that begins so. */
    private List<String> ids(String start) {
      return screen.onScreen(
          () ->
              live.window.scene().getRoot().lookupAll("*").stream()
                  .filter(Sight::isSeen)
                  .map(Node::getId)
                  .filter(id -> id != null && id.startsWith(start))
                  .distinct()
                  .toList());
    }

    /** Lets the window be drawn once more: the renderer holds what it drew last. */
    void draw() {
      CountDownLatch drawn = new CountDownLatch(1);
      Runnable pulsed = drawn::countDown;
      screen.onScreen(
          () -> {
            live.window.scene().addPostLayoutPulseListener(pulsed);
            Platform.requestNextPulse();
            return true;
          });
      try {
        assertThat(drawn.await(60, TimeUnit.SECONDS)).as("drawn").isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      screen.onScreen(
          () -> {
            live.window.scene().removePostLayoutPulseListener(pulsed);
            return true;
          });
    }
  }
}
