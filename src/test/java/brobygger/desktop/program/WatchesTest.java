package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What notices that the program cannot go on, and the note it leaves. */
final class WatchesTest {
  @TempDir private Path home;

  @Test
  void aWindowThatAnswersIsNeverFrozen() {
    List<String> said = new ArrayList<>();
    FrozenWatch watch = new FrozenWatch(Runnable::run, () -> said.add("frozen"));
    for (int i = 0; i < 1_000; i++) {
      assertThat(watch.look()).isFalse();
    }
    assertThat(said).isEmpty();
  }

  @Test
  void aWindowThatIsSlowIsNotFrozen() {
    List<Runnable> later = new ArrayList<>();
    FrozenWatch watch = new FrozenWatch(later::add, () -> {});
    for (int i = 0; i < 1_000; i++) {
      assertThat(watch.look()).isFalse();
      if (i % 40 == 39) {
        later.forEach(Runnable::run);
        later.clear();
      }
    }
  }

  @Test
  void aWindowThatNeverAnswersIsFrozenOnce() {
    List<String> said = new ArrayList<>();
    FrozenWatch watch = new FrozenWatch(asked -> {}, () -> said.add("frozen"));
    int looks = 1;
    while (!watch.look()) {
      looks++;
      assertThat(looks).isLessThan(1_000);
    }
    assertThat(looks).isGreaterThan(30);
    assertThat(said).containsExactly("frozen");
  }

  @Test
  void theHeapIsFullWhenNothingIsLeftToCollect() {
    assertThat(MemoryWatch.isFull(new MemoryUsage(0, 950, 1_000, 1_000))).isTrue();
    assertThat(MemoryWatch.isFull(new MemoryUsage(0, 900, 1_000, 1_000))).isFalse();
    assertThat(MemoryWatch.isFull(new MemoryUsage(0, 900, 1_000, -1))).isFalse();
  }

  @Test
  void theNoteIsToldOnce() {
    LastStop stop = new LastStop(home);
    assertThat(stop.take()).isFalse();
    stop.note();
    assertThat(new LastStop(home).take()).isTrue();
    assertThat(new LastStop(home).take()).isFalse();
  }

  @Test
  void noHomeIsMadeForTheNote() throws IOException {
    Path missing = home.resolve("missing");
    new LastStop(missing).note();
    assertThat(Files.exists(missing)).isFalse();
  }
}
