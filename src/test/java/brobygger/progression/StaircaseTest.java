package brobygger.progression;

import static brobygger.casefile.FiveSteps.ADVANCED_BEGINNER;
import static brobygger.casefile.FiveSteps.BEGINNER;
import static brobygger.casefile.FiveSteps.SELF_DRIVING;
import static brobygger.casefile.FiveSteps.SELF_STARTING;
import static brobygger.casefile.FiveSteps.TRAINED;
import static brobygger.casefile.value.Source.CITIZEN;
import static brobygger.casefile.value.Source.COMPANY;
import static brobygger.casefile.value.Source.CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.SmallStep;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaircaseTest {
  static final LocalDate APRIL_22 = LocalDate.of(2023, 4, 22);

  static Target target(MasteryStep step, LocalDate by) {
    return new Target(ElementId.random(), step, by, "", "");
  }

  static Observation seen(MasteryStep step, LocalDate on, Source by) {
    return new Observation(ElementId.random(), step, on, by, "startede selv på bord 4");
  }

  /** The museum helper of the sources, whose last two targets are printed out of date order. */
  static WorkFunction museumHelper() {
    return WorkFunction.named("Museumsmedhjælper")
        .withStart(new StartLevel(ADVANCED_BEGINNER, APRIL_22))
        .withTargets(
            List.of(
                target(SELF_STARTING, LocalDate.of(2023, 5, 1)),
                target(TRAINED, LocalDate.of(2023, 7, 1)),
                target(SELF_DRIVING, LocalDate.of(2023, 6, 1))));
  }

  static WorkFunction with(WorkFunction function, Observation... observations) {
    return function.withObservations(List.of(observations));
  }

  @Test
  void museum_helper_s_targets_stand_by_date() {
    assertThat(Staircase.of(museumHelper(), FiveSteps.ORDER, APRIL_22).targets())
        .extracting(view -> view.target().step())
        .containsExactly(SELF_STARTING, SELF_DRIVING, TRAINED);
  }

  @Test
  void two_targets_on_one_day_stand_lowest_first() {
    LocalDate day = APRIL_22.plusDays(9);
    WorkFunction function =
        museumHelper().withTargets(List.of(target(TRAINED, day), target(SELF_STARTING, day)));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).targets())
        .extracting(view -> view.target().step())
        .containsExactly(SELF_STARTING, TRAINED);
  }

  @Test
  void next_target_is_the_first_by_date_that_is_not_reached() {
    WorkFunction function =
        with(museumHelper(), seen(SELF_STARTING, LocalDate.of(2023, 4, 30), COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, LocalDate.of(2023, 5, 2)).next())
        .hasValueSatisfying(next -> assertThat(next.target().step()).isEqualTo(SELF_DRIVING));
  }

  @Test
  void there_is_no_next_target_when_all_are_reached() {
    WorkFunction function = with(museumHelper(), seen(TRAINED, APRIL_22.plusDays(3), COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(3)).next()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-04-30, 1", "2023-05-01, 0"})
  void a_target_is_ahead_up_to_and_on_its_day(LocalDate day, long days) {
    assertThat(Staircase.of(museumHelper(), FiveSteps.ORDER, day).targets().getFirst().state())
        .isEqualTo(new TargetState.Ahead(days));
  }

  @ParameterizedTest
  @CsvSource({"2023-05-02, 1", "2023-05-10, 9"})
  void a_target_is_passed_from_the_day_after(LocalDate day, long days) {
    assertThat(Staircase.of(museumHelper(), FiveSteps.ORDER, day).targets().getFirst().state())
        .isEqualTo(new TargetState.Passed(days));
  }

  @Test
  void a_target_is_reached_on_the_first_day_the_step_or_a_higher_one_was_seen() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(TRAINED, LocalDate.of(2023, 6, 20), COMPANY),
            seen(SELF_DRIVING, LocalDate.of(2023, 5, 20), COMPANY));
    TargetView first =
        Staircase.of(function, FiveSteps.ORDER, LocalDate.of(2023, 7, 1)).targets().getFirst();
    assertThat(first.state()).isEqualTo(new TargetState.Reached(LocalDate.of(2023, 5, 20)));
    assertThat(first.isReached()).isTrue();
  }

  @Test
  void the_citizen_alone_does_not_reach_a_target_that_the_company_sees_otherwise() {
    LocalDate day = LocalDate.of(2023, 4, 30);
    Observation own = seen(SELF_STARTING, APRIL_22.plusDays(5), CITIZEN);
    Observation theirs = seen(ADVANCED_BEGINNER, APRIL_22.plusDays(3), COMPANY);
    TargetView alone = first(with(museumHelper(), own), day);
    assertThat(alone.isReached()).isTrue();
    assertThat(alone.company()).isNull();
    TargetView differing = first(with(museumHelper(), own, theirs), day);
    assertThat(differing.state()).isEqualTo(new TargetState.Ahead(1));
    assertThat(differing.company()).isEqualTo(ADVANCED_BEGINNER);
    TargetView seenByMore =
        first(
            with(museumHelper(), own, theirs, seen(SELF_STARTING, day.minusDays(1), CONSULTANT)),
            day);
    assertThat(seenByMore.state()).isEqualTo(new TargetState.Reached(day.minusDays(1)));
    assertThat(seenByMore.company()).isNull();
    TargetView companyToo =
        first(with(museumHelper(), own, theirs, seen(SELF_STARTING, day, COMPANY)), day);
    assertThat(companyToo.isReached()).isTrue();
    assertThat(companyToo.company()).isNull();
  }

  private static TargetView first(WorkFunction function, LocalDate day) {
    return Staircase.of(function, FiveSteps.ORDER, day).targets().getFirst();
  }

  @Test
  void a_target_at_the_start_level_is_reached_at_the_start() {
    WorkFunction function =
        museumHelper().withTargets(List.of(target(ADVANCED_BEGINNER, APRIL_22.plusDays(5))));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).targets().getFirst().state())
        .isEqualTo(new TargetState.Reached(APRIL_22));
  }

  @Test
  void a_lower_step_does_not_reach_a_target() {
    WorkFunction function = with(museumHelper(), seen(ADVANCED_BEGINNER, APRIL_22, CITIZEN));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).targets().getFirst().isReached())
        .isFalse();
  }

  @Test
  void nobody_has_placed_an_untouched_function() {
    Staircase stairs = Staircase.of(WorkFunction.named("Rengøring"), FiveSteps.ORDER, APRIL_22);
    assertThat(stairs.standing()).isEqualTo(new Standing.Unplaced());
    assertThat(stairs.current()).isEmpty();
    assertThat(stairs.trail()).isEmpty();
  }

  @Test
  void before_anything_is_seen_it_stands_at_the_start() {
    Staircase stairs = Staircase.of(museumHelper(), FiveSteps.ORDER, APRIL_22);
    assertThat(stairs.standing()).isEqualTo(new Standing.AtStart(ADVANCED_BEGINNER, APRIL_22));
    assertThat(stairs.current()).contains(ADVANCED_BEGINNER);
    assertThat(stairs.latest().orElseThrow().isStart()).isTrue();
  }

  @Test
  void a_start_still_to_come_does_not_count() {
    assertThat(Staircase.of(museumHelper(), FiveSteps.ORDER, APRIL_22.minusDays(1)).standing())
        .isEqualTo(new Standing.Unplaced());
  }

  @Test
  void the_same_step_from_all_is_agreed() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(SELF_STARTING, APRIL_22.plusDays(4), COMPANY),
            seen(SELF_STARTING, APRIL_22.plusDays(3), CITIZEN));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(5)).standing())
        .isEqualTo(
            new Standing.Agreed(SELF_STARTING, List.of(CITIZEN, COMPANY), APRIL_22.plusDays(4)));
  }

  @Test
  void different_steps_differ_and_both_show_citizen_first() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(SELF_STARTING, APRIL_22.plusDays(4), COMPANY),
            seen(BEGINNER, APRIL_22.plusDays(4), CITIZEN));
    Staircase stairs = Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(4));
    assertThat(stairs.standing())
        .isEqualTo(
            new Standing.Differing(
                List.of(
                    new Placing(CITIZEN, BEGINNER, APRIL_22.plusDays(4)),
                    new Placing(COMPANY, SELF_STARTING, APRIL_22.plusDays(4)))));
    assertThat(stairs.current()).as("the lowest seen on the latest day").contains(BEGINNER);
  }

  @Test
  void each_one_s_latest_placing_counts() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(SELF_DRIVING, APRIL_22.plusDays(9), CONSULTANT),
            seen(BEGINNER, APRIL_22.plusDays(1), CONSULTANT));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(9)).placing(CONSULTANT))
        .contains(new Placing(CONSULTANT, SELF_DRIVING, APRIL_22.plusDays(9)));
  }

  @Test
  void of_two_placings_by_one_on_one_day_the_lower_counts() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(SELF_DRIVING, APRIL_22, COMPANY),
            seen(SELF_STARTING, APRIL_22, COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).placing(COMPANY))
        .contains(new Placing(COMPANY, SELF_STARTING, APRIL_22));
  }

  @Test
  void what_is_seen_later_is_left_out() {
    WorkFunction function = with(museumHelper(), seen(TRAINED, APRIL_22.plusDays(1), COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).trail()).hasSize(1);
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(1)).trail()).hasSize(2);
  }

  @Test
  void the_trail_runs_from_the_start_by_date_with_who_and_example() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(SELF_DRIVING, APRIL_22.plusDays(9), COMPANY),
            seen(SELF_STARTING, APRIL_22.plusDays(2), CITIZEN));
    List<TrailPoint> trail = Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(9)).trail();
    assertThat(trail)
        .extracting(TrailPoint::step)
        .containsExactly(ADVANCED_BEGINNER, SELF_STARTING, SELF_DRIVING);
    assertThat(trail).extracting(TrailPoint::isStart).containsExactly(true, false, false);
    assertThat(trail.getLast().seenBy()).isEqualTo(COMPANY);
    assertThat(trail.getLast().example()).isEqualTo("startede selv på bord 4");
  }

  @Test
  void an_observation_on_the_day_of_the_start_counts_over_the_start() {
    WorkFunction function = with(museumHelper(), seen(TRAINED, APRIL_22, COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).current()).contains(TRAINED);
  }

  @Test
  void small_steps_stand_newest_first_up_to_the_day() {
    WorkFunction function =
        museumHelper()
            .withSmallSteps(
                List.of(
                    new SmallStep(ElementId.random(), APRIL_22, CITIZEN, "første"),
                    new SmallStep(ElementId.random(), APRIL_22.plusDays(2), COMPANY, "anden"),
                    new SmallStep(ElementId.random(), APRIL_22.plusDays(3), COMPANY, "senere")));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(2)).smallSteps())
        .extracting(SmallStep::text)
        .containsExactly("anden", "første");
  }

  @Test
  void trained_since_the_first_day_after_the_last_lower_one() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(TRAINED, APRIL_22.plusDays(1), COMPANY),
            seen(SELF_DRIVING, APRIL_22.plusDays(5), COMPANY),
            seen(TRAINED, APRIL_22.plusDays(9), CITIZEN),
            seen(TRAINED, APRIL_22.plusDays(12), COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(20)).masteredSince())
        .contains(APRIL_22.plusDays(9));
  }

  @Test
  void trained_from_the_start_is_trained_since_the_start() {
    WorkFunction function = museumHelper().withStart(new StartLevel(TRAINED, APRIL_22));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).masteredSince())
        .contains(APRIL_22);
  }

  @Test
  void not_trained_when_someone_saw_less_the_same_day() {
    WorkFunction function =
        with(
            museumHelper(),
            seen(TRAINED, APRIL_22.plusDays(1), CITIZEN),
            seen(SELF_DRIVING, APRIL_22.plusDays(1), COMPANY));
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22.plusDays(1)).masteredSince())
        .isEmpty();
  }

  @Test
  void knows_its_function_and_day() {
    WorkFunction function = museumHelper();
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).function()).isEqualTo(function);
    assertThat(Staircase.of(function, FiveSteps.ORDER, APRIL_22).day()).isEqualTo(APRIL_22);
  }

  @Property(tries = 100)
  void the_order_of_writing_never_matters(
      @ForAll @Size(max = 6) List<@IntRange(max = 24) Integer> days, @ForAll long seed) {
    List<Observation> observations =
        days.stream()
            .map(d -> seen(FiveSteps.ALL.get(d % 5), APRIL_22.plusDays(d), Source.values()[d % 3]))
            .toList();
    List<Observation> shuffled = new java.util.ArrayList<>(observations);
    Collections.shuffle(shuffled, new Random(seed));
    WorkFunction museum = museumHelper();
    Staircase one =
        Staircase.of(museum.withObservations(observations), FiveSteps.ORDER, APRIL_22.plusDays(12));
    Staircase other =
        Staircase.of(museum.withObservations(shuffled), FiveSteps.ORDER, APRIL_22.plusDays(12));
    assertThat(one.standing()).isEqualTo(other.standing());
    assertThat(one.current()).isEqualTo(other.current());
    assertThat(one.targets()).isEqualTo(other.targets());
  }
}
