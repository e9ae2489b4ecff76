package brobygger.desktop.followup;

import brobygger.casefile.StepOrder;
import brobygger.casefile.placement.Placement;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.Observation;
import brobygger.casefile.staircase.StartLevel;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.StaircaseEdits;
import brobygger.finding.StepNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The step seen per work function on the day of a follow-up; moved up or down by one. */
final class StepsToday {
  private final OpenCase open;
  private final HoldFollowUp hold;
  private final StepNames names;

  StepsToday(OpenCase open, HoldFollowUp hold, StepNames names) {
    this.names = names;
    this.open = open;
    this.hold = hold;
  }

  /** The functions of the placement. */
  public List<WorkFunction> functions() {
    return hold.placement().map(Placement::functions).orElse(List.of());
  }

  /** Where the citizen stands: the latest observation, else the start. */
  public Optional<MasteryStep> standing(WorkFunction function) {
    return function.observations().stream()
        .filter(seen -> !seen.on().isAfter(hold.day()) && order().has(seen.step()))
        .max(Comparator.comparing(Observation::on))
        .map(Observation::step)
        .or(() -> Optional.ofNullable(function.start()).map(StartLevel::step).filter(order()::has));
  }

  /** The steps of the case. */
  StepOrder order() {
    return open.file().getValue().stepOrder();
  }

  /** What a step is called. */
  String name(MasteryStep step) {
    return names.of(step);
  }

  /** Notes that the consultant saw this step that day. */
  void see(ElementId functionId, MasteryStep step) {
    hold.unsealed(() -> function(functionId).ifPresent(function -> see(function, step)));
  }

  /** Notes that the consultant saw the next step up or down that day. */
  public void move(ElementId functionId, int by) {
    hold.unsealed(
        () -> function(functionId).ifPresent(function -> see(function, target(function, by))));
  }

  private Optional<WorkFunction> function(ElementId id) {
    return functions().stream().filter(function -> function.id().equals(id)).findFirst();
  }

  private MasteryStep target(WorkFunction function, int by) {
    StepOrder steps = order();
    return standing(function).map(here -> steps.from(here, by)).orElseGet(steps::lowest);
  }

  private void see(WorkFunction function, MasteryStep step) {
    LocalDate day = hold.day();
    if (standing(function).filter(here -> here.equals(step)).isPresent()) {
      return;
    }
    hold.placement()
        .map(placement -> new StaircaseEdits(placement.id()))
        .ifPresent(edits -> open.edit(edits.seeAtVisit(function.id(), step, day)));
  }
}
