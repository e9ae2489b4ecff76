package brobygger.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundWorkTest {
  private final List<String> log = new ArrayList<>();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final BackgroundWork later =
      new BackgroundWork(
          background::add, Runnable::run, e -> log.add("unclaimed " + e.getMessage()));

  @Test
  void handsTheResultToTheScreenAndEndsLast() {
    BackgroundWork.onThisThread()
        .of(running -> "ready")
        .onDone(log::add)
        .onFinally(() -> log.add("over"))
        .start();
    assertThat(log).containsExactly("ready", "over");
  }

  @Test
  void tellsOfTheKindOfProblem() {
    BackgroundWork.onThisThread()
        .of(
            running -> {
              throw new IOException("no such file");
            })
        .onProblem(UncheckedIOException.class, e -> log.add("wrong branch"))
        .onProblem(IOException.class, e -> log.add(String.valueOf(e.getMessage())))
        .onFailure(e -> log.add("failure"))
        .onFinally(() -> log.add("over"))
        .start();
    assertThat(log).containsExactly("no such file", "over");
  }

  @Test
  void aFailureNobodyClaimedIsNeverSilent() {
    later
        .of(
            running -> {
              throw new IOException("disk gone");
            })
        .onFinally(() -> log.add("over"))
        .start();
    background.remove().run();
    assertThat(log).containsExactly("unclaimed disk gone", "over");
    assertThatThrownBy(
            () ->
                BackgroundWork.onThisThread()
                    .of(
                        running -> {
                          throw new IOException("disk gone");
                        })
                    .start())
        .hasRootCauseMessage("disk gone");
  }

  @Test
  void reportsHowFarItIs() {
    Running running =
        later
            .of(
                progress -> {
                  progress.at(0.5);
                  return "";
                })
            .start();
    assertThat(running.progressProperty().get()).isNegative();
    assertThat(running.runningProperty().get()).isTrue();
    background.remove().run();
    assertThat(running.progressProperty().get()).isEqualTo(0.5);
    assertThat(running.runningProperty().get()).isFalse();
  }

  @Test
  void aCancelledResultIsThrownAway() {
    Running running =
        later
            .of(
                progress -> {
                  progress.at(0.1);
                  return "result";
                })
            .onDone(log::add)
            .onFailure(e -> log.add("failure"))
            .onFinally(() -> log.add("over"))
            .start();
    running.cancel();
    background.remove().run();
    assertThat(log).containsExactly("over");
  }
}
