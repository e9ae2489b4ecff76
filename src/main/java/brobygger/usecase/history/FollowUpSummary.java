package brobygger.usecase.history;

import brobygger.casefile.CaseFileId;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.value.ElementId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as a calendar shows it.
 *
 * @param caseFile the case it belongs to
 * @param followUp its identity in the case
 * @param citizen the citizen's name
 * @param on the day
 * @param at the clock time, or null until settled
 * @param kind which kind of meeting
 * @param state whether it took place
 * @param place where, may be empty
 */
public record FollowUpSummary(
    CaseFileId caseFile,
    ElementId followUp,
    String citizen,
    LocalDate on,
    @Nullable LocalTime at,
    FollowUpKind kind,
    FollowUpState state,
    String place) {}
