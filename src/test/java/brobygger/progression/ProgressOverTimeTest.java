package brobygger.progression;

import static brobygger.casefile.FiveSteps.ADVANCED_BEGINNER;
import static brobygger.casefile.FiveSteps.SELF_DRIVING;
import static brobygger.casefile.FiveSteps.SELF_STARTING;
import static brobygger.casefile.FiveSteps.TRAINED;
import static brobygger.casefile.value.Source.CITIZEN;
import static brobygger.casefile.value.Source.COMPANY;
import static brobygger.progression.StaircaseTest.APRIL_22;
import static brobygger.progression.StaircaseTest.museumHelper;
import static brobygger.progression.StaircaseTest.seen;
import static brobygger.progression.StaircaseTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.SupportShare;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.progression.ProgressOverTime.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressOverTimeTest {
  private static final LocalDate MAY_2 = LocalDate.of(2023, 5, 2);
  private static final LocalDate MAY_20 = LocalDate.of(2023, 5, 20);

  private static ProgressOverTime course(WorkFunction function) {
    return ProgressOverTime.of(Staircase.of(function, FiveSteps.ORDER, MAY_20));
  }

  @Test
  void each_who_saw_it_has_a_line_from_the_start() {
    ProgressOverTime course =
        course(
            with(
                museumHelper(),
                seen(SELF_STARTING, MAY_2, COMPANY),
                seen(SELF_DRIVING, MAY_2, CITIZEN),
                seen(SELF_STARTING, MAY_2, CITIZEN),
                seen(TRAINED, MAY_20.plusDays(1), CITIZEN)));
    assertThat(course.lines()).extracting(Line::source).containsExactly(CITIZEN, COMPANY);
    assertThat(course.lines().getFirst().points())
        .as("the lowest of a day, and nothing of tomorrow")
        .containsExactlyInAnyOrderEntriesOf(
            java.util.Map.of(APRIL_22, ADVANCED_BEGINNER, MAY_2, SELF_STARTING));
  }

  @Test
  void it_reaches_from_the_start_to_the_last_target() {
    ProgressOverTime course = course(museumHelper());
    assertThat(course.from()).isEqualTo(APRIL_22);
    assertThat(course.to()).isEqualTo(LocalDate.of(2023, 7, 1));
    assertThat(course.share(APRIL_22)).isZero();
    assertThat(course.share(course.to())).isEqualTo(1);
    assertThat(course.targets())
        .extracting(view -> view.target().step())
        .containsExactly(SELF_STARTING, SELF_DRIVING, TRAINED);
  }

  @Test
  void support_time_is_a_line_of_its_own_and_the_most_of_a_day_counts() {
    ProgressOverTime course =
        course(
            WorkFunction.named("Kasse")
                .withSupportShares(List.of(share(MAY_20, 40), share(MAY_2, 80), share(MAY_2, 90))));
    assertThat(course.lines()).isEmpty();
    assertThat(course.support())
        .singleElement()
        .satisfies(line -> assertThat(line.points()).containsEntry(MAY_2, 90).hasSize(2));
    assertThat(course.isEmpty()).isFalse();
  }

  @Test
  void nothing_seen_is_empty_and_still_has_a_week() {
    ProgressOverTime course = course(WorkFunction.named("Kasse"));
    assertThat(course.isEmpty()).isTrue();
    assertThat(course.to()).isEqualTo(MAY_20.plusDays(7));
  }

  private static SupportShare share(LocalDate on, int percent) {
    return new SupportShare(ElementId.random(), on, COMPANY, percent);
  }
}
