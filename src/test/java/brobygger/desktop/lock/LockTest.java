package brobygger.desktop.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Idle time and the clipboard, by a clock that the test sets. */
final class LockTest {
  private Instant now = Instant.parse("2026-11-24T07:30:00Z");
  private final InstantSource clock = () -> now;
  private boolean open = true;
  private int locked;
  private Duration limit = Duration.ofMinutes(5);
  private final IdleWatch idle = new IdleWatch(clock, () -> limit, () -> open, () -> locked++);
  private @Nullable String board;
  private final CopiedText copied =
      new CopiedText(
          clock,
          new CopiedText.Board() {
            @Override
            public void put(String text) {
              board = text;
            }

            @Override
            public @Nullable String text() {
              return board;
            }

            @Override
            public void clear() {
              board = null;
            }
          });

  private void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void locksWhenTheTimeIsUpAndNotBefore() {
    pass(299);
    assertThat(idle.check()).isFalse();
    pass(1);
    assertThat(idle.check()).isTrue();
    assertThat(locked).isEqualTo(1);
  }

  @Test
  void aTouchBeginsTheTimeAnew() {
    pass(299);
    assertThat(idle.touched()).isFalse();
    pass(299);
    assertThat(idle.check()).isFalse();
    assertThat(locked).isZero();
  }

  @Test
  void aTouchAfterSleepComesTooLate() {
    pass(3600);
    assertThat(idle.touched()).isTrue();
    assertThat(locked).isEqualTo(1);
  }

  @Test
  void whatIsNotOpenIsNotLocked() {
    open = false;
    pass(3600);
    assertThat(idle.check()).isFalse();
    assertThat(locked).isZero();
  }

  @Test
  void anotherChoiceHoldsAtOnce() {
    pass(70);
    assertThat(idle.check()).isFalse();
    limit = Duration.ofMinutes(1);
    assertThat(idle.check()).isTrue();
  }

  @Test
  void aClockThatIsSetBackDoesNotKeepItOpenForLonger() {
    pass(-7200);
    assertThat(idle.check()).isFalse();
    pass(300);
    assertThat(idle.check()).isTrue();
  }

  @Test
  void aCopiedTextIsGoneAfterAMinute() {
    copied.copy("Jonas");
    pass(59);
    copied.check();
    assertThat(board).isEqualTo("Jonas");
    pass(1);
    copied.check();
    assertThat(board).isNull();
  }

  @Test
  void whatSomebodyElseCopiedStays() {
    copied.copy("Jonas");
    board = "indkøbsliste";
    pass(60);
    copied.check();
    assertThat(board).isEqualTo("indkøbsliste");
    board = "Jonas";
    pass(60);
    copied.check();
    assertThat(board).isEqualTo("Jonas");
  }

  @Test
  void aSecondCopyHasAMinuteOfItsOwn() {
    copied.copy("Jonas");
    pass(40);
    copied.copy("mandag");
    pass(40);
    copied.check();
    assertThat(board).isEqualTo("mandag");
  }

  @Test
  void closingTakesItAwayAtOnce() {
    copied.copy("Jonas");
    copied.clear();
    assertThat(board).isNull();
  }
}
