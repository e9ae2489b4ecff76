package brobygger.desktop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.Agreement;
import brobygger.casefile.AgreementOutcome;
import brobygger.casefile.AgreementState;
import brobygger.casefile.ElementId;
import brobygger.casefile.Elements;
import brobygger.casefile.FollowUp;
import brobygger.casefile.FollowUpKind;
import brobygger.casefile.FollowUpState;
import brobygger.casefile.GuideState;
import brobygger.casefile.MasteryStep;
import brobygger.casefile.Scale;
import brobygger.casefile.ScaleAnswer;
import brobygger.casefile.Source;
import brobygger.casefile.VisitSheet;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.edit.MadeEdit;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the visit adds to a follow-up: scales, answers, and words that survive the lid. */
final class VisitViewModelTest {
  private final CaseInMemory open = SampleCase.rich();
  private HoldFollowUp hold = opened();

  private HoldFollowUp opened() {
    return new FollowUpViewModel(
            open, new Texts(Language.DANISH), SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain)
        .openedProperty()
        .get()
        .orElseThrow();
  }

  private VisitSheet sheet() {
    return hold.followUp().orElseThrow().visit();
  }

  @Test
  void everyWordBeingTypedIsThereWhenTheCaseIsOpenedAgain() {
    hold.capturing().draftProperty().set("Hun gik i gang ");
    hold.typing().who().textProperty().set("Fatima");
    hold.typing().what().textProperty().set("skriver tav");
    hold.typing().by().textProperty().set("27/");
    hold.attendance().attended().textProperty().set("cirka 17");
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Hun gik i gang ");
    assertThat(hold.typing().who().textProperty().get()).isEqualTo("Fatima");
    assertThat(hold.typing().what().textProperty().get()).isEqualTo("skriver tav");
    assertThat(hold.typing().by().textProperty().get()).isEqualTo("27/");
    assertThat(hold.attendance().attended().textProperty().get()).isEqualTo("cirka 17");
  }

  @Test
  void hoursThatCanBeReadReplaceTheWordsThatCouldNot() {
    hold.attendance().attended().textProperty().set("cirka");
    assertThat(sheet().attended()).isEqualTo("cirka");
    hold.attendance().attended().textProperty().set("17,5");
    assertThat(sheet().attended()).isEmpty();
    assertThat(hold.attendance().figure()).contains("17,5 af 18 timer");
  }

  @Test
  void filingWordsEmptiesTheDraftInTheSameEdit() {
    hold.capturing().draftProperty().set("Det larmer.");
    int before = open.labels().size();
    hold.capturing().capture(Source.CITIZEN);
    assertThat(open.labels()).hasSize(before + 1);
    assertThat(sheet().statement()).isEmpty();
    assertThat(hold.followUp().orElseThrow().sheet()).isNull();
    open.undo();
    hold.refresh();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Det larmer.");
  }

  @Test
  void wordsFiledAsAssessmentAreAddedToIt() {
    hold.capturing().draftProperty().set("Klar til fredage.");
    hold.capturing().assess();
    hold.capturing().draftProperty().set("Mangler tavlen.");
    hold.capturing().assess();
    assertThat(hold.followUp().orElseThrow().assessment())
        .isEqualTo("Klar til fredage.\nMangler tavlen.");
    assertThat(hold.followUp().orElseThrow().statements()).isEmpty();
  }

  @Test
  void aStatementUnderAPointBeginsThePointInTheGuide() {
    hold.capturing().pointProperty().set("WHAT_WORKS");
    hold.capturing().draftProperty().set("Tavlen hjælper.");
    hold.capturing().capture(Source.COMPANY);
    assertThat(open.now().guide())
        .filteredOn(a -> a.point().equals("WHAT_WORKS"))
        .singleElement()
        .satisfies(a -> assertThat(a.state()).isEqualTo(GuideState.STARTED));
  }

  @Test
  void anAgreementIsSaidInOneSentence() {
    hold.capturing().draftProperty().set("Fatima skriver tavlen hver aften inden 27/11");
    assertThat(hold.agreements().add(hold.capturing().draftProperty().get())).isEmpty();
    Agreement made = hold.agreements().all().getFirst();
    assertThat(made.who()).isEqualTo("Fatima");
    assertThat(made.what()).isEqualTo("Fatima skriver tavlen hver aften");
    assertThat(made.by()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(sheet().statement()).isEmpty();
    hold.agreements().add("Samira: møder 9.30");
    assertThat(hold.agreements().all().getLast().what()).isEqualTo("møder 9.30");
    assertThat(hold.agreements().all().getLast().by()).isNull();
  }

  @Test
  void theLastAnswerOfAScaleStandsBesideTheNew() {
    FollowUp first = open.now().followUps().getFirst();
    open.edit(
        MadeEdit.of(
            "test",
            f ->
                f.withFollowUps(
                    Elements.replace(
                        f.followUps(),
                        FollowUp::id,
                        first.id(),
                        x ->
                            x.withSheet(
                                VisitSheet.EMPTY.withScales(
                                    List.of(
                                        new ScaleAnswer(ElementId.random(), Scale.WELL, 4))))))));
    assertThat(hold.scales().value(Scale.WELL)).isEmpty();
    assertThat(hold.scales().last(Scale.WELL)).contains(4);
    hold.scales().answer(Scale.WELL, 6);
    hold.scales().answer(Scale.PACE, 99);
    assertThat(hold.scales().value(Scale.WELL)).contains(6);
    assertThat(hold.scales().value(Scale.PACE)).contains(10);
    hold.scales().step(Scale.PACE, -1);
    assertThat(hold.scales().value(Scale.PACE)).contains(9);
    hold.scales().clear(Scale.PACE);
    assertThat(hold.scales().value(Scale.PACE)).isEmpty();
    assertThat(hold.closing().finish().text())
        .contains("– Hvor godt går det? Samira siger 6 (sidst 4).");
  }

  @Test
  void anEarlierAgreementIsAnsweredAndTheAnswerTakenBack() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    Agreement asked =
        new Agreement(
            ElementId.random(),
            "Samira",
            "prøver fredag uden tavle",
            day,
            AgreementState.OPEN,
            open.now().followUps().getFirst().id());
    open.edit(MadeEdit.of("test", f -> f.withAgreements(List.of(asked))));
    assertThat(hold.asked().all()).containsExactly(asked);
    hold.asked().answer(asked.id(), AgreementOutcome.MOVED);
    assertThat(hold.asked().all().getFirst().by()).isEqualTo(LocalDate.of(2026, 12, 8));
    hold.asked().answer(asked.id(), AgreementOutcome.NOT_DONE);
    assertThat(hold.asked().all().getFirst().state()).isEqualTo(AgreementState.DROPPED);
    assertThat(hold.asked().all().getFirst().by()).isEqualTo(day);
    hold.asked().answer(asked.id(), AgreementOutcome.DONE);
    assertThat(hold.asked().all().getFirst().state()).isEqualTo(AgreementState.KEPT);
    assertThat(hold.closing().finish().text())
        .contains("Aftaler fra sidst\n– Samira: prøver fredag uden tavle: Gjort");
    hold.asked().answer(asked.id(), AgreementOutcome.DONE);
    assertThat(hold.asked().all()).containsExactly(asked);
  }

  @Test
  void finishingDatesTheNextOneButNotAfterAClosingMeeting() {
    hold.closing().finish();
    assertThat(hold.next().map(FollowUp::on)).contains(LocalDate.of(2026, 12, 8));
    CaseInMemory other = SampleCase.rich();
    other.edit(
        MadeEdit.of(
            "test",
            f ->
                f.withFollowUps(
                    f.followUps().stream().map(x -> x.withKind(FollowUpKind.CLOSING)).toList())));
    HoldFollowUp last =
        new FollowUpViewModel(
                other,
                new Texts(Language.DANISH),
                SampleCase.CLOCK,
                "Anna Dahl",
                MasteryStep::plain)
            .openedProperty()
            .get()
            .orElseThrow();
    last.closing().finish();
    assertThat(last.next()).isEmpty();
  }

  @Test
  void theProposedNoteIsKeptWhileItIsMendedAndSealingEmptiesTheSheet() {
    hold.capturing().draftProperty().set("Det larmer.");
    hold.capturing().capture(Source.CITIZEN);
    hold.closing().finish();
    hold.typing().note().textProperty().set("Rettet notat");
    ElementId held = hold.id();
    FollowUpViewModel again =
        new FollowUpViewModel(
            open, new Texts(Language.DANISH), SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain);
    again.open(held);
    hold = again.openedProperty().get().orElseThrow();
    assertThat(hold.typing().note().textProperty().get()).isEqualTo("Rettet notat");
    assertThat(hold.closing().saveNote("Rettet notat", "")).isEmpty();
    assertThat(hold.closing().note()).isPresent();
    assertThat(hold.followUp().orElseThrow().state()).isEqualTo(FollowUpState.HELD);
    assertThat(hold.followUp().orElseThrow().sheet()).isNull();
  }
}
