package brobygger.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.accommodation.Sharing;
import brobygger.casefile.company.Company;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.WorkDay;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.Target;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.staircase.WorkTask;
import brobygger.document.DocumentShape;
import brobygger.guide.ContentPack;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.guide.Language;
import brobygger.progression.HybridFinding;
import brobygger.progression.HybridHours;
import brobygger.progression.HybridRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static CaseFile sample(String firstName, LocalDate today) {
    return SampleCases.on(today).cases().stream()
        .filter(c -> c.citizen().firstName().equals(firstName))
        .findFirst()
        .orElseThrow();
  }

  private static Placement placement(String firstName) {
    return sample(firstName, TODAY).placements().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29", "2026-01-01", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24",
        "2026-11-25", "2026-11-26", "2026-11-27", "2026-12-31", "2027-01-03", "2030-06-05"
      })
  void canBeBuiltOnAnyDayWithEveryPhaseAndEveryReferenceInPlace(LocalDate today) {
    SampleCases samples = SampleCases.on(today);

    assertThat(samples.cases()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(samples.cases().stream().map(c -> c.phaseOn(today)).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(CasePhase.values());
    for (CaseFile file : samples.cases()) {
      for (Placement placement : file.placements()) {
        Company company =
            samples.companies().stream()
                .filter(c -> c.id().equals(placement.company()))
                .findFirst()
                .orElseThrow();
        if (placement.contactPerson() != null) {
          assertThat(company.contact(placement.contactPerson())).isPresent();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2026-11-21", "2026-11-22", "2026-11-24", "2027-01-01"})
  void nobodyHasMeetingsOnAWeekendExceptByPhone(LocalDate today) {
    assertThat(SampleCases.on(today).cases().stream().flatMap(c -> c.followUps().stream()))
        .filteredOn(f -> f.kind() != FollowUpKind.PHONE)
        .allSatisfy(f -> assertThat(f.on().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2026-11-21", "2026-11-23", "2026-11-24", "2026-11-27"})
  void whatWasHeldLiesBehindAndWhatIsPlannedLiesAhead(LocalDate today) {
    for (CaseFile file : SampleCases.on(today).cases()) {
      for (FollowUp followUp : file.followUps()) {
        if (followUp.state() == FollowUpState.HELD) {
          assertThat(followUp.on()).as(file.citizen().name()).isBeforeOrEqualTo(today);
        }
      }
      file.placements().stream()
          .flatMap(p -> p.functions().stream())
          .flatMap(f -> f.observations().stream())
          .forEach(o -> assertThat(o.on()).as(file.citizen().name()).isBeforeOrEqualTo(today));
    }
  }

  @Test
  void identitiesAreTheSameEveryDayAndNeverShared() {
    SampleCases one = SampleCases.on(TODAY);
    SampleCases other = SampleCases.on(TODAY.plusDays(100));

    assertThat(one.cases().stream().map(CaseFile::id))
        .containsExactlyElementsOf(other.cases().stream().map(CaseFile::id).toList())
        .doesNotHaveDuplicates();
    Set<Object> seen = new HashSet<>();
    for (CaseFile file : one.cases()) {
      file.followUps().forEach(f -> assertThat(seen.add(f.id())).isTrue());
      file.goals().forEach(g -> assertThat(seen.add(g.id())).isTrue());
      file.guide().forEach(a -> assertThat(seen.add(a.id())).isTrue());
    }
  }

  @Test
  void belongToWhoeverAsksForThem() {
    Owner bo = new Owner("Bo Winther", "Team Øst");

    assertThat(SampleCases.on(TODAY, bo).cases()).allMatch(c -> c.owner().equals(bo));
    assertThat(SampleCases.on(TODAY).cases())
        .allMatch(c -> c.owner().name().equals(SampleCases.CONSULTANT));
  }

  @Test
  void museumHelperCarriesTheWorkedStaircase() {
    WorkFunction function = placement("Lene").functions().getFirst();

    assertThat(function.tasks()).hasSize(4);
    assertThat(function.start())
        .isEqualTo(new StartLevel(FiveSteps.ADVANCED_BEGINNER, LocalDate.of(2023, 4, 22)));
    assertThat(function.targets())
        .extracting(Target::step, Target::by)
        .containsExactly(
            tuple(FiveSteps.SELF_STARTING, LocalDate.of(2023, 5, 1)),
            tuple(FiveSteps.SELF_DRIVING, LocalDate.of(2023, 6, 1)),
            tuple(FiveSteps.TRAINED, LocalDate.of(2023, 7, 1)));
  }

  @Test
  void cemeteryRunsThirteenWeeksNineHoursOnThreeMorningsWithTwoDatedFollowUps() {
    CaseFile thomas = sample("Thomas", TODAY);
    Placement placement = thomas.placements().getFirst();

    assertThat(placement.period().weeks()).contains(13);
    assertThat(placement.weeklyHours()).isEqualTo(Duration.ofHours(9));
    assertThat(placement.schedule())
        .hasSize(3)
        .allSatisfy(day -> assertThat(day.from() + "–" + day.to()).isEqualTo("09:00–12:00"))
        .extracting(WorkDay::day)
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    assertThat(thomas.followUps())
        .filteredOn(f -> f.kind() == FollowUpKind.COMPANY_VISIT)
        .extracting(f -> f.on().getDayOfMonth() + "/" + f.on().getMonthValue())
        .containsExactly("22/2", "29/3");
    assertThat(
            ChronoUnit.YEARS.between(
                Objects.requireNonNull(thomas.citizen().born()), placement.period().start()))
        .isEqualTo(38);
    assertThat(placement.description().agreement()).contains("Leif");
  }

  @Test
  void theRestaurantsPlanBeginsWithTheHoursOfThePlacement() {
    assertThat(HybridHours.findings(placement("Niels"), FiveSteps.ORDER, TODAY))
        .extracting(HybridFinding::rule)
        .doesNotContain(HybridRule.HOURS_DO_NOT_ADD_UP);
  }

  @Test
  void restaurantPlanGoesFromEightToFivePlusTenToTenPlusTen() {
    List<HybridPhase> phases = placement("Niels").hybrid().phases();

    assertThat(phases)
        .extracting(
            phase -> phase.weekly(HourKind.PAID).toHours(),
            phase -> phase.weekly(HourKind.INTERNSHIP).toHours())
        .containsExactly(tuple(0L, 8L), tuple(5L, 10L), tuple(10L, 10L));
    assertThat(ChronoUnit.WEEKS.between(phases.get(0).from(), phases.get(1).from())).isEqualTo(6);
    assertThat(phases.getLast().weekly()).isEqualTo(Duration.ofHours(20));
    assertThat(phases)
        .allSatisfy(
            phase ->
                assertThat(phase.blocks().stream().flatMap(b -> b.tasks().stream()))
                    .extracting(WorkTask::id)
                    .doesNotHaveDuplicates());
  }

  @Test
  void todayLooksAlive() {
    CaseFile peter = sample("Peter", TODAY);
    assertThat(peter.followUps().getLast().on()).isEqualTo(TODAY.minusDays(19));
    assertThat(peter.placements()).isEmpty();
    assertThat(sample("Jonas", TODAY).followUps())
        .anyMatch(f -> f.on().equals(TODAY) && f.state() == FollowUpState.PLANNED);
    assertThat(sample("Samira", TODAY).placements().getFirst().description().tasks())
        .contains("forefaldende opgaver");
    assertThat(sample("Samira", TODAY).placements().getFirst().contactPerson()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2026-11-21", "2026-11-22", "2026-11-24", "2026-11-27"})
  void samiraAlwaysStartsWithinFiveDays(LocalDate today) {
    LocalDate start = sample("Samira", today).placements().getFirst().period().start();

    assertThat(ChronoUnit.DAYS.between(today, start)).isBetween(1L, 5L);
  }

  @Test
  void privateAccommodationsStayOutOfTheDescription() {
    assertThat(
            SampleCases.on(TODAY).cases().stream()
                .flatMap(c -> c.accommodations().stream())
                .map(a -> a.sharing()))
        .contains(Sharing.values());
  }

  @Test
  void everyAnswerStandsAtAPointOfTheGuide() {
    ContentPack pack = new ContentPacks(new ContentPackReader()).builtIn(Language.DANISH);

    assertThat(SampleCases.on(TODAY).cases().stream().flatMap(c -> c.guide().stream()))
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(pack.point(answer.point())).isPresent());
  }

  @Test
  void canBeKeptAsDocuments() {
    for (CaseFile file : SampleCases.on(TODAY).cases()) {
      assertThat(DocumentShape.ofCase().read(DocumentShape.ofCase().write(file))).isEqualTo(file);
    }
    for (Company company : SampleCases.on(TODAY).companies()) {
      assertThat(DocumentShape.ofCompany().read(DocumentShape.ofCompany().write(company)))
          .isEqualTo(company);
    }
  }
}
