package brobygger.edit;

import brobygger.casefile.CaseFile;
import brobygger.casefile.SealRule;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.ScaleAnswer;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitAnswers;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up, planned and then held while people talk. When its journal note is written, all of
 * it is sealed: then every edit here is refused that would change something.
 */
public final class VisitEdits {
  /** The day. */
  public static final FormField<FollowUp, LocalDate> ON =
      new FormField<>("on", FollowUp::on, FollowUp::withOn);

  /** The clock time. */
  public static final OptionalField<FollowUp, LocalTime> AT =
      new OptionalField<>("at", FollowUp::at, FollowUp::withAt);

  /** Where. */
  public static final FormField<FollowUp, String> PLACE =
      new FormField<>("place", FollowUp::place, FollowUp::withPlace);

  /** What is to be looked at. */
  public static final FormField<FollowUp, String> PURPOSE =
      new FormField<>("purpose", FollowUp::purpose, FollowUp::withPurpose);

  /** The consultant's assessment. */
  public static final FormField<FollowUp, String> ASSESSMENT =
      new FormField<>("assessment", FollowUp::assessment, FollowUp::withAssessment);

  /** Which kind of meeting. */
  public static final FormField<FollowUp, FollowUpKind> KIND =
      new FormField<>("kind", FollowUp::kind, FollowUp::withKind);

  private static final Label HELD = new Label("followup.hold");
  private static final Label CANCELLED = new Label("followup.cancel");
  private static final Label PARTICIPANT = new Label("followup.participant");
  private static final Label PARTICIPANT_REMOVED = new Label("followup.participant.remove");
  private static final Label STATEMENT = new Label("followup.statement");
  private static final Label STATEMENT_REMOVED = new Label("followup.statement.remove");
  private static final Label TAKEN_OUT = new Label("followup.unfiled");
  private static final Label SCALE = new Label("followup.scale");
  private static final Label ANSWERED = new Label("followup.answer");
  private static final Label AGREED = new Label("agreement.add");

  private final ElementId id;

  /** Of this follow-up. */
  public VisitEdits(ElementId followUp) {
    this.id = followUp;
  }

  /** Sets a field. */
  public <V> Edit<CaseFile> set(FormField<FollowUp, V> field, V value) {
    return of(field.label("followup"), visit -> field.set(visit, value));
  }

  /** Sets a field, or empties it. */
  public <V> Edit<CaseFile> set(OptionalField<FollowUp, V> field, @Nullable V value) {
    return of(field.label("followup"), visit -> field.set(visit, value));
  }

  /** It took place. */
  public Edit<CaseFile> hold() {
    return of(HELD, visit -> visit.withState(FollowUpState.HELD));
  }

  /** It did not take place. */
  public Edit<CaseFile> cancel() {
    return of(CANCELLED, visit -> visit.withState(FollowUpState.CANCELLED));
  }

  /** Adds somebody who takes part. */
  public Edit<CaseFile> addParticipant(Participant added) {
    return of(
        PARTICIPANT, visit -> visit.withParticipants(Elements.add(visit.participants(), added)));
  }

  /** Takes somebody away who does not take part. */
  public Edit<CaseFile> removeParticipant(ElementId participant) {
    return of(
        PARTICIPANT_REMOVED,
        visit ->
            visit.withParticipants(
                Elements.remove(visit.participants(), Participant::id, participant)));
  }

  /**
   * Files what somebody says.
   *
   * @param point code of the point of the agenda it was said to, which is begun with it; empty for
   *     none
   * @param day the day of the visit
   */
  public Edit<CaseFile> capture(Statement said, String point, LocalDate day) {
    return filed(
        STATEMENT,
        point,
        day,
        visit -> visit.withStatements(Elements.add(visit.statements(), said)));
  }

  /** Files the words that were typed as the last line of the assessment, as {@link #capture}. */
  public Edit<CaseFile> assess(String words, String point, LocalDate day) {
    return filed(
        ASSESSMENT.label("followup"),
        point,
        day,
        visit ->
            visit.withAssessment(
                visit.assessment().isBlank()
                    ? words
                    : visit.assessment().stripTrailing() + "\n" + words));
  }

  private Edit<CaseFile> filed(
      Label label, String point, LocalDate day, UnaryOperator<FollowUp> filing) {
    return whole(
        label,
        file -> changed(point.isEmpty() ? file : GuideEdits.begin(file, point, day), filing));
  }

  /** Takes away what somebody said. */
  public Edit<CaseFile> removeStatement(ElementId statement) {
    return of(
        STATEMENT_REMOVED,
        visit ->
            visit.withStatements(Elements.remove(visit.statements(), Statement::id, statement)));
  }

  /** Takes words of a box out of the case: they lie beside it from now on (decision 87). */
  public Edit<CaseFile> takeOut(ElementId unfiled) {
    return of(
        TAKEN_OUT,
        visit -> visit.withUnfiled(Elements.remove(visit.unfiled(), UnfiledWords::id, unfiled)));
  }

  /** Notes a number on a scale. */
  public Edit<CaseFile> scale(Scale scale, int value) {
    ScaleAnswer first = new ScaleAnswer(ElementId.random(), scale, value);
    return of(
        SCALE,
        visit ->
            answered(
                visit,
                asked ->
                    asked.withScales(
                        asked.scales().stream().anyMatch(a -> a.scale() == scale)
                            ? asked.scales().stream()
                                .map(a -> a.scale() == scale ? a.withValue(value) : a)
                                .toList()
                            : Elements.add(asked.scales(), first))));
  }

  /** Takes a number away. */
  public Edit<CaseFile> clear(Scale scale) {
    return of(
        SCALE,
        visit ->
            answered(
                visit,
                asked ->
                    asked.withScales(
                        asked.scales().stream().filter(a -> a.scale() != scale).toList())));
  }

  /**
   * Answers how an agreement from before stands; the same answer again takes it back.
   *
   * @param next the new day of one that is moved
   */
  public Edit<CaseFile> answer(ElementId agreement, AgreementOutcome outcome, LocalDate next) {
    ElementId fresh = ElementId.random();
    return whole(
        ANSWERED,
        file ->
            visit(file)
                .map(visit -> new AgreementAnswers(file, visit, agreement))
                .map(answers -> answers.with(fresh, outcome, next))
                .orElse(file));
  }

  /** Makes an agreement. */
  public Edit<CaseFile> agree(Agreement made) {
    return whole(AGREED, file -> file.withAgreements(Elements.add(file.agreements(), made)));
  }

  /** Writes the journal note, which seals the follow-up. */
  public Edit<CaseFile> seal(JournalNote note) {
    return whole(NoteEdits.WRITTEN, file -> file.withNotes(Elements.add(file.notes(), note)));
  }

  /** Why nothing of a follow-up may be changed; empty while it is open. */
  static Optional<EditProblem> sealed(CaseFile file, ElementId followUp) {
    return SealRule.sealing(file, followUp)
        .map(
            note ->
                new EditProblem.Sealed("FollowUp", SealRule.day(note.writtenAt()), note.author()));
  }

  static FollowUp answered(FollowUp visit, UnaryOperator<VisitAnswers> change) {
    VisitAnswers next = change.apply(visit.visit());
    return visit.withAsked(next.equals(VisitAnswers.NONE) ? null : next);
  }

  private Optional<FollowUp> visit(CaseFile file) {
    return file.followUps().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private Edit<CaseFile> of(Label label, UnaryOperator<FollowUp> change) {
    return whole(label, file -> changed(file, change));
  }

  private CaseFile changed(CaseFile file, UnaryOperator<FollowUp> change) {
    return file.withFollowUps(Elements.replace(file.followUps(), FollowUp::id, id, change));
  }

  private Edit<CaseFile> whole(Label label, UnaryOperator<CaseFile> change) {
    return Edit.checked(
        label,
        change,
        (before, after) -> before.equals(after) ? Optional.empty() : sealed(before, id));
  }
}
