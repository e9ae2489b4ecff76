package brobygger.casefile.placement;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * One phase of a hybrid plan: internship hours and paid hours side by side from a day on.
 *
 * @param id identity of the element
 * @param from first day of the phase
 * @param title what the phase is called, may be empty
 * @param blocks internship and paid blocks; together at most 37 hours a week
 */
@RecordBuilder
public record HybridPhase(ElementId id, LocalDate from, String title, List<HourBlock> blocks)
    implements HybridPhaseBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public HybridPhase {
    from = Check.date("HybridPhase.from", from);
    title = Check.line("HybridPhase.title", title);
    blocks = Check.unique("HybridPhase.blocks", blocks, HourBlock::id);
    Check.weekly(
        "HybridPhase.blocks",
        blocks.stream().map(HourBlock::weekly).reduce(Duration.ZERO, Duration::plus));
  }

  /** Hours per week of one kind. */
  public Duration weekly(HourKind kind) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .map(HourBlock::weekly)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** All hours per week. */
  public Duration weekly() {
    return weekly(HourKind.INTERNSHIP).plus(weekly(HourKind.PAID));
  }
}
