package brobygger.progression;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.StepOrder;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say on stairs of three, seven and nine steps: by the place in the list. */
class OtherStairsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final MasteryStep ELSEWHERE = MasteryStep.of("ELSEWHERE");

  private static StepOrder steps(int count) {
    return new StepOrder(
        IntStream.rangeClosed(1, count).mapToObj(i -> MasteryStep.of("LEVEL_" + i)).toList());
  }

  private static Observation seen(MasteryStep step, LocalDate on) {
    return new Observation(ElementId.random(), step, on, Source.CITIZEN, "Set");
  }

  private static Target target(MasteryStep step, LocalDate by) {
    return new Target(ElementId.random(), step, by, "", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 9})
  void onlyTheHighestStepIsMastery(int count) {
    StepOrder steps = steps(count);
    for (MasteryStep step : steps.steps()) {
      WorkFunction function =
          WorkFunction.named("Pakning").withObservations(List.of(seen(step, DAY)));
      Staircase stairs = Staircase.of(function, steps, DAY.plusDays(1));
      assertThat(stairs.isMastered()).isEqualTo(step.equals(steps.highest()));
      assertThat(stairs.masteredSince().isPresent()).isEqualTo(stairs.isMastered());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 9})
  void aHigherStepReachesATargetAndALowerDoesNot(int count) {
    StepOrder steps = steps(count);
    MasteryStep middle = steps.at(count / 2);
    for (MasteryStep step : steps.steps()) {
      WorkFunction function =
          WorkFunction.named("Pakning")
              .withObservations(List.of(seen(step, DAY)))
              .withTargets(List.of(target(middle, DAY.plusDays(3))));
      TargetView view = Staircase.of(function, steps, DAY).targets().getFirst();
      assertThat(view.isReached()).isEqualTo(steps.place(step) >= steps.place(middle));
    }
  }

  @Test
  void theLowerOfTwoOnOneDayCountsAlsoAmongNine() {
    StepOrder steps = steps(9);
    WorkFunction function =
        WorkFunction.named("Pakning")
            .withObservations(List.of(seen(steps.at(8), DAY), seen(steps.at(1), DAY)));
    Staircase stairs = Staircase.of(function, steps, DAY);
    assertThat(stairs.current()).contains(steps.at(1));
    assertThat(ProgressOverTime.of(stairs).lines().getFirst().points())
        .containsExactly(java.util.Map.entry(DAY, steps.at(1)));
  }

  @Test
  void whatStandsOnNoStepOfTheCaseIsLeftOutAndNothingIsSaidOfIt() {
    StepOrder steps = steps(3);
    WorkFunction function =
        WorkFunction.named("Pakning")
            .withObservations(List.of(seen(steps.at(1), DAY), seen(ELSEWHERE, DAY.plusDays(1))))
            .withTargets(List.of(target(ELSEWHERE, DAY)));
    Staircase stairs = Staircase.of(function, steps, DAY.plusDays(9));
    assertThat(stairs.current()).contains(steps.at(1));
    assertThat(stairs.targets()).isEmpty();
    assertThat(stairs.trail()).hasSize(1);
    assertThat(stairs.function().observations()).as("nothing is lost").hasSize(2);
  }
}
