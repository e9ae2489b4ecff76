package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.ScreenPictures;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+Z says what it takes back, ends in the box one is in, and asks about what is elsewhere. */
class UndoJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @TempDir Path home;

  private static String text(LiveWindow live, String selector) {
    return screen.onScreen(() -> ((TextInputControl) live.on(selector)).getText());
  }

  private static ActionCounter notes(LiveWindow live) {
    ActionCounter hands = new ActionCounter(screen, live);
    live.press("#nav-cases");
    live.key("#cases-words", KeyCode.ENTER);
    live.toggle("#tab-notes");
    live.on("#notes-text");
    return hands;
  }

  private static boolean says(LiveWindow live, String words) {
    return live.words().stream().anyMatch(each -> each.contains(words));
  }

  private static void undo(ActionCounter hands) {
    hands.chord(KeyCode.CONTROL, KeyCode.Z);
    screen.settle();
  }

  private static void press(Button button) {
    screen.onScreen(
        () -> {
          button.fire();
          return true;
        });
  }

  private static void outside(LiveWindow live) {
    screen.onScreen(
        () -> {
          live.on("#tab-notes").requestFocus();
          return true;
        });
  }

  @Test
  void undoInANoteEndsWithTheNote() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      ActionCounter hands = notes(live);
      live.press("#notes-new");
      hands.click("#notes-text").type("Kom til tiden.");
      live.press("#notes-new");
      hands.click("#notes-text").type("Gik tidligt.");
      for (int i = 0; i < 8; i++) {
        undo(hands);
      }
      assertThat(text(live, "#notes-text")).isEmpty();
      hands.chord(KeyCode.CONTROL, KeyCode.Y);
      live.until(() -> !text(live, "#notes-text").isEmpty(), "Ctrl+Y is known on every system");
      undo(hands);
      undo(hands);
      live.until(() -> says(live, "Der er ikke mere at fortryde i feltet"), "it says so");
      live.pictures("undo-end-of-box");
    }
    assertThat(vault.kept(live).notes())
        .extracting(JournalNote::text)
        .contains("Kom til tiden.")
        .doesNotContain("Gik tidligt.");
  }

  @Test
  void whatStandsOnAnotherTabIsAskedAboutAndDoneAgainFromTheNotice() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    String phone;
    try (live) {
      ActionCounter hands = notes(live);
      live.toggle("#tab-citizen");
      live.on("#citizen-phone");
      phone = text(live, "#citizen-phone");
      live.write("#citizen-phone", "12345678");
      live.toggle("#tab-notes");
      outside(live);
      undo(hands);
      live.until(() -> says(live, "Fortryd “Oplysninger om borgeren ændret”?"), "it asks");
      assertThat(says(live, "Det hører til fanen Borger")).isTrue();
      live.pictures("undo-asks");
      hands.chord(KeyCode.ESCAPE);
      live.toggle("#tab-citizen");
      assertThat(text(live, "#citizen-phone")).isEqualTo("12345678");
      live.toggle("#tab-notes");
      outside(live);
      undo(hands);
      hands.chord(KeyCode.ENTER);
      live.until(() -> says(live, "Fortrudt: Oplysninger om borgeren ændret"), "it says so");
      // A notice goes by itself; its button is taken while it stands there.
      Button again = live.button("Gentag").orElseThrow();
      live.pictures("undo-done");
      live.toggle("#tab-citizen");
      live.until(() -> text(live, "#citizen-phone").equals(phone), "taken back");
      press(again);
      live.until(() -> text(live, "#citizen-phone").equals("12345678"), "done again");
      live.until(() -> says(live, "Gentaget: Oplysninger om borgeren ændret"), "it says so");
    }
    CaseFile kept = vault.kept(live);
    assertThat(kept.citizen().phone()).isEqualTo("12345678");
  }

  @Test
  void theNoticeOfADeletedNoteBringsThatNoteBackWhateverWasDoneSince() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      ActionCounter hands = notes(live);
      live.press("#notes-new");
      hands.click("#notes-text").type("Kom til tiden.");
      live.press("#notes-delete");
      live.until(() -> says(live, "Notatet er slettet"), "it can be brought back");
      Button back = live.button("Fortryd").orElseThrow();
      live.press("#notes-new");
      hands.click("#notes-text").type("Gik tidligt.");
      press(back);
      live.until(() -> says(live, "Kom til tiden."), "it is back");
    }
    assertThat(vault.kept(live).notes())
        .extracting(JournalNote::text)
        .contains("Kom til tiden.", "Gik tidligt.");
  }
}
