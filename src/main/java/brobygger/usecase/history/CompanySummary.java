package brobygger.usecase.history;

import brobygger.casefile.company.CompanyId;
import java.time.Instant;

/**
 * A company as a list shows it.
 *
 * @param id the company
 * @param name its name
 * @param branch its line of business, may be empty
 * @param town postal code and town, may be empty
 * @param updated when it was last changed
 */
public record CompanySummary(
    CompanyId id, String name, String branch, String town, Instant updated) {}
