package brobygger.usecase;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list shows it. The phase follows from the dates and today's date.
 *
 * @param id the case
 * @param name the citizen's name
 * @param owner whose case it is
 * @param opened the day it was opened
 * @param closed the day it was closed, or null
 * @param placementStart first day of the latest placement, or null
 * @param placementEnd last day of the latest placement, or null
 * @param company company of the latest placement, or null
 * @param nextFollowUp day of the earliest follow-up still planned, or null
 * @param updated when it was last changed
 */
public record CaseSummary(
    CaseFileId id,
    String name,
    String owner,
    LocalDate opened,
    @Nullable LocalDate closed,
    @Nullable LocalDate placementStart,
    @Nullable LocalDate placementEnd,
    @Nullable CompanyId company,
    @Nullable LocalDate nextFollowUp,
    Instant updated) {}
