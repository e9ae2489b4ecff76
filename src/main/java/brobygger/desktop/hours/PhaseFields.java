package brobygger.desktop.hours;

import brobygger.casefile.ElementId;
import brobygger.casefile.HybridPhase;
import brobygger.desktop.field.Kept;
import brobygger.desktop.field.Mistakes;
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
                today, day -> edits.phase("hybrid.phase.from", phase, p -> p.withFrom(day))));
    title =
        Kept.whileTyping(
            () -> edits.phase(phase).map(HybridPhase::title).orElse(""),
            mistakes.text(
                typed -> edits.phase("hybrid.phase.title", phase, p -> p.withTitle(typed))));
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
