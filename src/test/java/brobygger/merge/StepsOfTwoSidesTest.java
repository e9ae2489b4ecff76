package brobygger.merge;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.OtherSteps;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import brobygger.document.DocumentShape;
import brobygger.guide.Packs;
import brobygger.samples.SampleCases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people on the same stairs, of three, of seven and of other steps than each other. */
class StepsOfTwoSidesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DocumentShape<CaseFile> SHAPE = DocumentShape.ofCase();
  private static final Merge<CaseFile> MERGE = new Merge<>(SHAPE);
  private static final CaseFile JONAS = SampleCases.on(DAY).cases().getFirst();

  private static Side side(CaseFile file, String author) {
    return new Side(SHAPE.write(file), (place, value) -> new Side.Written(author, Instant.EPOCH));
  }

  private static CaseFile joined(CaseFile before, CaseFile one, CaseFile other) {
    CaseFile joined =
        SHAPE.read(MERGE.of(SHAPE.write(before), side(one, "Anna"), side(other, "Bo")));
    assertThat(SHAPE.read(MERGE.of(SHAPE.write(before), side(other, "Bo"), side(one, "Anna"))))
        .isEqualTo(joined);
    return joined;
  }

  private static WorkFunction function(CaseFile file) {
    return file.placements().getFirst().functions().getFirst();
  }

  private static CaseFile seen(CaseFile file, MasteryStep step, Source source) {
    Placement placement = file.placements().getFirst();
    Observation seen = new Observation(ElementId.random(), step, DAY, source, "");
    return file.withPlacement(
        placement.id(),
        p ->
            p.withFunctions(
                p.functions().stream()
                    .map(
                        f ->
                            f.id().equals(function(file).id())
                                ? f.withObservations(
                                    brobygger.casefile.value.Elements.add(f.observations(), seen))
                                : f)
                    .toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7})
  void whatBothSawIsKeptAndTheStairsStay(int count) {
    List<MasteryStep> steps = Packs.withSteps(count).stepCodes();
    CaseFile before = OtherSteps.in(JONAS, steps);
    CaseFile joined =
        joined(
            before,
            seen(before, steps.getLast(), Source.CITIZEN),
            seen(before, steps.get(1), Source.COMPANY));
    assertThat(joined.steps()).isEqualTo(steps);
    assertThat(joined.conflicts()).isEmpty();
    assertThat(function(joined).observations()).hasSize(function(before).observations().size() + 2);
  }

  @Test
  void theListIsTakenWholeFromWhoeverChangedIt() {
    List<MasteryStep> seven = Packs.withSteps(7).stepCodes();
    CaseFile joined = joined(JONAS, JONAS.withSteps(seven), JONAS.withOpened(DAY.minusDays(99)));
    assertThat(joined.steps()).isEqualTo(seven);
    assertThat(joined.conflicts()).isEmpty();
  }

  @Test
  void twoListsAreNeverMixedAndTheOtherIsListed() {
    List<MasteryStep> seven = Packs.withSteps(7).stepCodes();
    List<MasteryStep> three = List.copyOf(seven.subList(4, 7)).reversed();
    CaseFile joined = joined(JONAS, JONAS.withSteps(seven), JONAS.withSteps(three));
    assertThat(joined.steps()).isIn(seven, three);
    assertThat(joined.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.candidates()).hasSize(2));
  }
}
