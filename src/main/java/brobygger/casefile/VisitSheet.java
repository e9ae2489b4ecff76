package brobygger.casefile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What a visit keeps beside its statements: answers on scales and about agreements, and every word
 * that is typed but not yet filed, so that closing the lid loses nothing.
 *
 * @param scales numbers on the scales, one per scale
 * @param answers how earlier agreements stood
 * @param statement words whose source is not chosen yet
 * @param who who an unfinished agreement is with
 * @param what what it is about
 * @param by its day as typed
 * @param attended attended hours as typed, while they cannot be read as hours
 * @param note the proposed note as it stands, until it is sealed
 * @param noteAssessment its assessment
 */
@RecordBuilder
public record VisitSheet(
    List<ScaleAnswer> scales,
    List<AgreementAnswer> answers,
    String statement,
    String who,
    String what,
    String by,
    String attended,
    String note,
    String noteAssessment)
    implements VisitSheetBuilder.With {
  /** Nothing answered, nothing typed. */
  public static final VisitSheet EMPTY =
      new VisitSheet(List.of(), List.of(), "", "", "", "", "", "", "");

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public VisitSheet {
    scales = Check.unique("VisitSheet.scales", scales, ScaleAnswer::id);
    answers = Check.unique("VisitSheet.answers", answers, AgreementAnswer::id);
    statement = Check.text("VisitSheet.statement", statement);
    who = Check.text("VisitSheet.who", who);
    what = Check.text("VisitSheet.what", what);
    by = Check.text("VisitSheet.by", by);
    attended = Check.text("VisitSheet.attended", attended);
    note = Check.text("VisitSheet.note", note);
    noteAssessment = Check.text("VisitSheet.noteAssessment", noteAssessment);
  }
}
