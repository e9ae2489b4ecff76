package brobygger.desktop.hours;

import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.HourBlock;
import brobygger.casefile.HybridPhase;
import brobygger.casefile.HybridPlan;
import brobygger.casefile.Placement;
import brobygger.desktop.field.OpenCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The plan of the placement that matters today, read and changed in the open case. */
final class PlanEdits {
  private final OpenCase open;
  private final LocalDate today;

  PlanEdits(OpenCase open, LocalDate today) {
    this.open = open;
    this.today = today;
  }

  Optional<Placement> placement() {
    return open.file().getValue().currentPlacement(today);
  }

  HybridPlan plan() {
    return placement().map(Placement::hybrid).orElseGet(HybridPlan::none);
  }

  Optional<HybridPhase> phase(ElementId id) {
    return plan().phases().stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  Optional<HourBlock> block(ElementId phase, ElementId id) {
    return phase(phase).stream()
        .flatMap(each -> each.blocks().stream())
        .filter(block -> block.id().equals(id))
        .findFirst();
  }

  /** Changes the plan; its phases stand in order of their days afterwards. */
  void plan(String label, UnaryOperator<HybridPlan> change) {
    placement()
        .ifPresent(
            now ->
                open.edit(
                    label,
                    file ->
                        file.withPlacement(
                            now.id(),
                            placement ->
                                placement.withHybrid(inOrder(change.apply(placement.hybrid()))))));
  }

  void phase(String label, ElementId id, UnaryOperator<HybridPhase> change) {
    plan(
        label,
        plan -> plan.withPhases(Elements.replace(plan.phases(), HybridPhase::id, id, change)));
  }

  void block(String label, ElementId phase, ElementId id, UnaryOperator<HourBlock> change) {
    phase(
        label,
        phase,
        each -> each.withBlocks(Elements.replace(each.blocks(), HourBlock::id, id, change)));
  }

  private static HybridPlan inOrder(HybridPlan plan) {
    List<HybridPhase> sorted =
        plan.phases().stream().sorted(Comparator.comparing(HybridPhase::from)).toList();
    return plan.withPhases(sorted);
  }
}
