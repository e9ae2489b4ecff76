package brobygger.desktop.hours;

import brobygger.casefile.CaseFile;
import brobygger.casefile.placement.HourBlock;
import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.placement.HybridPlan;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.Edit;
import brobygger.edit.HourEdits;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

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

  /** Changes the plan; nothing happens while there is no placement. */
  void edit(Function<HourEdits, Edit<CaseFile>> edit) {
    placement().ifPresent(now -> open.edit(edit.apply(new HourEdits(now.id()))));
  }
}
