package brobygger.rhythm;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.CompanyId;
import brobygger.casefile.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in the calendar.
 *
 * @param caseId the case
 * @param citizen first name
 * @param company the company of its placement, or null
 * @param followUp the follow-up
 */
public record Meeting(
    CaseFileId caseId, String citizen, @Nullable CompanyId company, FollowUp followUp) {}
