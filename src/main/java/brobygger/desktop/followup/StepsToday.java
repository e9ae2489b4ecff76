package brobygger.desktop.followup;

import brobygger.casefile.ElementId;
import brobygger.casefile.MasteryStep;
import brobygger.casefile.Observation;
import brobygger.casefile.Placement;
import brobygger.casefile.StartLevel;
import brobygger.casefile.WorkFunction;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.StaircaseEdits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The step seen per work function on the day of a follow-up; moved up or down by one. */
final class StepsToday {
  private final OpenCase open;
  private final HoldFollowUp hold;

  StepsToday(OpenCase open, HoldFollowUp hold) {
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
        .filter(seen -> !seen.on().isAfter(hold.day()))
        .max(Comparator.comparing(Observation::on))
        .map(Observation::step)
        .or(() -> Optional.ofNullable(function.start()).map(StartLevel::step));
  }

  /** Notes that the consultant saw the next step up or down that day. */
  public void move(ElementId functionId, int by) {
    hold.unsealed(
        () ->
            functions().stream()
                .filter(function -> function.id().equals(functionId))
                .findFirst()
                .ifPresent(function -> see(function, target(function, by))));
  }

  private MasteryStep target(WorkFunction function, int by) {
    int here = standing(function).map(MasteryStep::ordinal).orElse(-1);
    int to = Math.clamp((long) here + by, 0, MasteryStep.values().length - 1);
    return MasteryStep.values()[to];
  }

  private void see(WorkFunction function, MasteryStep step) {
    LocalDate day = hold.day();
    if (standing(function).filter(here -> here == step).isPresent()) {
      return;
    }
    hold.placement()
        .map(placement -> new StaircaseEdits(placement.id()))
        .ifPresent(edits -> open.edit(edits.seeAtVisit(function.id(), step, day)));
  }
}
