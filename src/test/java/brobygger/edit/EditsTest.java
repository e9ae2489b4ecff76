package brobygger.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brobygger.casefile.CaseFile;
import brobygger.casefile.FiveSteps;
import brobygger.casefile.Owner;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.Participant;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.journal.Addendum;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an edit makes of a case, and why it is refused. */
final class EditsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:14:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Writer ANNA = new Writer("Anna Dahl", NOW);
  private static final Owner OWNER = new Owner("Anna Dahl", "Jobhuset");

  private final FollowUp visit = FollowUp.planned(FollowUpKind.COMPANY_VISIT, TODAY);
  private final Agreement agreed =
      new Agreement(ElementId.random(), "Leif", "skriver tavlen", TODAY, AgreementState.OPEN, null);
  private final JournalNote note = note("Anna Dahl", NOW, null);
  private final CaseFile file =
      FiveSteps.open("Jonas Holm", OWNER, LocalDate.of(2026, 11, 1))
          .withFollowUps(List.of(visit))
          .withAgreements(List.of(agreed))
          .withNotes(List.of(note));

  private static JournalNote note(String author, Instant at, @Nullable ElementId followUp) {
    return new JournalNote(ElementId.random(), at, author, "Kom kl. 9.", "", followUp, List.of());
  }

  private static void refused(Edit<CaseFile> edit, CaseFile on, EditProblem why) {
    assertThat(edit.on(on)).as(edit.label().code()).isEqualTo(new Outcome.Refused<>(why));
  }

  @Test
  void whatCannotBeIsRefusedAsAValueAndThrownAsItself() {
    Edit<CaseFile> edit = NoteEdits.reword(note.id(), " ", ANNA);
    assertThat(edit.on(file))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).isInstanceOf(EditProblem.Impossible.class));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> edit.made(file));
  }

  @Test
  void twoEditsInOneStepStopAtTheFirstRefusal() {
    Edit<CaseFile> gone = NoteEdits.reword(ElementId.random(), "Andet.", ANNA);
    Edit<CaseFile> name = CitizenEdits.set(CitizenEdits.NAME, "Jonas Lind");
    assertThat(gone.then(name).on(file)).isInstanceOf(Outcome.Refused.class);
    assertThat(name.then(gone).on(file)).isInstanceOf(Outcome.Refused.class);
    Edit<CaseFile> both = name.then(CitizenEdits.set(CitizenEdits.PHONE, "20304050"));
    assertThat(both.label().code()).isEqualTo("citizen.phone");
    assertThat(both.made(file).citizen().name()).isEqualTo("Jonas Lind");
    assertThat(both.made(file).citizen().phone()).isEqualTo("20304050");
  }

  @Test
  void aNoteIsWorkedOnByItsAuthorOnItsDay() {
    assertThat(NoteEdits.reword(note.id(), "Kom kl. 8.", ANNA).made(file).notes())
        .containsExactly(note.withText("Kom kl. 8."));
    EditProblem stands = new EditProblem.Sealed("JournalNote.text", TODAY, "Anna Dahl");
    for (Writer other :
        List.of(new Writer("Bo Lund", NOW), new Writer("Anna Dahl", NOW.plusSeconds(86_400)))) {
      refused(NoteEdits.reword(note.id(), "Andet.", other), file, stands);
      refused(NoteEdits.assess(note.id(), "Andet.", other), file, stands);
      refused(NoteEdits.remove(note.id(), other), file, stands);
    }
  }

  @Test
  void aRemarkIsAddedToANoteThatStandsAndOnlyOnce() {
    Addendum remark = new Addendum(ElementId.random(), NOW, "Bo Lund", "Leif ringede.");
    Edit<CaseFile> append = NoteEdits.append(note.id(), remark);
    CaseFile added = append.made(file);
    assertThat(added.notes().getFirst().addenda()).containsExactly(remark);
    assertThat(append.made(added)).isEqualTo(added);
    refused(
        NoteEdits.reword(note.id(), "Andet.", ANNA),
        added,
        new EditProblem.Sealed("JournalNote.text", TODAY, "Anna Dahl"));
    ElementId nowhere = ElementId.random();
    refused(NoteEdits.append(nowhere, remark), file, new EditProblem.Gone(nowhere.toString()));
  }

  @Test
  void aDecidedAgreementStands() {
    CaseFile kept = AgreementEdits.keep(agreed.id()).made(file);
    Agreement decided = kept.agreements().getFirst();
    assertThat(decided.state()).isEqualTo(AgreementState.KEPT);
    refused(AgreementEdits.undate(agreed.id()), kept, new EditProblem.Decided(decided));
    refused(AgreementEdits.remove(agreed.id()), kept, new EditProblem.Decided(decided));
    assertThat(AgreementEdits.keep(agreed.id()).made(kept)).as("kept already").isEqualTo(kept);
    assertThat(AgreementEdits.undate(agreed.id()).made(file).agreements().getFirst().by()).isNull();
    assertThat(AgreementEdits.remove(agreed.id()).made(file).agreements()).isEmpty();
  }

  @Test
  void theSameAnswerAtAnOpenVisitTakesTheDecisionBack() {
    VisitEdits edits = new VisitEdits(visit.id());
    Edit<CaseFile> done = edits.answer(agreed.id(), AgreementOutcome.DONE, TODAY.plusDays(14));
    CaseFile answered = done.made(file);
    assertThat(answered.agreements().getFirst().state()).isEqualTo(AgreementState.KEPT);
    assertThat(done.made(answered)).isEqualTo(file);
    CaseFile moved =
        edits.answer(agreed.id(), AgreementOutcome.MOVED, TODAY.plusDays(14)).made(answered);
    assertThat(moved.agreements()).containsExactly(agreed.withBy(TODAY.plusDays(14)));
    assertThat(moved.followUps().getFirst().visit().answers()).hasSize(1);
  }

  @Test
  void nothingOfASealedVisitIsChanged() {
    VisitEdits edits = new VisitEdits(visit.id());
    CaseFile sealed = edits.seal(note("Anna Dahl", NOW, visit.id())).made(file);
    EditProblem why = new EditProblem.Sealed("FollowUp", TODAY, "Anna Dahl");
    Statement said = new Statement(ElementId.random(), Source.CITIZEN, Theme.TASKS, "Det går.");
    List<Edit<CaseFile>> all =
        List.of(
            edits.set(VisitEdits.PURPOSE, "Se på opgaverne"),
            edits.set(VisitEdits.KIND, FollowUpKind.CLOSING),
            edits.cancel(),
            edits.hold(),
            edits.addParticipant(new Participant(ElementId.random(), "Leif")),
            edits.capture(said, "TASKS", TODAY),
            edits.assess("Bedre.", "", TODAY),
            edits.scale(Scale.values()[0], 7),
            edits.answer(agreed.id(), AgreementOutcome.DONE, TODAY),
            edits.agree(agreed.withId(ElementId.random())),
            edits.seal(note("Anna Dahl", NOW, visit.id())),
            FollowUpEdits.remove(visit.id()));
    for (Edit<CaseFile> edit : all) {
      refused(edit, sealed, why);
      assertThat(edit.on(file)).as(edit.label().code()).isInstanceOf(Outcome.Done.class);
    }
    assertThat(edits.set(VisitEdits.PURPOSE, "").on(sealed))
        .as("a field that is left as it was asks for nothing")
        .isEqualTo(new Outcome.Done<>(sealed));
  }

  @Test
  void aCaseIsGivenAwayOnlyByTheOneItBelongsTo() {
    Owner bo = new Owner("Bo Lund", "", "12", 1);
    Owner eva = new Owner("Eva Krog", "", "34", 1);
    CaseFile given = OwnerEdits.handOver(OWNER, bo).made(file);
    assertThat(given.owner()).isEqualTo(bo);
    refused(OwnerEdits.handOver(OWNER, eva), given, new EditProblem.NotYours(bo));
    refused(OwnerEdits.takeBack(eva, OWNER), given, new EditProblem.NotYours(bo));
    assertThat(OwnerEdits.rename(OWNER, OWNER.withName("Anna Lind")).made(given))
        .as("somebody else's by now")
        .isEqualTo(given);
    assertThat(OwnerEdits.newKeys(OWNER, eva).made(given)).isEqualTo(given);
  }
}
