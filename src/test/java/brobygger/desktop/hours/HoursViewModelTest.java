package brobygger.desktop.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.placement.HourKind;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.staircase.WorkTask;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.progression.HybridFinding;
import brobygger.progression.HybridRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HoursViewModelTest {
  private final CaseInMemory open = HoursCases.niels();
  private final HoursViewModel model = HoursCases.model(open);

  private HybridPlan plan() {
    return open.now().placements().getFirst().hybrid();
  }

  private ElementId opened() {
    return model.openedProperty().get().orElseThrow();
  }

  private BlockFields only(ElementId phase) {
    return model.fields(
        phase,
        plan().phases().stream()
            .filter(p -> p.id().equals(phase))
            .findFirst()
            .orElseThrow()
            .blocks()
            .getFirst()
            .id());
  }

  @Test
  void theWholeWorkedExampleCanBeEnteredAndAddsUp() {
    assertThat(model.addPhase()).isEmpty();
    only(opened()).tasks().textProperty().set("Buffet");
    assertThat(model.addPhase()).isEmpty();
    ElementId second = opened();
    model.fields(second).from().enter("16.11.2026");
    BlockFields training = only(second);
    training.days().enter("5");
    training.tasks().textProperty().set("Smørrebrød");
    assertThat(model.addBlock(second, HourKind.PAID)).isEmpty();
    assertThat(model.addPhase()).isEmpty();
    ElementId third = opened();
    ElementId paid =
        plan().phases().getLast().blocks().stream()
            .filter(b -> b.kind() == HourKind.PAID)
            .findFirst()
            .orElseThrow()
            .id();
    model.fields(third, paid).perDay().enter("2");
    model.fields(third, paid).place().textProperty().set("Nabokantinen");

    assertThat(model.phases())
        .extracting(p -> p.internship().toHours(), p -> p.paid().toHours())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(8L, 0L),
            org.assertj.core.groups.Tuple.tuple(10L, 5L),
            org.assertj.core.groups.Tuple.tuple(10L, 10L));
    assertThat(plan().phases().getLast().blocks().getLast().tasks())
        .extracting(WorkTask::name)
        .containsExactly("Buffet");
    assertThat(model.findings(second, null)).isEmpty();
    assertThat(model.findings(null, null))
        .extracting(HybridFinding::rule)
        .containsExactly(HybridRule.DOCUMENTS_NOT_NAMED);
  }

  @Test
  void moreThanAFullWeekIsRefusedBesideTheFieldAndNothingIsLost() {
    model.addPhase();
    BlockFields block = only(opened());
    block.perDay().enter("10");
    assertThat(block.perDay().problemProperty().get()).contains("37");
    assertThat(plan().phases().getFirst().weekly()).isEqualTo(Duration.ofHours(8));
    block.days().enter("0");
    assertThat(block.days().problemProperty().get()).isNotEmpty();
    block.perDay().enter("snart");
    assertThat(block.perDay().problemProperty().get()).contains("snart");
    block.perDay().enter("");
    assertThat(block.perDay().problemProperty().get()).isNotEmpty();
    assertThat(plan().phases().getFirst().weekly()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void aFullWeekHasNoRoomForMoreHours() {
    model.addPhase();
    BlockFields block = only(opened());
    block.days().enter("1");
    block.perDay().enter("37");
    assertThat(model.addBlock(opened(), HourKind.PAID)).contains("37");
    assertThat(plan().phases().getFirst().blocks()).hasSize(1);
  }

  @Test
  void severalBlocksOfOneKindStandInOnePhase() {
    model.addPhase();
    model.addBlock(opened(), HourKind.INTERNSHIP);
    model.addBlock(opened(), HourKind.INTERNSHIP);
    assertThat(plan().phases().getFirst().blocks()).hasSize(3);
    model.removeBlock(opened(), plan().phases().getFirst().blocks().get(1).id());
    assertThat(plan().phases().getFirst().weekly()).isEqualTo(Duration.ofHours(12));
    open.undo();
    assertThat(plan().phases().getFirst().blocks()).hasSize(3);
  }

  @Test
  void aTaskKeepsItsIdentityWhileTheLineAroundItIsTyped() {
    model.addPhase();
    BlockFields block = only(opened());
    block.tasks().textProperty().set("Buffet");
    WorkTask buffet = plan().phases().getFirst().blocks().getFirst().tasks().getFirst();
    block.tasks().textProperty().set("Buffet, ");
    block.refresh();
    assertThat(block.tasks().textProperty().get()).startsWith("Buffet,");
    block.tasks().textProperty().set("Buffet, Opvask");
    block.refresh();
    assertThat(block.tasks().textProperty().get()).isEqualTo("Buffet, Opvask");
    assertThat(plan().phases().getFirst().blocks().getFirst().tasks())
        .hasSize(2)
        .startsWith(buffet);
  }

  @Test
  void twoPhasesCannotBeginOnOneDayAndAnEarlierDayMovesThePhaseUp() {
    model.addPhase();
    model.addPhase();
    ElementId second = opened();
    PhaseFields fields = model.fields(second);
    fields.from().enter("5.10.2026");
    assertThat(fields.from().problemProperty().get()).isNotEmpty();
    fields.from().enter("1.10.2026");
    assertThat(plan().phases()).extracting(HybridPhase::id).startsWith(second);
  }

  @Test
  void aTrainedFunctionIsProposedOnceAndBecomesAPhase() {
    model.addPhase();
    only(opened()).tasks().textProperty().set("Buffet");
    assertThat(model.proposals())
        .singleElement()
        .satisfies(p -> assertThat(p.since()).isEqualTo(LocalDate.of(2026, 11, 12)));
    assertThat(model.accept(model.proposals().getFirst())).isEmpty();
    assertThat(model.proposals()).isEmpty();
    assertThat(plan().phases().getLast().weekly(HourKind.PAID)).isEqualTo(Duration.ofHours(4));
    assertThat(open.labels()).contains("hybrid.proposal");
  }

  @Test
  void theDocumentsGetTheirUsualNamesUnlessTheyHaveOne() {
    model.employmentDocument().textProperty().set("Kontrakt med Havblik");
    model.nameDocuments();
    assertThat(plan().internshipDocument()).isEqualTo("Praktikaftale");
    assertThat(plan().employmentDocument()).isEqualTo("Kontrakt med Havblik");
    model.refresh();
    assertThat(model.internshipDocument().textProperty().get()).isEqualTo("Praktikaftale");
  }

  @Test
  void removingAPhaseIsOneStepThatCanBeUndone() {
    model.addPhase();
    model.removePhase(opened());
    assertThat(plan().phases()).isEmpty();
    open.undo();
    assertThat(plan().phases()).hasSize(1);
  }

  @Test
  void withoutAPlacementThereIsNothingToPlan() {
    HoursViewModel none = HoursCases.model(SampleCase.empty());
    assertThat(none.addPhase()).isEmpty();
    assertThat(none.phases()).isEmpty();
    assertThat(none.weeks()).isEmpty();
    assertThat(none.proposals()).isEmpty();
  }

  @Test
  void theTextSaysStartStepsAndEnd() {
    HoursViewModel planned = HoursCases.model(HoursCases.planned());
    String text =
        HoursCases.words()
            .rising("Niels", planned.phases(), Optional.of(LocalDate.of(2027, 2, 21)));
    assertThat(text.lines())
        .containsExactly(
            "Start: Niels begynder 5. oktober 2026 (uge 41) med 8 timer om ugen.",
            "– Praktiktimer: 4 dage × 2 timer = 8 timer om ugen (Buffet)",
            "Derefter: fra 16. november 2026 (uge 47) 15 timer om ugen.",
            "– Lønnede timer: 5 dage × 1 time = 5 timer om ugen (Buffet)",
            "– Praktiktimer: 5 dage × 2 timer = 10 timer om ugen (Smørrebrød)",
            "Slut: fra 28. december 2026 (uge 53) 20 timer om ugen.",
            "– Lønnede timer: 5 dage × 2 timer = 10 timer om ugen (Buffet) – sted: Nabokantinen",
            "– Praktiktimer: 5 dage × 2 timer = 10 timer om ugen (Smørrebrød)",
            "Planen gælder til og med 21. februar 2027.");
  }

  @Test
  void theChartIsSaidWeekByWeekWhereItChanges() {
    HoursViewModel planned = HoursCases.model(HoursCases.planned());
    assertThat(HoursCases.words().chart(planned.weeks()))
        .isEqualTo(
            "Uge 41: 8 timer praktik og 0 timer med løn."
                + " Uge 47: 10 timer praktik og 5 timer med løn."
                + " Uge 53: 10 timer praktik og 10 timer med løn.");
    assertThat(List.copyOf(planned.weeks())).hasSize(20);
  }
}
