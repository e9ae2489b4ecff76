package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.home.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Whoever clicks twice, holds a key down or presses it twice makes one thing and not two. */
final class OnePressJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private final FxRobot robot = new FxRobot();
  private Map<String, Integer> before = Map.of();

  @BeforeEach
  void aVaultWithSamira() {
    vault().holdingSamira();
  }

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  private LiveWindow opened() {
    LiveWindow live = vault().unlocked("#nav-today");
    new ActionCounter(screen, live)
        .chord(KeyCode.CONTROL, KeyCode.K)
        .type("samira")
        .chord(KeyCode.ENTER);
    live.on("#tab-notes");
    return live;
  }

  /** What is read in the background first has not asked yet when it is pressed again. */
  @Test
  void aQuestionUnderWayIsAskedOnce() {
    try (LiveWindow live = opened()) {
      live.toggle("#tab-overview");
      Button erase = (Button) live.on("#erase-case");
      screen.onScreen(
          () -> {
            erase.fire();
            erase.fire();
            return true;
          });
      live.on("#erase-go");
      live.key("#erase-go", KeyCode.ESCAPE);
      assertThat(live.find("#erase-go")).isNull();
    }
  }

  /** How many there are of everything that can be added. */
  private static Map<String, Integer> counted(Vault vault) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put("cases", vault.caseFiles().documents().size());
    counts.put("companies", vault.companies().documents().size());
    counts.put(
        "contact persons",
        vault.companies().documents().stream().mapToInt(each -> each.contacts().size()).sum());
    CaseFile file =
        vault.caseFiles().documents().stream()
            .filter(each -> each.citizen().name().equals("Samira Aziz"))
            .findFirst()
            .orElseThrow();
    counts.put("meetings", file.followUps().size());
    counts.put("agreements", file.agreements().size());
    counts.put("goals", file.goals().size());
    counts.put("milestones", file.goals().stream().mapToInt(each -> each.subGoals().size()).sum());
    counts.put("job goals", file.jobGoals().size());
    counts.put("competences", file.citizen().competences().size());
    counts.put("accommodations", file.accommodations().size());
    counts.put("notes", file.notes().size());
    counts.put("placements", file.placements().size());
    List<Placement> all = file.placements();
    counts.put("functions", all.stream().mapToInt(each -> each.functions().size()).sum());
    List<HybridPhase> phases = all.stream().flatMap(p -> p.hybrid().phases().stream()).toList();
    counts.put("phases", phases.size());
    counts.put("blocks", phases.stream().mapToInt(each -> each.blocks().size()).sum());
    return counts;
  }

  private Map<String, Integer> more(LiveWindow live) {
    Map<String, Integer> more = new TreeMap<>(vault().read(live, OnePressJourneyTest::counted));
    more.replaceAll((what, count) -> count - before.getOrDefault(what, 0));
    more.values().removeIf(count -> count == 0);
    return more;
  }

  private void countBefore() {
    try (LiveWindow live = new LiveWindow(screen, home.resolve("elsewhere"))) {
      before = vault().read(live, OnePressJourneyTest::counted);
    }
  }

  private void twice(LiveWindow live, String selector) {
    Node node = live.on(selector);
    live.until(() -> !node.isDisabled(), selector + " can be clicked");
    screen.onScreen(() -> ActionCounter.scrollTo(node));
    screen.settle();
    robot.doubleClickOn(selector);
    screen.settle();
  }

  @Test
  void aDoubleClickMakesOneThing() {
    countBefore();
    LiveWindow live = opened();
    try (live) {
      live.toggle("#tab-followup");
      live.write("#agreement-who", "Samira");
      live.write("#agreement-what", "ringer fredag");
      twice(live, "#agreement-add");
      twice(live, "#followup-plan");
      live.toggle("#tab-citizen");
      live.write("#goal-new", "Kan møde alene");
      twice(live, "#goal-new-add");
      live.write("#jobgoal-new-A", "Kok");
      twice(live, "#jobgoal-new-A-add");
      live.write("#competence-new", "Taler tre sprog");
      twice(live, "#competence-new-add");
      live.toggle("#tab-accommodation");
      live.write("#accommodation-new", "Støj");
      twice(live, "#accommodation-new-add");
      live.toggle("#tab-hours");
      twice(live, "#add-phase");
      twice(live, "#phase-1-add-PAID");
      live.toggle("#tab-staircase");
      live.press("#add-function");
      live.write("#function-name", "Kasse");
      twice(live, "#confirm");
      live.until(() -> live.find("#function-name") == null, "the box stays closed");
    }
    assertThat(more(live))
        .isEqualTo(
            Map.of(
                "meetings", 1,
                "agreements", 1,
                "goals", 1,
                "job goals", 1,
                "competences", 1,
                "accommodations", 1,
                "phases", 1,
                "blocks", 2,
                "functions", 1));
  }

  @Test
  void aNewCaseIsMadeOnce() {
    countBefore();
    LiveWindow live = opened();
    try (live) {
      robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
      live.write("#new-case-name", "Maja Lind");
      twice(live, "#new-case-make");
      live.until(() -> live.find("#new-case-name") == null, "the sheet is closed");
      live.on("#tab-notes");
    }
    assertThat(more(live)).isEqualTo(Map.of("cases", 1));
  }

  @Test
  void aHeldAndAHastyKeyMakeOneThing() {
    countBefore();
    LiveWindow live = opened();
    try (live) {
      live.toggle("#tab-followup");
      focus(live, "#followup-plan");
      hasty(live);
      robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
      live.write("#new-case-name", "Maja Lind");
      focus(live, "#new-case-name");
      held(live);
      live.until(() -> live.find("#new-case-name") == null, "the sheet is closed");
      live.on("#tab-notes");
    }
    assertThat(more(live)).isEqualTo(Map.of("meetings", 1, "cases", 1));
  }

  private static void hasty(LiveWindow live) {
    Node owner = Objects.requireNonNull(live.window.scene().getFocusOwner(), "focus");
    screen.onScreen(
        () -> {
          for (int i = 0; i < 2; i++) {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
              Event.fireEvent(
                  owner, new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false));
            }
          }
          return true;
        });
    screen.settle();
  }

  private static void held(LiveWindow live) {
    screen.onScreen(
        () -> {
          for (int i = 0; i < 3; i++) {
            Node owner = Objects.requireNonNull(live.window.scene().getFocusOwner(), "focus");
            Event.fireEvent(
                owner,
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          }
          return true;
        });
    screen.settle();
  }

  private static void focus(LiveWindow live, String selector) {
    Node node = live.on(selector);
    screen.onScreen(
        () -> {
          node.requestFocus();
          return true;
        });
    screen.settle();
  }
}
