package brobygger.desktop.program;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.edit.EditProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody caught is told once per place, without a word of what it was about. */
final class UncaughtProblemTest {
  private final List<String> told = new ArrayList<>();
  private final List<EditProblem> refused = new ArrayList<>();
  private int outOfMemory;
  private final UncaughtProblem uncaught =
      new UncaughtProblem(refused::add, (problem, code) -> told.add(code), () -> outOfMemory++);

  private void thrown(Throwable problem) {
    uncaught.uncaughtException(Thread.currentThread(), problem);
  }

  @Test
  void theKindAndOurPlaceAreToldAndNotTheMessage() {
    thrown(new IllegalStateException("Maja Lind har ondt i ryggen"));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst())
        .startsWith("IllegalStateException UncaughtProblemTest:")
        .doesNotContain("Maja");
  }

  @Test
  void theInnermostCauseCounts() {
    thrown(new RuntimeException(new IllegalArgumentException(new NullPointerException())));
    assertThat(told.getFirst()).startsWith("NullPointerException UncaughtProblemTest:");
  }

  @Test
  void theSamePlaceIsToldOnceAndAnotherPlaceToo() {
    for (int i = 0; i < 3; i++) {
      thrown(new IllegalStateException());
    }
    thrown(new IllegalStateException());
    assertThat(told).hasSize(2);
  }

  @Test
  void aRefusedEditIsNoFaultAndIsToldEachTime() {
    EditProblem why = new EditProblem.Gone("x");
    for (int i = 0; i < 2; i++) {
      thrown(new RuntimeException(why.thrown()));
    }
    assertThat(refused).containsExactly(why, why);
    assertThat(told).isEmpty();
  }

  @Test
  void aFloodOfPlacesEnds() {
    for (int i = 0; i < 1_000; i++) {
      RuntimeException problem = new RuntimeException();
      problem.setStackTrace(
          new StackTraceElement[] {new StackTraceElement("brobygger.Some", "place", "x", i)});
      thrown(problem);
    }
    assertThat(told).hasSizeLessThan(100);
  }

  @Test
  void noMemoryIsAnotherMatterAlsoAsACause() {
    thrown(new OutOfMemoryError());
    thrown(new RuntimeException(new OutOfMemoryError()));
    assertThat(told).isEmpty();
    assertThat(outOfMemory).isEqualTo(2);
  }

  @Test
  void aStackTooDeepIsAFaultLikeOthers() {
    thrown(new StackOverflowError());
    assertThat(told).hasSize(1);
    assertThat(outOfMemory).isZero();
  }
}
