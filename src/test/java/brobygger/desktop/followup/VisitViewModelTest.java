package brobygger.desktop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.CaseFile;
import brobygger.casefile.GuideState;
import brobygger.casefile.followup.Agreement;
import brobygger.casefile.followup.AgreementOutcome;
import brobygger.casefile.followup.AgreementState;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Scale;
import brobygger.casefile.followup.ScaleAnswer;
import brobygger.casefile.followup.Statement;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.followup.UnfiledWords;
import brobygger.casefile.followup.VisitAnswers;
import brobygger.casefile.followup.VisitBox;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Elements;
import brobygger.casefile.value.Source;
import brobygger.desktop.Jottings;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.Kept;
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

  private static String text(Kept box) {
    return box.textProperty().get();
  }

  @Test
  void everyWordBeingTypedIsThereWhenTheCaseIsOpenedAgainAndTheCaseKnowsNothingOfIt() {
    CaseFile before = open.now();
    hold.capturing().draftProperty().set("Hun gik i gang ");
    hold.typing().who().textProperty().set("Fatima");
    hold.typing().what().textProperty().set("skriver tav");
    hold.typing().by().textProperty().set("27/");
    assertThat(open.now()).isSameAs(before);
    open.openAnew();
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Hun gik i gang ");
    assertThat(text(hold.typing().who())).isEqualTo("Fatima");
    assertThat(text(hold.typing().what())).isEqualTo("skriver tav");
    assertThat(text(hold.typing().by())).isEqualTo("27/");
  }

  @Test
  void hoursThatCannotBeReadAreNoPartOfTheCase() {
    CaseFile before = open.now();
    hold.attendance().attended().textProperty().set("cirka");
    assertThat(hold.attendance().attended().keptProperty().get()).isFalse();
    assertThat(open.now()).isSameAs(before);
    hold.attendance().attended().textProperty().set("17,5");
    assertThat(hold.attendance().figure()).contains("17,5 af 18 timer");
  }

  @Test
  void filedWordsLeaveTheBoxAndStandThereAgainWhenThatIsTakenBack() {
    hold.capturing().draftProperty().set("Det larmer.");
    int before = open.labels().size();
    hold.capturing().capture(Source.CITIZEN);
    assertThat(open.labels()).hasSize(before + 1);
    assertThat(hold.capturing().draftProperty().get()).isEmpty();
    CaseFile filed = open.now();
    open.undo();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Det larmer.");
    open.back(filed);
    assertThat(hold.capturing().draftProperty().get()).as("done again").isEmpty();
  }

  @Test
  void whatWasTypedSinceStaysBelowWhatIsTakenBack() {
    hold.capturing().draftProperty().set("Det larmer.");
    hold.capturing().capture(Source.CITIZEN);
    hold.capturing().draftProperty().set("Og så");
    open.undo();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Det larmer.\nOg så");
  }

  @Test
  void aStatementThatIsTakenAwayIsNotTypedAgain() {
    hold.capturing().draftProperty().set("Det larmer.");
    hold.capturing().capture(Source.CITIZEN);
    hold.capturing().removeStatement(hold.followUp().orElseThrow().statements().getFirst().id());
    assertThat(hold.capturing().draftProperty().get()).isEmpty();
  }

  @Test
  void anAssessmentAndAnAgreementAreTakenBackIntoTheirBoxes() {
    hold.capturing().draftProperty().set("Klar til fredage.");
    hold.capturing().assess();
    open.undo();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Klar til fredage.");
    hold.capturing().draftProperty().set("");
    hold.assessment().textProperty().set("Skrevet i feltet.");
    open.undo();
    assertThat(hold.capturing().draftProperty().get()).as("typed elsewhere").isEmpty();
    hold.typing().who().textProperty().set("Fatima");
    hold.typing().what().textProperty().set("skriver tavlen");
    hold.typing().by().textProperty().set("27/11");
    hold.agreements().add("Fatima", "skriver tavlen", "27/11");
    assertThat(text(hold.typing().what())).isEmpty();
    CaseFile agreed = open.now();
    open.undo();
    assertThat(text(hold.typing().who())).isEqualTo("Fatima");
    assertThat(text(hold.typing().what())).isEqualTo("skriver tavlen");
    assertThat(text(hold.typing().by())).startsWith("27");
    open.back(agreed);
    assertThat(text(hold.typing().who()) + text(hold.typing().by())).isEmpty();
    open.back(agreed.withAgreements(List.of()));
    hold.typing().who().textProperty().set("");
    hold.typing().what().textProperty().set("");
    hold.typing().by().textProperty().set("");
    hold.capturing().draftProperty().set("Leif: skriver tavlen");
    hold.agreements().add("Leif: skriver tavlen");
    open.undo();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Leif: skriver tavlen");
    assertThat(text(hold.typing().who())).isEmpty();
  }

  /** A program that is killed after the case is on disk, and before its draft is let go of. */
  @Test
  void whatIsFoundAndWasFiledLastStandsInTheCaseAlone() {
    FollowUp visit = hold.followUp().orElseThrow();
    hold.capturing().draftProperty().set("Det larmer.");
    open.edit(
        hold.edits()
            .capture(
                new Statement(ElementId.random(), Source.CITIZEN, Theme.TASKS, "Det larmer."),
                "",
                visit.on()));
    open.openAnew();
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).isEmpty();
    hold.capturing().draftProperty().set("Det larmer.");
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).as("typed anew").isEqualTo("Det larmer.");
    hold.capturing().draftProperty().set("Leif skriver tavlen inden 27/11");
    open.edit(
        hold.edits()
            .agree(
                new Agreement(
                    ElementId.random(),
                    "Leif",
                    "Leif skriver tavlen",
                    LocalDate.of(2026, 11, 27),
                    AgreementState.OPEN,
                    visit.id())));
    open.openAnew();
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).isEmpty();
  }

  @Test
  void wordsOfAnOlderCaseStandInTheirBoxUntilTheyAreTypedIn() {
    older(VisitBox.STATEMENT, "Hun gik i g");
    older(VisitBox.ATTENDED, "cirka 17");
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Hun gik i g");
    assertThat(text(hold.attendance().attended())).isEqualTo("cirka 17");
    assertThat(hold.followUp().orElseThrow().unfiled()).hasSize(2);
    hold.attendance().attended().textProperty().set("17,5");
    hold.capturing().draftProperty().set("Hun gik i gang");
    assertThat(hold.followUp().orElseThrow().unfiled()).isEmpty();
    open.openAnew();
    hold = opened();
    assertThat(hold.capturing().draftProperty().get()).isEqualTo("Hun gik i gang");
  }

  @Test
  void wordsOfAnOlderCaseAreFiledOrThrownAwayFromTheirBox() {
    older(VisitBox.STATEMENT, "Det larmer.");
    older(VisitBox.STATEMENT, "Det støver.");
    hold = opened();
    hold.capturing().capture(Source.CITIZEN);
    assertThat(hold.followUp().orElseThrow().statements())
        .extracting(Statement::text)
        .contains("Det larmer.");
    assertThat(hold.capturing().draftProperty().get()).as("the next").isEqualTo("Det støver.");
    hold.capturing().draftProperty().set("");
    assertThat(hold.followUp().orElseThrow().unfiled()).isEmpty();
    open.openAnew();
    assertThat(opened().capturing().draftProperty().get()).isEmpty();
  }

  private void older(VisitBox box, String text) {
    ElementId visit = hold.id();
    open.edit(
        MadeEdit.of(
            "test",
            f ->
                f.withFollowUps(
                    Elements.replace(
                        f.followUps(),
                        FollowUp::id,
                        visit,
                        each ->
                            each.withUnfiled(
                                Elements.add(
                                    each.unfiled(),
                                    new UnfiledWords(ElementId.random(), box, text)))))));
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
    assertThat(hold.capturing().draftProperty().get()).isEmpty();
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
                            x.withAsked(
                                VisitAnswers.NONE.withScales(
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
  void theProposedNoteStandsWhileItIsMendedAndSealingLetsGoOfIt() {
    hold.capturing().draftProperty().set("Det larmer.");
    hold.capturing().capture(Source.CITIZEN);
    hold.closing().finish();
    hold.typing().note().textProperty().set("Rettet notat");
    ElementId held = hold.id();
    open.openAnew();
    FollowUpViewModel again =
        new FollowUpViewModel(
            open, new Texts(Language.DANISH), SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain);
    again.open(held);
    hold = again.openedProperty().get().orElseThrow();
    assertThat(text(hold.typing().note())).isEqualTo("Rettet notat");
    assertThat(hold.closing().finish().text()).as("a new one").contains("Det larmer.");
    assertThat(text(hold.typing().note())).as("is not put over it").isEqualTo("Rettet notat");
    assertThat(hold.closing().saveNote("Rettet notat", "")).isEmpty();
    assertThat(hold.closing().note()).isPresent();
    assertThat(hold.followUp().orElseThrow().state()).isEqualTo(FollowUpState.HELD);
    assertThat(text(hold.typing().note())).isEmpty();
    open.undo();
    assertThat(text(hold.typing().note())).as("unsealed again").isEqualTo("Rettet notat");
  }

  @Test
  void aNoteThatNobodyMendedIsProposedAnew() {
    hold.closing().finish();
    String first = text(hold.typing().note());
    hold.capturing().draftProperty().set("Det larmer.");
    hold.capturing().capture(Source.CITIZEN);
    hold.closing().finish();
    assertThat(text(hold.typing().note())).contains("Det larmer.").isNotEqualTo(first);
  }

  @Test
  void sealingTakesWordsOfAnOlderCaseOutFirst() {
    older(VisitBox.WHO, "Leif");
    hold = opened();
    hold.closing().finish();
    assertThat(hold.closing().saveNote("Notat", "")).isEmpty();
    assertThat(hold.followUp().orElseThrow().unfiled()).isEmpty();
    assertThat(open.jottings().text(Jottings.box(open.now().id(), hold.id(), VisitBox.WHO)))
        .isEqualTo("Leif");
  }
}
