package brobygger.desktop.hours;

import brobygger.casefile.placement.HybridPhase;
import brobygger.casefile.value.ElementId;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
import brobygger.edit.HourEdits;
import java.time.LocalDate;

/** The fields of one phase. */
final class PhaseFields {
  private final Kept from;
  private final Kept title;

  PhaseFields(PlanEdits edits, Mistakes mistakes, LocalDate today, ElementId phase) {
    from =
        Kept.onLeave(
            () -> edits.phase(phase).map(p -> Mistakes.written(p.from())).orElse(""),
            mistakes.requiredDate(
                today, day -> edits.edit(edit -> edit.setPhase(phase, HourEdits.FROM, day))));
    title =
        Kept.whileTyping(
            () -> edits.phase(phase).map(HybridPhase::title).orElse(""),
            mistakes.text(
                typed -> edits.edit(edit -> edit.setPhase(phase, HourEdits.TITLE, typed))));
  }

  /** First day of the phase. */
  Kept from() {
    return from;
  }

  /** What the phase is called. */
  Kept title() {
    return title;
  }

  void refresh() {
    from.refresh();
    title.refresh();
  }
}
