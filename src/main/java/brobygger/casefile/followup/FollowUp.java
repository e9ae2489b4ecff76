package brobygger.casefile.followup;

import brobygger.casefile.journal.AddedLater;
import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or talk, planned or held, with what was said; the assessment stands apart and last.
 *
 * @param id identity of the element
 * @param kind which kind of meeting
 * @param placement the placement it belongs to, or null
 * @param on the day
 * @param at the clock time, or null until settled
 * @param place where
 * @param purpose what is to be looked at
 * @param participants who takes part
 * @param state whether it took place
 * @param statements facts and quotes
 * @param assessment the consultant's assessment, apart from the facts
 * @param asked numbers on scales and answers about earlier agreements, or null when there are none
 * @param unfiled what was being typed at it in a case of format 1
 */
@RecordBuilder
public record FollowUp(
    ElementId id,
    FollowUpKind kind,
    @Nullable ElementId placement,
    LocalDate on,
    @Nullable LocalTime at,
    String place,
    String purpose,
    List<Participant> participants,
    FollowUpState state,
    List<Statement> statements,
    String assessment,
    @Nullable VisitAnswers asked,
    @AddedLater List<UnfiledWords> unfiled)
    implements FollowUpBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public FollowUp {
    on = Check.date("FollowUp.on", on);
    place = Check.line("FollowUp.place", place);
    purpose = Check.text("FollowUp.purpose", purpose);
    participants = Check.unique("FollowUp.participants", participants, Participant::id);
    statements = Check.unique("FollowUp.statements", statements, Statement::id);
    assessment = Check.text("FollowUp.assessment", assessment);
    unfiled = Check.unique("FollowUp.unfiled", unfiled, UnfiledWords::id);
  }

  /** A planned meeting of which only kind and day are known. */
  public static FollowUp planned(FollowUpKind kind, LocalDate on) {
    return new FollowUp(
        ElementId.random(),
        kind,
        null,
        on,
        null,
        "",
        "",
        List.of(),
        FollowUpState.PLANNED,
        List.of(),
        "",
        null,
        List.of());
  }

  /** What was answered at it; nothing when there is nothing. */
  public VisitAnswers visit() {
    VisitAnswers kept = asked;
    return kept == null ? VisitAnswers.NONE : kept;
  }
}
