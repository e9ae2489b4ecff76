package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** F1 and Ctrl+F1 mean the same wherever one is. */
final class HelpJourneyTest {
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
  void beforeAnythingIsOpened() {
    try (LiveWindow live = new LiveWindow(screen, home)) {
      ActionCounter hands = new ActionCounter(screen, live);
      live.until(() -> hands.focused().equals("open-name"), "the first field");
      bothAidsComeAndGo(live, hands, "open-name", "#cards-panel.alone");
    }
  }

  @Test
  void onAScreenInASheetAndInAVisit() {
    LiveWindow live = vault().unlocked("#next-visit");
    try (live) {
      ActionCounter hands = new ActionCounter(screen, live);
      hands.tabTo("next-visit");
      bothAidsComeAndGo(live, hands, "next-visit", "#cards-panel");
      hands.chord(KeyCode.CONTROL, KeyCode.N);
      live.until(() -> hands.focused().equals("new-case-name"), "the name of a new case");
      bothAidsComeAndGo(live, hands, "new-case-name", "#cards-panel.alone");
      hands.chord(KeyCode.ESCAPE);
      live.until(() -> hands.focused().equals("next-visit"), "back on the screen");
      hands.chord(KeyCode.ENTER);
      live.until(() -> hands.focused().equals("followup-draft"), "the visit");
      bothAidsComeAndGo(live, hands, "followup-draft", "#cards-panel");
      assertThat(hands.clicks()).isZero();
    }
  }

  private void bothAidsComeAndGo(LiveWindow live, ActionCounter hands, String from, String cards) {
    hands.chord(KeyCode.F1);
    live.until(() -> hands.focused().equals("help-list"), "the list of shortcuts over " + from);
    if (from.equals("next-visit")) {
      live.pictures("help");
    }
    hands.chord(KeyCode.F1);
    live.until(() -> hands.focused().equals(from), "F1 once more puts it away");
    assertThat(live.find("#help-sheet")).isNull();
    hands.chord(KeyCode.F1);
    hands.chord(KeyCode.ESCAPE);
    live.until(() -> hands.focused().equals(from), "and so does Esc");
    hands.chord(KeyCode.CONTROL, KeyCode.F1);
    live.until(() -> hands.focused().equals("cards-search"), "the cards over " + from);
    assertThat(live.find(cards)).isNotNull();
    hands.chord(KeyCode.CONTROL, KeyCode.F1);
    live.until(() -> hands.focused().equals(from), "and away again");
  }
}
