package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import brobygger.desktop.Sight;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The keyboard is always somewhere, and there where the work is. */
final class KeyboardJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  @TempDir private Path home;

  private JourneyVault vault() {
    return JourneyVault.in(screen, home, "Anna Dahl");
  }

  @BeforeEach
  void aVaultWithAVisitToday() {
    vault().holdingSamira();
  }

  @Test
  void arrowsHomeAndEndMoveAlongTheTabsOfACase() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      openSamira(live, hands);
      hands.chord(KeyCode.F6);
      while (!hands.focused().startsWith("tab-")) {
        hands.chord(KeyCode.F6);
      }
      assertThat(hands.focused()).isEqualTo("tab-overview");
      hands.chord(KeyCode.RIGHT);
      assertThat(hands.focused()).isEqualTo("tab-guide");
      hands.chord(KeyCode.RIGHT);
      hands.chord(KeyCode.LEFT);
      assertThat(hands.focused()).isEqualTo("tab-guide");
      hands.chord(KeyCode.END);
      assertThat(hands.focused()).isEqualTo("tab-history");
      hands.chord(KeyCode.RIGHT);
      assertThat(hands.focused()).isEqualTo("tab-overview");
      hands.chord(KeyCode.END).chord(KeyCode.HOME);
      assertThat(hands.focused()).isEqualTo("tab-overview");
    }
  }

  @Test
  void theKeyboardIsWhereTheWorkIsAfterEveryStep() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      in(live, ".today", "after the passphrase");
      for (KeyCode digit :
          new KeyCode[] {
            KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1
          }) {
        hands.chord(KeyCode.CONTROL, digit);
        in(live, ".main", "on screen " + digit.getName());
        notIn(live, ".top-bar", "on screen " + digit.getName());
      }
      hands.chord(KeyCode.CONTROL, KeyCode.N);
      hands.type("Ida Berg").chord(KeyCode.ENTER);
      live.on("#case-name");
      in(live, ".overview-tab", "in a new case");
      double tabs = top(live, ".case-tabs");
      for (int i = 0; i < 11; i++) {
        hands.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(top(live, ".case-tabs")).as("the tabs stay where they are").isEqualTo(tabs);
        in(live, ".case", "on the next tab");
      }
      hands.chord(KeyCode.CONTROL, KeyCode.L);
      live.until(() -> hands.focused().equals("open-passphrase"), "the passphrase after a lock");
      live.write("#open-passphrase", LiveWindow.PASSPHRASE);
      hands.chord(KeyCode.ENTER);
      live.on("#case-name");
      in(live, ".case", "after unlocking");
    }
  }

  @Test
  void enterOnAnEmptyFirstScreenSaysWhatIsMissingAtItsField() {
    try (LiveWindow live = new LiveWindow(screen, home)) {
      ActionCounter hands = new ActionCounter(screen, live);
      live.until(() -> hands.focused().equals("open-name"), "the name");
      hands.chord(KeyCode.ENTER);
      asks(live, hands, "open-name", "Skriv dit navn");
      hands.type("Anna Dahl").chord(KeyCode.ENTER);
      asks(live, hands, "open-passphrase", "mindst otte tegn");
      live.pictures("open-missing");
      hands.type(LiveWindow.PASSPHRASE).chord(KeyCode.ENTER);
      asks(live, hands, "open-again", "ikke ens");
      hands.type(LiveWindow.PASSPHRASE).chord(KeyCode.ENTER);
      live.on("#recovery-written");
    }
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.chord(KeyCode.CONTROL, KeyCode.L);
      live.until(() -> hands.focused().equals("open-passphrase"), "the passphrase");
      hands.chord(KeyCode.ENTER);
      asks(live, hands, "open-passphrase", "Skriv din adgangssætning");
    }
  }

  private static void asks(LiveWindow live, ActionCounter hands, String field, String words) {
    assertThat(live.says("#open-message")).contains(words);
    live.until(() -> hands.focused().equals(field), "the keyboard where it is missing");
    assertThat(screen.onScreen(() -> live.on("#open-message").getParent()))
        .isEqualTo(screen.onScreen(() -> live.on("#" + field).getParent()));
  }

  @Test
  void whatIsTakenAwayLeavesTheKeyboardToItsNeighbour() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      openSamira(live, hands);
      live.toggle("#tab-citizen");
      live.write("#goal-new", "Kommer af sted hver dag");
      focus(live, "#goal-new");
      hands.chord(KeyCode.ENTER);
      Node cross = cross(live);
      focus(live, cross);
      hands.chord(KeyCode.SPACE);
      live.until(() -> cross.getScene() == null, "the line is gone");
      in(live, ".case", "after taking something away");
      notIn(live, ".case-tabs", "after taking something away");
    }
  }

  @Test
  void everyBoxHasAWayOutThatEscTakesToo() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      openSamira(live, hands);
      live.press("#edit-placement");
      live.on("#cancel-box");
      live.pictures("placement-box");
      live.press("#cancel-box");
      live.until(() -> live.find("#cancel-box") == null, "the box is closed");
      live.press("#close-case");
      live.on("#cancel-box");
      hands.chord(KeyCode.ESCAPE);
      live.until(() -> live.find("#cancel-box") == null, "the box is closed by Esc");
    }
  }

  private static double top(LiveWindow live, String selector) {
    Node node = live.on(selector);
    return screen.onScreen(() -> node.localToScene(node.getLayoutBounds()).getMinY());
  }

  private void openSamira(LiveWindow live, ActionCounter hands) {
    hands.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
    live.until(() -> hands.focused().equals("cases-words"), "the list of cases");
    hands.chord(KeyCode.ENTER);
    live.on("#case-name");
  }

  private static Node cross(LiveWindow live) {
    return screen.onScreen(
        () ->
            live.window.scene().getRoot().lookupAll(".cross").stream()
                .filter(node -> Sight.isSeen(node) && node.isFocusTraversable())
                .findFirst()
                .orElseThrow());
  }

  private static void focus(LiveWindow live, String selector) {
    focus(live, live.on(selector));
  }

  private static void focus(LiveWindow live, Node node) {
    screen.onScreen(
        () -> {
          node.requestFocus();
          return true;
        });
    screen.settle();
  }

  private static void in(LiveWindow live, String selector, String when) {
    live.until(() -> isIn(live, selector), "the keyboard in " + selector + " " + when);
  }

  private static void notIn(LiveWindow live, String selector, String when) {
    assertThat(screen.onScreen(() -> isIn(live, selector))).as(selector + " " + when).isFalse();
  }

  private static boolean isIn(LiveWindow live, String selector) {
    Node owner = live.window.scene().getFocusOwner();
    if (owner == null || owner.isDisabled() || owner.getScene() == null || !Sight.isSeen(owner)) {
      return false;
    }
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(selector.substring(1))) {
        return true;
      }
    }
    return false;
  }
}
