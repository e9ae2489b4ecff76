package brobygger.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.InvalidValueException.Reason;
import brobygger.casefile.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepOrderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final MasteryStep EXPERT = MasteryStep.of("EXPERT");

  private static List<MasteryStep> steps(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> MasteryStep.of("LEVEL_" + i)).toList();
  }

  private static InvalidValueException refused(List<MasteryStep> steps) {
    return catchThrowableOfType(
        InvalidValueException.class,
        () -> CaseFile.open("Thomas", new Owner("Ida", ""), DAY, steps));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10})
  void aCaseHasTwoToNineSteps(int count) {
    assertThat(refused(steps(count)).reason()).isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(refused(steps(count)).field()).isEqualTo("CaseFile.steps");
  }

  @Test
  void noStepStandsTwice() {
    assertThat(refused(List.of(EXPERT, EXPERT)).reason()).isEqualTo(Reason.TWICE);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 9})
  void lowestHighestAndNextAreByTheOrder(int count) {
    List<MasteryStep> steps = steps(count);
    StepOrder order = new StepOrder(steps);
    assertThat(order.lowest()).isEqualTo(steps.getFirst());
    assertThat(order.isHighest(steps.getLast())).isTrue();
    assertThat(order.from(steps.getFirst(), -1)).isEqualTo(steps.getFirst());
    assertThat(order.from(steps.getFirst(), 1)).isEqualTo(steps.get(1));
    assertThat(order.from(steps.getLast(), 1)).isEqualTo(steps.getLast());
    assertThat(order.reaches(steps.getLast(), steps.getFirst())).isTrue();
    assertThat(order.reaches(steps.getFirst(), steps.getLast())).isFalse();
    assertThat(steps.reversed().stream().sorted(order.upwards()).toList()).isEqualTo(steps);
  }

  @Test
  void theOrderAndNotTheCodeSaysWhatIsHigher() {
    StepOrder order = new StepOrder(FiveSteps.ALL.reversed());
    assertThat(order.highest()).isEqualTo(FiveSteps.BEGINNER);
    assertThat(order.lower(FiveSteps.TRAINED, FiveSteps.BEGINNER)).isEqualTo(FiveSteps.TRAINED);
  }

  private static CaseFile withTarget(MasteryStep step) {
    Target target = new Target(ElementId.random(), step, DAY, "", "");
    WorkFunction function = WorkFunction.named("Pakning").withTargets(List.of(target));
    Placement placement =
        Placement.internship(
                CompanyId.random(), new Period(DAY, null), java.time.Duration.ofHours(10))
            .withFunctions(List.of(function));
    return FiveSteps.open("Thomas", new Owner("Ida", ""), DAY).withPlacements(List.of(placement));
  }

  @Test
  void whatStandsOnAStepThatTheCaseDoesNotHaveIsFound() {
    assertThat(StepOrder.astray(withTarget(FiveSteps.TRAINED))).isEmpty();
    InvalidValueException astray = StepOrder.astray(withTarget(EXPERT)).orElseThrow();
    assertThat(astray.reason()).isEqualTo(Reason.UNKNOWN_STEP);
    assertThat(astray.field()).isEqualTo("Target.step");
    assertThat(astray.details()).containsExactly("EXPERT");
  }

  @Test
  void whatWasAstrayBeforeDoesNotStandInTheWay() {
    CaseFile before = withTarget(EXPERT);
    assertThat(StepOrder.astray(before, before.withNotes(List.of()))).isEmpty();
    assertThat(StepOrder.astray(withTarget(FiveSteps.TRAINED), before)).isPresent();
  }

  @Test
  void aCodeInPlainFormIsReadable() {
    assertThat(MasteryStep.of("SELF_DRIVING").plain()).isEqualTo("Self driving");
    assertThat(MasteryStep.of("A").plain()).isEqualTo("A");
  }
}
