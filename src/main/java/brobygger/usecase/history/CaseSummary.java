package brobygger.usecase.history;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.placement.CasePhase;
import brobygger.casefile.placement.CasePhases;
import brobygger.casefile.value.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list shows it. The phase follows from the dates and today's date.
 *
 * @param id the case
 * @param name the citizen's name
 * @param owner whose case it is
 * @param opened the day it was opened
 * @param closed the day it was closed, or null
 * @param placements its placements in their order
 * @param nextFollowUp day of the earliest follow-up still planned, or null
 * @param updated when it was last changed
 */
public record CaseSummary(
    CaseFileId id,
    String name,
    String owner,
    LocalDate opened,
    @Nullable LocalDate closed,
    List<PlacementLine> placements,
    @Nullable LocalDate nextFollowUp,
    Instant updated) {
  /** Keeps an immutable copy of the placements. */
  public CaseSummary {
    placements = List.copyOf(placements);
  }

  /** A placement as a list needs it. */
  public record PlacementLine(Period period, @Nullable CompanyId company) {}

  /** The placement that matters on a day, as the case itself says. */
  public Optional<PlacementLine> currentPlacement(LocalDate day) {
    return CasePhases.current(placements, PlacementLine::period, day);
  }

  /** Before, during or after, as the case itself says. */
  public CasePhase phaseOn(LocalDate day) {
    return CasePhases.on(closed, currentPlacement(day).map(PlacementLine::period), day);
  }

  /** Company of the placement that matters on a day, or null. */
  public @Nullable CompanyId companyOn(LocalDate day) {
    return currentPlacement(day).map(PlacementLine::company).orElse(null);
  }
}
