package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.journal.JournalNote;
import brobygger.desktop.LiveDocument;
import brobygger.desktop.ScreenPictures;
import brobygger.usecase.history.Draft;
import brobygger.usecase.history.HistoryEntry;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types slowly in a box of the real window: one change, however many pauses. */
class BoxVisitJourneyTest {
  private static final String TEXT = "Hun blev til kl. 14.";

  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @TempDir Path home;

  private static String saved(LiveWindow live) {
    return screen.onScreen(() -> ((Labeled) live.on("#saved")).getText());
  }

  /** Letter by letter in the box that has the keyboard, slower than an edit waits. */
  private static void types(LiveWindow live, String selector) {
    TextInputControl input = (TextInputControl) live.on(selector);
    screen.onScreen(
        () -> {
          input.requestFocus();
          return true;
        });
    for (int at = 0; at < TEXT.length(); at++) {
      String letter = TEXT.substring(at, at + 1);
      screen.onScreen(
          () -> {
            assertThat(input.isFocused()).isTrue();
            input.appendText(letter);
            return true;
          });
      if (at % 5 == 0) {
        pause();
        live.until(() -> saved(live).startsWith("Alt er gemt"), "it is on disk");
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LiveDocument.PAUSE.toMillis() + 100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<HistoryEntry> history(JourneyVault vault, LiveWindow live) {
    return vault.read(
        live,
        open -> {
          CaseFile file = open.caseFiles().documents().getFirst();
          return open.caseFiles().history(file.id());
        });
  }

  private static void openCase(LiveWindow live) {
    live.press("#nav-cases");
    live.key("#cases-words", KeyCode.ENTER);
  }

  @Test
  void aBoxIsOneChange() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      openCase(live);
      live.toggle("#tab-citizen");
      types(live, "#citizen-background");
      live.toggle("#tab-notes");
    }
    List<HistoryEntry> history = history(vault, live);
    assertThat(history).hasSize(1 + 1);
    assertThat(history.getFirst().label()).isEqualTo("citizen.background");
    assertThat(vault.kept(live).citizen().background()).endsWith(TEXT);
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).isEmpty();
  }

  /** The first letter makes the note, so that its draft has a box after a crash. */
  @Test
  void aNewNoteIsTwo() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      openCase(live);
      live.toggle("#tab-notes");
      live.press("#notes-new");
      types(live, "#notes-text");
    }
    assertThat(history(vault, live)).hasSize(1 + 2);
    assertThat(vault.kept(live).notes()).extracting(JournalNote::text).contains(TEXT);
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).isEmpty();
  }
}
