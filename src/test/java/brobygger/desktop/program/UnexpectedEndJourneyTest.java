package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.desktop.ScreenPictures;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The window when something happens that nobody expected. */
final class UnexpectedEndJourneyTest {
  @RegisterExtension static final ScreenPictures screen = new ScreenPictures();
  private static final String WRITTEN = "Samira har skåret grønt hele formiddagen.";

  @TempDir private Path home;
  private JourneyVault anna;

  @BeforeEach
  void vault() {
    anna = JourneyVault.in(screen, home, "Anna Dahl").holdingSamira();
  }

  private static void writeNote(LiveWindow live) {
    live.press("#nav-cases");
    new ActionCounter(screen, live)
        .chord(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.K)
        .type("samira")
        .chord(javafx.scene.input.KeyCode.ENTER);
    live.toggle("#tab-notes");
    live.press("#notes-new");
    live.write("#notes-text", WRITTEN);
  }

  private boolean kept(LiveWindow live) {
    return anna.kept(live).notes().stream().anyMatch(note -> note.text().equals(WRITTEN));
  }

  @Test
  void whatNobodyCaughtIsToldAndTheWindowGoesOn() {
    LiveWindow live = anna.unlocked("#nav-cases");
    try (live) {
      screen.onScreen(
          () -> {
            live.window.uncaught("NullPointerException TodayView:57");
            return true;
          });
      live.until(() -> live.words().contains("Noget gik galt"), "it is told");
      assertThat(live.words()).anyMatch(text -> text.contains("NullPointerException TodayView:57"));
      assertThat(live.words()).anyMatch(text -> text.contains("er gemt"));
      live.pictures("uncaught");
      live.pressWords("Forstået");
      writeNote(live);
    }
    assertThat(kept(live)).isTrue();
  }

  @Test
  void withoutMemoryEverythingIsKeptAndLockedAndTold() {
    LiveWindow live = anna.unlocked("#nav-cases");
    try (live) {
      writeNote(live);
      screen.onScreen(
          () -> {
            live.window.lockForWantOfMemory(() -> {});
            return true;
          });
      live.on("#open-passphrase");
      assertThat(live.says("#open-message")).contains("ikke mere hukommelse");
      live.pictures("out-of-memory");
      assertThat(kept(live)).isTrue();
    }
  }

  @Test
  void theComputersWishToEndKeepsWhatIsBeingTyped() throws Exception {
    LiveWindow live = anna.unlocked("#nav-cases");
    try (live) {
      writeNote(live);
      CountDownLatch ended = new CountDownLatch(1);
      screen.onScreen(
          () -> {
            live.window.end(ended::countDown);
            return true;
          });
      assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(kept(live)).isTrue();
    }
  }

  @Test
  void aWindowThatAnswersNoMoreIsClosedFromAnotherThread() throws Exception {
    LiveWindow live = anna.unlocked("#nav-cases");
    try (live) {
      writeNote(live);
      live.until(() -> live.words().contains("Alt er gemt på denne computer"), "it is kept");
      CountDownLatch closed = new CountDownLatch(1);
      Thread other = new Thread(() -> live.window.abandon(closed::countDown));
      other.start();
      assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(kept(live)).isTrue();
    }
  }

  @Test
  void theNextStartTellsThatTheWindowHadFrozen() {
    LiveWindow first = anna.unlocked("#nav-cases");
    first.close();
    new LastStop(anna.folder()).note();
    LiveWindow next = new LiveWindow(screen, anna.folder());
    try (next) {
      assertThat(next.says("#open-message")).contains("svarede vinduet ikke længere");
      next.pictures("stopped");
    }
  }
}
