package brobygger.desktop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.FiveSteps;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.followup.Theme;
import brobygger.casefile.journal.JournalNote;
import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.staircase.WorkFunction;
import brobygger.casefile.value.Source;
import brobygger.desktop.field.CaseInMemory;
import brobygger.desktop.field.SampleCase;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class FollowUpViewModelTest {
  private final CaseInMemory open = SampleCase.rich();
  private final FollowUpViewModel model =
      new FollowUpViewModel(
          open, new Texts(Language.DANISH), SampleCase.CLOCK, "Anna Dahl", MasteryStep::plain);

  private HoldFollowUp hold() {
    return model.openedProperty().get().orElseThrow();
  }

  @Test
  void opensTheNextPlannedOne() {
    assertThat(hold().followUp().map(FollowUp::on)).contains(SampleCase.TODAY);
    assertThat(model.planned()).hasSize(1);
    assertThat(model.over()).hasSize(1);
  }

  @Test
  void proposesTheNextDateFromTheRhythmPastWeekendsAndWithinThePlacement() {
    assertThat(model.proposed()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(model.proposedAfter(LocalDate.of(2026, 12, 11)))
        .as("25 December is a holiday, and the placement is over on the 18th")
        .isEqualTo(LocalDate.of(2026, 12, 18));
    assertThat(model.proposedAfter(LocalDate.of(2026, 11, 14)).getDayOfWeek())
        .isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void planningTakesPlaceTimeAndPeopleFromWhatIsKnown() {
    model.plan();
    FollowUp planned = hold().followUp().orElseThrow();
    assertThat(planned.on()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(planned.place()).isEqualTo("Fjordkøkkenet");
    assertThat(planned.participants()).extracting(p -> p.name()).contains("Samira", "Fatima Lund");
  }

  @Test
  void capturesAStatementWithSourceAndTheme() {
    hold().capturing().draftProperty().set("Hun fyldte op uden at spørge");
    hold().capturing().themeProperty().set(Theme.WORKS);
    assertThat(hold().capturing().capture(Source.CONSULTANT)).isEmpty();
    assertThat(hold().capturing().draftProperty().get()).isEmpty();
    var said = hold().followUp().orElseThrow().statements().getFirst();
    assertThat(said.source()).isEqualTo(Source.CONSULTANT);
    assertThat(said.theme()).isEqualTo(Theme.WORKS);
    assertThat(hold().capturing().capture(Source.CITIZEN)).isEmpty();
    assertThat(hold().followUp().orElseThrow().statements()).hasSize(1);
  }

  @Test
  void anAgreementWithAnImpossibleDateIsRefusedWithTheReason() {
    assertThat(hold().agreements().add("Fatima", "skriver tavlen", "31/2"))
        .isEqualTo("Datoen “31/2” findes ikke i kalenderen.");
    assertThat(hold().agreements().all()).isEmpty();
    assertThat(hold().agreements().add("Fatima", "skriver tavlen", "27/11")).isEmpty();
    assertThat(hold().agreements().all().getFirst().by()).isEqualTo(LocalDate.of(2026, 11, 27));
  }

  @Test
  void movingAStepTwiceTheSameDayLeavesOneObservation() {
    WorkFunction salad = hold().steps().functions().getFirst();
    hold().steps().move(salad.id(), 1);
    hold().steps().move(salad.id(), 1);
    WorkFunction now = hold().steps().functions().getFirst();
    assertThat(now.observations()).hasSize(1);
    assertThat(hold().steps().standing(now)).contains(FiveSteps.SELF_STARTING);
    hold().steps().move(salad.id(), -5);
    assertThat(hold().steps().standing(hold().steps().functions().getFirst()))
        .contains(FiveSteps.BEGINNER);
  }

  @Test
  void attendanceIsAlwaysToldWithHoursAndPeriod() {
    assertThat(hold().attendance().figure()).contains("17 af 18 timer");
    assertThat(hold().attendance().against())
        .contains("9 timer om ugen · 10.–23. november (to uger) · 94 %");
    hold().attendance().attended().enter("13,5");
    assertThat(hold().attendance().figure()).contains("13,5 af 18 timer");
    assertThat(open.now().placements().getFirst().attendance()).hasSize(1);
    hold().attendance().attended().enter("mange");
    assertThat(hold().attendance().attended().problemProperty().get()).contains("17,5");
  }

  @Test
  void finishingProposesANoteWithFactsByThemeAndTheAssessmentApart() {
    hold().capturing().draftProperty().set("Hun går i gang, når tavlen er skrevet.");
    hold().capturing().capture(Source.COMPANY);
    hold().capturing().draftProperty().set("Det larmer.");
    hold().capturing().themeProperty().set(Theme.HARD);
    hold().capturing().capture(Source.CITIZEN);
    hold().assessment().textProperty().set("Hun er klar til fredage alene.");
    hold().planNext();
    NoteProposal note = hold().closing().finish();
    assertThat(hold().followUp().orElseThrow().state()).isEqualTo(FollowUpState.HELD);
    assertThat(note.text())
        .startsWith("Opfølgning tirsdag den 24. november 2026 kl. 10.00, Fjordkøkkenet.")
        .containsSubsequence(
            "Fatima siger: “Hun går i gang, når tavlen er skrevet.”",
            "Samira siger: “Det larmer.”",
            "Fremmøde: 17 af 18 timer, 9 timer om ugen",
            "Næste opfølgning: tirsdag den 8. december.")
        .doesNotContain("klar til fredage");
    assertThat(note.assessment()).isEqualTo("Hun er klar til fredage alene.");
    assertThat(hold().closing().saveNote(note.text(), note.assessment())).isEmpty();
    JournalNote saved = open.now().notes().getFirst();
    assertThat(saved.followUp()).isEqualTo(hold().id());
    assertThat(saved.author()).isEqualTo("Anna Dahl");
  }

  @Test
  void anEmptyNoteIsRefused() {
    assertThat(hold().closing().saveNote(" ", "")).contains("kan ikke stå tomt");
    assertThat(open.now().notes()).isEmpty();
  }
}
