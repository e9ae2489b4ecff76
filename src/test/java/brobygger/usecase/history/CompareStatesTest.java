package brobygger.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.ContactRhythm;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareStatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final CompareStates compare = new CompareStates();
  private final CaseFile empty = FiveSteps.open("Jonas Holm", new Owner("Anna", ""), DAY);
  private final WorkFunction function = WorkFunction.named("Pasning af planter");
  private final Placement placement =
      Placement.internship(CompanyId.random(), Period.weeks(DAY, 13), Duration.ofHours(9))
          .withFunctions(List.of(function));
  private final CaseFile placed = empty.withPlacements(List.of(placement));

  @Test
  void equalStatesDifferInNothing() {
    assertThat(compare.between(placed, placed)).isEmpty();
  }

  @Test
  void theBeginningHasNothingToCompareWith() {
    assertThat(compare.between(null, placed)).isEmpty();
  }

  @Test
  void aFieldInsideTheCitizenIsNamedByItsRecord() {
    CaseFile after = empty.withCitizen(empty.citizen().withWishes("Arbejde ude"));
    assertThat(compare.between(empty, after))
        .containsExactly(new FieldChange(List.of(), "Citizen.wishes", "", "Arbejde ude"));
  }

  @Test
  void aNewElementIsTheWholeElement() {
    assertThat(compare.between(empty, placed))
        .containsExactly(new FieldChange(List.of(), "CaseFile.placements", null, placement));
  }

  @Test
  void anElementThatIsGoneIsTheWholeElement() {
    assertThat(compare.between(placed, empty))
        .containsExactly(new FieldChange(List.of(), "CaseFile.placements", placement, null));
  }

  @Test
  void theStepsOfTheStairsAreOneValue() {
    CaseFile after = placed.withSteps(FiveSteps.ALL.subList(2, 5));
    assertThat(compare.between(placed, after))
        .containsExactly(
            new FieldChange(
                List.of(), "CaseFile.steps", FiveSteps.ALL, FiveSteps.ALL.subList(2, 5)));
  }

  @Test
  void aChangeDeepInsideNamesTheWay() {
    CaseFile after =
        placed.withPlacement(
            placement.id(), p -> p.withFunctions(List.of(function.withName("Planter og borde"))));
    FieldChange change = compare.between(placed, after).getFirst();
    assertThat(change.field()).isEqualTo("WorkFunction.name");
    assertThat(change.before()).isEqualTo("Pasning af planter");
    assertThat(change.after()).isEqualTo("Planter og borde");
    assertThat(change.within()).hasSize(2);
    assertThat(change.within().getLast()).isInstanceOf(WorkFunction.class);
  }

  @Test
  void aValueThatWasMissingIsShownWhole() {
    StartLevel start = new StartLevel(FiveSteps.BEGINNER, DAY);
    CaseFile after =
        placed.withPlacement(
            placement.id(), p -> p.withFunctions(List.of(function.withStart(start))));
    assertThat(compare.between(placed, after))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo("WorkFunction.start");
              assertThat(change.before()).isNull();
              assertThat(change.after()).isEqualTo(start);
            });
  }

  @Test
  void movingAnElementIsNoChange() {
    Placement other = placement.withId(brobygger.casefile.value.ElementId.random());
    CaseFile two = empty.withPlacements(List.of(placement, other));
    assertThat(compare.between(two, empty.withPlacements(List.of(other, placement)))).isEmpty();
  }

  @Test
  void aReferenceIsOneValue() {
    CompanyId elsewhere = CompanyId.random();
    CaseFile after = placed.withPlacement(placement.id(), p -> p.withCompany(elsewhere));
    assertThat(compare.between(placed, after))
        .singleElement()
        .satisfies(change -> assertThat(change.after()).isEqualTo(elsewhere));
  }

  @Test
  void severalFieldsComeInTheirOrder() {
    CaseFile after =
        empty
            .withRhythm(new ContactRhythm(7, "Ny i praktik"))
            .withCitizen(empty.citizen().withPhone("12 34 56 78"));
    assertThat(compare.between(empty, after))
        .extracting(FieldChange::field)
        .containsExactly("Citizen.phone", "ContactRhythm.everyDays", "ContactRhythm.reason");
  }
}
