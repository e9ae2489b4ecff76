package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.Elements;
import brobygger.desktop.RecordingDesk;
import brobygger.desktop.ScreenPictures;
import brobygger.desktop.field.SampleCase;
import brobygger.usecase.history.Draft;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A note that cannot be kept, and an addendum that waits for its button, over a lock. */
class NoteTypingTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();

  @TempDir Path home;

  private static String text(LiveWindow live, String selector) {
    return screen.onScreen(() -> ((TextInputControl) live.on(selector)).getText());
  }

  private static void openNotes(LiveWindow live) {
    live.press("#nav-cases");
    live.key("#cases-words", KeyCode.ENTER);
    notes(live);
  }

  private static void notes(LiveWindow live) {
    live.toggle("#tab-notes");
    live.on("#notes-text");
  }

  private static void lock(LiveWindow live) {
    screen.onScreen(
        () -> {
          live.window.lock(() -> {});
          return true;
        });
    live.on("#open-passphrase");
  }

  private static void unlock(LiveWindow live) {
    live.write("#open-passphrase", LiveWindow.PASSPHRASE);
    live.press("#open-go");
    // The case that was open is opened again: asked too soon, it looks as if it were not.
    notes(live);
  }

  private static String saved(LiveWindow live) {
    return screen.onScreen(() -> ((Labeled) live.on("#saved")).getText());
  }

  @Test
  void aNoteThatIsTooLongIsSaidToBeAndStandsThereAfterTheLock() {
    String typed = "Hun kom til tiden. ".repeat(1100) + "slut";
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      openNotes(live);
      live.press("#notes-new");
      live.write("#notes-text", typed);
      assertThat(live.says("#notes-text-problem")).contains("20000");
      assertThat(saved(live)).isEqualTo("Ikke gemt: 1 felt");
      lock(live);
      unlock(live);
      live.press("#notes-new");
      assertThat(text(live, "#notes-text")).isEqualTo(typed);
      assertThat(live.says("#notes-text-problem")).contains("20000");
      assertThat(live.find("#notes-text-throw-away")).isNotNull();
      assertThat(saved(live)).isEqualTo("Ikke gemt: 1 felt");
      live.write("#notes-text", "Hun kom til tiden.");
      live.until(() -> saved(live).startsWith("Alt er gemt"), "it is kept");
    }
    assertThat(vault.kept(live).notes())
        .extracting(JournalNote::text)
        .contains("Hun kom til tiden.");
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).isEmpty();
  }

  @Test
  void whatIsPastedFromWordIsKeptAsItWasMeant() {
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      openNotes(live);
      live.press("#notes-new");
      screen.onScreen(
          () -> {
            ((TextInputControl) live.on("#notes-text"))
                .replaceSelection("\u0093Godt\u0094\r\ng\u00e5et\u0000");
            return true;
          });
      live.until(() -> saved(live).startsWith("Alt er gemt"), "it is kept");
      assertThat(text(live, "#notes-text")).isEqualTo("\u201cGodt\u201d\ng\u00e5et");
    }
    assertThat(vault.kept(live).notes())
        .extracting(JournalNote::text)
        .contains("\u201cGodt\u201d\ng\u00e5et");
  }

  @Test
  void anAddendumWaitsForItsButtonAlsoOverALock() {
    JournalNote old =
        new JournalNote(
            brobygger.casefile.value.ElementId.random(),
            RecordingDesk.CLOCK.instant().minus(Duration.ofDays(3)),
            "Anna Dahl",
            "Talt med køkkenchefen.",
            "",
            null,
            List.of());
    CaseFile samira = SampleCase.rich().now();
    CaseFile file = samira.withNotes(Elements.add(List.of(), old));
    JourneyVault vault = JourneyVault.in(screen, home, "Anna Dahl").holding(file);
    LiveWindow live = vault.unlocked("#nav-cases");
    try (live) {
      openNotes(live);
      select(live, old);
      live.write("#notes-addition", "Han ringede igen");
      assertThat(saved(live)).isEqualTo("Ikke gemt: 1 felt");
      lock(live);
      unlock(live);
      select(live, old);
      assertThat(text(live, "#notes-addition")).isEqualTo("Han ringede igen");
      live.press("#notes-append");
      assertThat(text(live, "#notes-addition")).isEmpty();
      live.until(() -> saved(live).startsWith("Alt er gemt"), "it is kept");
    }
    assertThat(vault.kept(live).notes().getFirst().addenda())
        .extracting(brobygger.casefile.journal.Addendum::text)
        .containsExactly("Han ringede igen");
    assertThat(vault.<List<Draft>>read(live, open -> open.drafts().all())).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static void select(LiveWindow live, JournalNote note) {
    screen.onScreen(
        () -> {
          var list = (javafx.scene.control.ListView<JournalNote>) live.on("#notes-list");
          list.getSelectionModel()
              .select(
                  list.getItems().stream()
                      .filter(each -> each.id().equals(note.id()))
                      .findFirst()
                      .orElseThrow());
          return true;
        });
    screen.settle();
  }
}
